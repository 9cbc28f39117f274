import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
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

/**
 * Replaces a file so that a reader, or the next run after a cut, sees the old content or the new one, never a
 * part: temporary file, fsync, rename, fsync of the directory.
 */
export const writeDurably = (path: string, content: string | Uint8Array, failpoint: Failpoint): void => {
  const dir = dirname(path);
  mkdirSync(dir, { recursive: true });
  if (failpoint('write-before')) die();
  const temporary = `${path}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w');
  try {
    if (typeof content === 'string') writeSync(handle, content);
    else writeSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (failpoint('write-temporary')) die();
  renameSync(temporary, path);
  syncDirectory(dir);
  if (failpoint('write-after')) die();
};
