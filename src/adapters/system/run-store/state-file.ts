import { readAll, withFile } from '../read-file.ts';
import type { Failpoint } from './failpoint.ts';
import { replaceFile } from './durable-file.ts';

/** No file of ours comes near. Bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * A file of ours, which may have been replaced: a pipe does not make us wait, a link is not followed, and what is
 * larger than anything we write is not read.
 * @throws when there is none that can be read
 */
export const readOwnFile = (path: string): Buffer => {
  const content = withFile(path, path, (descriptor, stat) => readAll(descriptor, stat, MAX_BYTES, path));
  if (content === null) throw new Error(`${path} is not there`);
  return content;
};

/**
 * A JSON file of our own state. What cannot be read counts as absent: all of it can be made again from the run
 * directories, at the cost of running some checks once more.
 */
export const readState = <T>(path: string, fallback: T): T => {
  try {
    const value: unknown = JSON.parse(readOwnFile(path).toString('utf8'));
    // Every state file of ours is an object or a list; anything else was put there by somebody else.
    return typeof value === 'object' && value !== null ? (value as T) : fallback;
  } catch {
    return fallback;
  }
};

export const writeState = (path: string, value: unknown, failpoint: Failpoint): void =>
  replaceFile(path, `${JSON.stringify(value)}\n`, failpoint);
