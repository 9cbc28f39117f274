import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeDirectory } from './make-directory.ts';

let count = 0;

const syncDirectory = (directory: string): void => {
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/**
 * Replaces a file as a whole: whoever reads it, also after a power cut, sees the old content or the new one. The
 * temporary file stands beside it, because a rename is atomic within one file system only, and is opened so that a
 * link waiting under its name is not followed.
 *
 * @param mode permissions of the new file
 */
export const writeAtomically = (path: string, content: string | Uint8Array, mode = 0o666): void => {
  const directory = dirname(path);
  makeDirectory(directory);
  count += 1;
  const temporary = join(directory, `.${basename(path)}.${process.pid}.${count}.tmp`);
  rmSync(temporary, { force: true });
  const descriptor = openSync(temporary, 'wx', mode);
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, path);
  syncDirectory(directory);
};
