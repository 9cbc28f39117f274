import { statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Ids } from '../../../ports/ids.ts';
import type { OpenRequest, OpenRun, ProducedFile, RunStore } from '../../../ports/run-store.ts';
import { createDigestCache, type DigestCache } from '../digest-cache.ts';
import { acquireLock, type LockOwner } from '../lock.ts';
import type { Failpoint } from './failpoint.ts';
import { createOutcomeFile } from './known-outcomes.ts';
import { openRunAt } from './open-run.ts';
import { createPlaces } from './places.ts';
import { indexWith, readIndex } from './run-index.ts';
import { readState, writeState } from './state-file.ts';

export interface RunStoreOptions {
  /** The workspace; `dir` is relative to it or absolute. */
  readonly root: string;
  readonly dir: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly host: string;
  readonly pid: number;
  readonly failpoint: Failpoint;
  /** What marks the processes of this run, and how to end those of one that was killed before it could. */
  readonly processes?: {
    readonly nonce: string;
    readonly sweep: (nonce: string) => Promise<unknown>;
  };
  /** Saves reading unchanged evidence again. */
  readonly digests?: DigestCache;
}

const ageOf = (startedAt: string, now: number): string => {
  const seconds = Math.max(0, Math.round((now - Date.parse(startedAt)) / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};

/** Runs under one directory of the file system. */
export const createRunStore = (options: RunStoreOptions): RunStore => {
  const { clock, failpoint } = options;
  const root = isAbsolute(options.dir) ? options.dir : join(options.root, options.dir);
  const digests = options.digests ?? createDigestCache(null);
  const shown = (dir: string): string => {
    const path = relative(options.root, join(root, dir));
    return path.startsWith('..') ? join(root, dir) : path;
  };
  const placeOf = (dir: string): string => (isAbsolute(dir) ? dir : join(options.root, dir));
  const state = (name: string): string => join(root, '.state', name);
  const outcomes = createOutcomeFile(state('outcomes.jsonl'), options.root, failpoint);

  const places = createPlaces({ ...options, root, shown: shown('') });

  const inUse = ({ pid, host, startedAt, runId }: LockOwner): Finding =>
    finding('AX5502', {
      dir: shown(''),
      run: runId,
      pid,
      host,
      since: startedAt,
      age: ageOf(startedAt, clock.now()),
    });

  const open = async (request: OpenRequest): Promise<OpenRun | Finding> => {
    // Looked at before the lock is held, to name the run in it; another process may be ending this very run.
    const intended = places.choose(request);
    if ('code' in intended) return intended;
    const lock = await acquireLock(root, {
      pid: options.pid,
      host: options.host,
      startedAt: new Date(clock.now()).toISOString(),
      runId: intended.runId,
    });
    if ('heldBy' in lock) return inUse(lock.heldBy);
    const now = places.choose(request);
    if ('code' in now) {
      await lock.release();
      return now;
    }
    const place = intended.attempt === 1 && now.attempt === 1 ? intended : now;
    // The lock is ours, so no run that has not ended is still going on: what it left running would disturb this one.
    for (const nonce of places.abandoned()) await options.processes?.sweep(nonce);
    places.begin(request.requestKey, place, options.processes?.nonce);
    const run = openRunAt(place, failpoint, async (finished) => {
      if (finished) places.end(request.requestKey);
      await lock.release();
    });
    return { ...run, dir: shown(place.dir) };
  };

  return {
    open,
    history: async () => readIndex(root).map((run) => ({ ...run, dir: shown(run.dir) })),
    manifest: async (runId) => {
      const run = readIndex(root).find((one) => one.runId === runId);
      return run ? readState<unknown>(join(root, run.dir, 'run.json'), null) : null;
    },
    known: async () => outcomes.read(),
    remember: async (entries) => outcomes.add(entries),
    digestIn: async (dir, path) => {
      const place = join(placeOf(dir), path);
      const stat = statSync(place, { bigint: true, throwIfNoEntry: false });
      return stat?.isFile() ? digests.digest(place, place, stat) : null;
    },
    index: async (summary) => {
      const local = { ...summary, dir: relative(root, placeOf(summary.dir)) };
      writeState(join(root, 'index.json'), indexWith(readIndex(root), local), failpoint);
    },
    produced: async () =>
      new Map(Object.entries(readState<Record<string, ProducedFile>>(state('produced.json'), {}))),
    setProduced: async (files) => writeState(state('produced.json'), Object.fromEntries(files), failpoint),
  };
};
