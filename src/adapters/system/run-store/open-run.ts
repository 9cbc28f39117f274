import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Checkpoint, OpenRun } from '../../../ports/run-store.ts';
import { makeDirectory } from '../make-directory.ts';
import { replaceFile, writePlainly } from './durable-file.ts';
import { die, type Failpoint } from './failpoint.ts';
import { Journal, readJournal } from './journal.ts';
import { createLater } from './later.ts';

/** Files of ours in a run directory that are not part of the run's result. */
const INTERNAL = new Set(['journal.jsonl']);

export interface RunPlace {
  readonly runId: string;
  readonly dir: string;
  readonly path: string;
  readonly startedAt: string;
  readonly attempt: number;
}

/** Opens a run directory for writing. `release` frees the lock when the run is closed. */
export const openRunAt = (
  place: RunPlace,
  failpoint: Failpoint,
  release: (finished: boolean) => Promise<void>,
): OpenRun => {
  makeDirectory(place.path);
  const journalPath = join(place.path, 'journal.jsonl');
  const { records, ignored } = readJournal(journalPath);
  const journal = new Journal(journalPath, failpoint);
  const made = new Set<string>();
  const derived = createLater((path: string, content: string | Uint8Array): void => {
    if (failpoint('derived')) die();
    const target = join(place.path, path);
    const dir = dirname(target);
    if (!made.has(dir)) makeDirectory(dir);
    made.add(dir);
    writePlainly(target, content);
  });

  return {
    runId: place.runId,
    dir: place.dir,
    startedAt: place.startedAt,
    attempt: place.attempt,
    checkpoints: records,
    ignored,
    checkpoint: (record: Checkpoint) => journal.append(record),
    write: async (path, content, how = 'durable') => {
      derived.settle();
      replaceFile(join(place.path, path), content, failpoint, how === 'durable');
    },
    writeDerived: (path, content) => derived.add(path, content),
    read: async (path) => {
      derived.settle();
      try {
        return readFileSync(join(place.path, path));
      } catch {
        return null;
      }
    },
    remove: (path) => {
      derived.settle();
      rmSync(join(place.path, path), { recursive: true, force: true });
    },
    list: async () => {
      derived.settle();
      return readdirSync(place.path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(place.path.length + 1))
        .filter((path) => !INTERNAL.has(path) && !path.endsWith('.tmp'))
        .toSorted();
    },
    close: async (finished) => {
      try {
        derived.settle();
      } finally {
        journal.close();
        await release(finished);
      }
    },
  };
};
