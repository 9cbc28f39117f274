import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

/** Makes one directory; that somebody else made it meanwhile is fine. */
const makeOne = (path: string): void => {
  try {
    mkdirSync(path);
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST' || !statSync(path).isDirectory()) throw cause;
  }
};

/**
 * Makes a directory and those above it. Node's own `recursive` never ends where the parent exists and still nothing
 * can be made in it (`/proc` answers ENOENT), so we only climb while the parent is missing.
 */
export const makeDirectory = (path: string): void => {
  try {
    makeOne(path);
  } catch (cause) {
    const parent = dirname(path);
    if (errorCode(cause) !== 'ENOENT' || existsSync(parent)) throw cause;
    makeDirectory(parent);
    makeOne(path);
  }
};
