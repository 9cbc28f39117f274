import type { Files, FilesReader } from '../../../ports/files.ts';

/** Looking at more files than this costs more than it tells. */
const MOST_FILES = 20_000;

export type Snapshot = ReadonlyMap<string, string>;

/** Size and time of every file; empty when there are too many. */
export const snapshot = async (files: FilesReader): Promise<Snapshot> => {
  const paths = await files.glob(['**/*']);
  const marks = new Map<string, string>();
  if (paths.length > MOST_FILES) return marks;
  for (const path of paths) {
    const stat = await files.stat(path);
    if (stat) marks.set(path, `${stat.bytes} ${stat.mtimeMs}`);
  }
  return marks;
};

/**
 * Removes what was written since the snapshot. A report that an earlier run of the check left behind would otherwise
 * hide that the program which writes it has failed.
 */
export const removeOutputs = async (
  before: Snapshot,
  files: Files,
  keep: (path: string) => boolean,
): Promise<number> => {
  const after = await snapshot(files);
  const written = [...after].filter(([path, mark]) => before.get(path) !== mark && !keep(path));
  for (const [path] of written) await files.remove(path);
  return written.length;
};
