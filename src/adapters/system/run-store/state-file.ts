import { readFileSync } from 'node:fs';
import type { Failpoint } from './failpoint.ts';
import { replaceFile } from './durable-file.ts';

/**
 * A JSON file of our own state. What cannot be read counts as absent: all of it can be made again from the run
 * directories, at the cost of running some checks once more.
 */
export const readState = <T>(path: string, fallback: T): T => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return fallback;
  }
};

export const writeState = (path: string, value: unknown, failpoint: Failpoint): void =>
  replaceFile(path, `${JSON.stringify(value)}\n`, failpoint);
