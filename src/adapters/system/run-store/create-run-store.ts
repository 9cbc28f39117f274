import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { RunManifest } from '../../../domain/model/run.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Ids } from '../../../ports/ids.ts';
import type { KnownOutcome, OpenRequest, OpenRun, RunStore } from '../../../ports/run-store.ts';
import { acquireLock } from '../lock.ts';
import type { Failpoint } from './failpoint.ts';
import { openRunAt, type RunPlace } from './open-run.ts';
import { indexWith, readIndex } from './run-index.ts';
import { readState, writeState } from './state-file.ts';

/** More outcomes than this are forgotten, oldest first: a cache may forget, it may not grow for ever. */
const KNOWN_LIMIT = 20_000;

export interface RunStoreOptions {
  /** The workspace; `dir` is relative to it or absolute. */
  readonly root: string;
  readonly dir: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly host: string;
  readonly pid: number;
  readonly failpoint: Failpoint;
}

type Unfinished = Readonly<Record<string, RunPlace>>;

/** Runs under one directory of the file system. */
export const createRunStore = (options: RunStoreOptions): RunStore => {
  const root = isAbsolute(options.dir) ? options.dir : join(options.root, options.dir);
  const shown = (dir: string): string => {
    const path = relative(options.root, join(root, dir));
    return path.startsWith('..') ? join(root, dir) : path;
  };
  const state = (name: string): string => join(root, '.state', name);
  const unfinished = (): Unfinished => readState<Unfinished>(state('unfinished.json'), {});

  /** The unfinished run of the same request, or a new place. */
  const choosePlace = (request: OpenRequest): RunPlace => {
    const earlier = request.resume ? unfinished()[request.requestKey] : undefined;
    if (earlier && existsSync(join(root, earlier.dir))) {
      return { ...earlier, path: join(root, earlier.dir), attempt: earlier.attempt + 1 };
    }
    const now = options.clock.now();
    const startedAt = new Date(now).toISOString();
    const runId = request.runId ?? options.ids.ulid(now);
    const dir = `${startedAt.slice(0, 10)}/${runId}`;
    return { runId, dir, path: join(root, dir), startedAt, attempt: 1 };
  };

  const setUnfinished = (requestKey: string, place: RunPlace | null): void => {
    const entries = Object.entries(unfinished()).filter(([key]) => key !== requestKey);
    if (place) entries.push([requestKey, place]);
    writeState(state('unfinished.json'), Object.fromEntries(entries), options.failpoint);
  };

  const open = async (request: OpenRequest): Promise<OpenRun | Finding> => {
    const lock = await acquireLock(root, {
      pid: options.pid,
      host: options.host,
      startedAt: new Date(options.clock.now()).toISOString(),
      runId: request.runId ?? request.requestKey.slice(0, 12),
    });
    if ('heldBy' in lock) {
      const { pid, host, startedAt, runId } = lock.heldBy;
      return finding('AX5502', { dir: shown(''), run: runId, pid, host, since: startedAt });
    }
    const place = choosePlace(request);
    setUnfinished(request.requestKey, place);
    const run = openRunAt(place, options.failpoint, async (finished) => {
      if (finished) setUnfinished(request.requestKey, null);
      await lock.release();
    });
    return { ...run, dir: shown(place.dir) };
  };

  return {
    open,
    history: async () => readIndex(root).map((run) => ({ ...run, dir: shown(run.dir) })),
    manifest: async (runId) => {
      const run = readIndex(root).find((one) => one.runId === runId);
      return run ? readState<RunManifest | null>(join(root, run.dir, 'run.json'), null) : null;
    },
    known: async () => {
      const entries = readState<[string, KnownOutcome][]>(state('outcomes.json'), []);
      const present = new Map<string, boolean>();
      const isThere = ({ runId, outcome }: KnownOutcome): boolean => {
        const dir = `${outcome.observedAt.slice(0, 10)}/${runId}`;
        const known = present.get(runId) ?? (existsSync(join(root, dir)) || hasRun(root, runId));
        present.set(runId, known);
        return known;
      };
      return new Map(entries.filter(([, entry]) => isThere(entry)));
    },
    remember: async (entries) =>
      writeState(state('outcomes.json'), [...entries].slice(-KNOWN_LIMIT), options.failpoint),
    index: async (summary) => {
      const local = {
        ...summary,
        dir: relative(root, isAbsolute(summary.dir) ? summary.dir : join(options.root, summary.dir)),
      };
      writeState(join(root, 'index.json'), indexWith(readIndex(root), local), options.failpoint);
    },
    produced: async () => new Set(readState<string[]>(state('produced.json'), [])),
    addProduced: async (paths) => {
      const all = new Set([...readState<string[]>(state('produced.json'), []), ...paths]);
      writeState(state('produced.json'), [...all].toSorted(), options.failpoint);
    },
  };
};

const hasRun = (root: string, runId: string): boolean =>
  readIndex(root).some((run) => run.runId === runId && existsSync(join(root, run.dir)));
