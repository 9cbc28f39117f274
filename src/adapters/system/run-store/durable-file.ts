import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeDirectory } from '../make-directory.ts';
import { die, type Failpoint } from './failpoint.ts';

/** Makes a rename or a new name survive a power cut. */
const syncDirectory = (dir: string): void => {
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Only the owner of the lock writes here, so what a cut left under the name is ours; a link there is not followed. */
const OVERWRITE = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;

/** Lets `write` do its work; what a full disk or a quota leaves of it is removed, and the error says which file. */
const wholeOrNothing = (path: string, shown: string, write: () => void): void => {
  try {
    write();
  } catch (cause) {
    rmSync(path, { force: true });
    if (cause instanceof Error && !cause.message.includes(shown)) cause.message += ` '${shown}'`;
    throw cause;
  }
};

/** Writes a file that can be made again: not flushed, and not there at all when it could not be written whole. */
export const writePlainly = (path: string, content: string | Uint8Array): void =>
  wholeOrNothing(path, path, () => writeFileSync(path, content));

/**
 * Replaces a file so that a reader, or the next run after a cut, sees the old content or the new one, never a
 * part: temporary file, fsync, rename, fsync of the directory. Without `durable` that holds for a killed process, but
 * not for a power cut.
 */
export const replaceFile = (
  path: string,
  content: string | Uint8Array,
  failpoint: Failpoint,
  durable = true,
): void => {
  const dir = dirname(path);
  makeDirectory(dir);
  if (failpoint('write-before')) die();
  const temporary = `${path}.tmp`;
  wholeOrNothing(temporary, path, () => {
    const handle = openSync(temporary, OVERWRITE);
    try {
      writeFileSync(handle, content);
      if (durable) fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
  if (failpoint('write-temporary')) die();
  renameSync(temporary, path);
  if (durable) syncDirectory(dir);
  if (failpoint('write-after')) die();
};
