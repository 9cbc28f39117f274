import type { RunManifest } from '../model/run.ts';
import { sha256 } from '../model/digest.ts';

/** A file of a run directory; `path` is relative with `/`. */
export interface RunFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file as `run.json` records it. */
export type FileRecord = RunManifest['files'][number];

/** By code unit, so that the order does not depend on a locale. */
const byPath = (a: FileRecord, b: FileRecord): number => (a.path < b.path ? -1 : 1);

/** Sorts records by path. @throws when a path occurs twice, which would let one of the two go unverified */
export const sortRecords = (records: readonly FileRecord[]): readonly FileRecord[] => {
  const seen = new Set<string>();
  for (const { path } of records) {
    if (seen.has(path)) throw new Error(`the file ${path} is listed twice`);
    seen.add(path);
  }
  return records.toSorted(byPath);
};

/** The list of files for `run.json`: size in bytes and digest of each, sorted by path. */
export const fileManifest = (files: readonly RunFile[]): readonly FileRecord[] =>
  sortRecords(
    files.map(({ path, content }) => ({
      path,
      bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
      sha256: sha256(content),
    })),
  );
