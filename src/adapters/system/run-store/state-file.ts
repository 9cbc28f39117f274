import { readFileSync } from 'node:fs';
import type { Failpoint } from './failpoint.ts';
import { replaceFile } from './durable-file.ts';

/**
 * A JSON file of our own state. What cannot be read counts as absent: all of it can be made again from the run
 * directories, at the cost of running some checks once more.
 */
export const readState = <T>(path: string, fallback: T): T => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    // Every state file of ours is an object or a list; anything else was put there by somebody else.
    return typeof value === 'object' && value !== null ? (value as T) : fallback;
  } catch {
    return fallback;
  }
};

export const writeState = (path: string, value: unknown, failpoint: Failpoint): void =>
  replaceFile(path, `${JSON.stringify(value)}\n`, failpoint);
