import { closeSync, constants, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
  mkdirSync(dir, { recursive: true });
  if (failpoint('write-before')) die();
  const temporary = `${path}.tmp`;
  const handle = openSync(temporary, OVERWRITE);
  try {
    writeFileSync(handle, content);
    if (durable) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (failpoint('write-temporary')) die();
  renameSync(temporary, path);
  if (durable) syncDirectory(dir);
  if (failpoint('write-after')) die();
};
