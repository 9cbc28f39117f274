import { closeSync, lstatSync, readFileSync, renameSync, writeFileSync, type BigIntStats } from 'node:fs';
import { dirname } from 'node:path';
import { hashFile } from './hash-file.ts';
import { makeDirectory } from './make-directory.ts';
import { PathRefused } from './paths.ts';
import { openFile } from './read-file.ts';

/** Digests of files, known again by path, size, times and inode. The content decides; the rest only saves reading it. */
export interface DigestCache {
  /**
   * Hex sha256 of the plain file at `place`, known as `path`; null when nothing is there, or a directory. Its last part
   * is not followed: `LinkRefused`. `stat` is what the caller knows of it already.
   */
  digest(path: string, place: string, stat?: BigIntStats): Promise<string | null>;
  /** Writes what was learnt, if anything. */
  save(): void;
}

type Entry = readonly [mark: string, sha256: string];

/** A file changed less than this long ago may change again within one tick of the file system's clock. */
const SETTLED_NS = 50_000_000n;

const markOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string =>
  `${size}:${mtimeNs}:${ctimeNs}:${ino}`;

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

const readStore = (store: string): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  try {
    const stored: unknown = JSON.parse(readFileSync(store, 'utf8'));
    for (const [path, entry] of Object.entries(stored ?? {})) if (isEntry(entry)) entries.set(path, entry);
  } catch {
    // Missing or damaged: it only ever saved reading.
  }
  return entries;
};

/**
 * @param store JSON file that keeps the digests between runs, or null to keep them in memory. It may be lost at any
 *   time; then files are read again.
 * @param options `clean` takes out of the text of that file what must not be on the disk; larger files than `capBytes`
 *   are refused: a sparse file of terabytes is quickly made
 */
export const createDigestCache = (
  store: string | null,
  { clean = String, capBytes = Infinity }: { clean?: (text: string) => string; capBytes?: number } = {},
): DigestCache => {
  let entries: Map<string, Entry> | null = null;
  let changed = false;
  const known = (): Map<string, Entry> => (entries ??= store === null ? new Map() : readStore(store));
  const digest: DigestCache['digest'] = async (path, place, stat) => {
    const entry = known().get(path);
    if (entry !== undefined) {
      const now = stat ?? lstatSync(place, { bigint: true, throwIfNoEntry: false });
      if (now !== undefined && markOf(now) === entry[0]) return entry[1];
    }
    const opened = openFile(place, path);
    if (opened === null) return null;
    const { descriptor, stat: found } = opened;
    try {
      if (found.isDirectory()) return null;
      if (!found.isFile()) throw new PathRefused(`${path} is not a plain file`);
      if (found.size > capBytes) throw new PathRefused(`${path} is larger than ${capBytes} bytes`);
      // What is written from here on gives the file other times, so the digest is not taken for that content's.
      const settled = BigInt(Date.now()) * 1_000_000n - found.mtimeNs > SETTLED_NS;
      const hashing = hashFile(descriptor, Number(found.size));
      const sha256 = typeof hashing === 'string' ? hashing : await hashing;
      if (settled) {
        known().set(path, [markOf(found), sha256]);
        changed = true;
      }
      return sha256;
    } finally {
      closeSync(descriptor);
    }
  };
  return {
    digest,
    save: () => {
      if (store === null || !changed || entries === null) return;
      makeDirectory(dirname(store));
      const temporary = `${store}.${process.pid}.tmp`;
      writeFileSync(temporary, clean(JSON.stringify(Object.fromEntries(entries))));
      renameSync(temporary, store);
      changed = false;
    },
  };
};
