import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownOutcome, KnownOutcomes } from '../../../ports/run-store.ts';
import { replaceFile } from './durable-file.ts';
import type { Failpoint } from './failpoint.ts';
import { peek, seal, unseal } from './sealed-line.ts';

/** More outcomes than this are forgotten, oldest first: a cache may forget, it may not grow for ever. */
const LIMIT = 20_000;

const FINGERPRINT = 64;

/** Lines by fingerprint; the digest of a line is looked at when the line is asked for. */
const readLines = (path: string): Map<string, string> => {
  const lines = new Map<string, string>();
  try {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line !== '') lines.set(peek(line, FINGERPRINT), line);
    }
  } catch {
    // No file: nothing is known.
  }
  return lines;
};

const encode = (fingerprint: string, entry: KnownOutcome): string =>
  seal(`${fingerprint} ${JSON.stringify(entry)}`);

const decode = (line: string, fingerprint: string): KnownOutcome | undefined => {
  const text = unseal(line);
  if (text === null) return undefined;
  const entry = JSON.parse(text.slice(FINGERPRINT + 1)) as KnownOutcome;
  return entry.outcome.fingerprint === fingerprint ? entry : undefined;
};

/** The file in which a directory of runs keeps what it may use again. */
export interface OutcomeFile {
  read(): KnownOutcomes;
  add(entries: ReadonlyMap<string, KnownOutcome>): void;
}

/** @param root the directory that `dir` of an entry is relative to */
export const createOutcomeFile = (path: string, root: string, failpoint: Failpoint): OutcomeFile => {
  const present = new Map<string, boolean>();
  const isThere = (dir: string): boolean => {
    const known = present.get(dir) ?? existsSync(join(root, dir));
    present.set(dir, known);
    return known;
  };
  return {
    read: () => {
      const lines = readLines(path);
      const entries = new Map<string, KnownOutcome | undefined>();
      return {
        get: (fingerprint) => {
          if (entries.has(fingerprint)) return entries.get(fingerprint);
          const line = lines.get(fingerprint);
          const read = line === undefined ? undefined : decode(line, fingerprint);
          const entry = read && isThere(read.dir) ? read : undefined;
          entries.set(fingerprint, entry);
          return entry;
        },
      };
    },
    add: (entries) => {
      const lines = readLines(path);
      for (const [fingerprint, entry] of entries) {
        lines.delete(fingerprint);
        lines.set(fingerprint, encode(fingerprint, entry));
      }
      const kept = [...lines.values()].slice(-LIMIT);
      replaceFile(path, `${kept.join('\n')}\n`, failpoint);
    },
  };
};
