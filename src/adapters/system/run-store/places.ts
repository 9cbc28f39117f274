import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { finding } from '../../../domain/model/catalogue/index.ts';
import { isRunId, RUN_ID_RULE } from '../../../domain/model/safe-id.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Ids } from '../../../ports/ids.ts';
import type { OpenRequest } from '../../../ports/run-store.ts';
import type { Failpoint } from './failpoint.ts';
import type { RunPlace } from './open-run.ts';
import { readState, writeState } from './state-file.ts';

/** An unfinished run as the state file keeps it; `dir` is relative to the directory of runs. */
type Unfinished = Omit<RunPlace, 'path'> & {
  /** What marks the processes of its last attempt, until they have been looked for. */
  readonly nonce?: string | undefined;
};

const NONCE = /^[0-9a-f]{32}$/;

/** The file may come from an artifact: what is not a run of this directory is not followed. */
const isUnfinished = (value: unknown): value is Unfinished =>
  typeof value === 'object' &&
  value !== null &&
  'runId' in value &&
  typeof value.runId === 'string' &&
  isRunId(value.runId) &&
  'dir' in value &&
  typeof value.dir === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value.dir.slice(0, 10)) &&
  value.dir.slice(10) === `/${value.runId}` &&
  'startedAt' in value &&
  typeof value.startedAt === 'string' &&
  'attempt' in value &&
  Number.isInteger(value.attempt);

export interface PlacesOptions {
  /** The directory of runs. */
  readonly root: string;
  /** The same as people see it. */
  readonly shown: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly failpoint: Failpoint;
}

/** Decides which directory a run gets, and remembers which runs have not ended. */
export const createPlaces = ({ root, shown, clock, ids, failpoint }: PlacesOptions) => {
  const file = join(root, '.state', 'unfinished.json');

  const unfinished = (): ReadonlyMap<string, Unfinished> =>
    new Map(
      Object.entries(readState<Record<string, unknown>>(file, {})).filter(
        (entry): entry is [string, Unfinished] => isUnfinished(entry[1]),
      ),
    );
  const write = (runs: ReadonlyMap<string, Unfinished>): void =>
    writeState(file, Object.fromEntries(runs), failpoint);

  const isTaken = (runId: string): boolean => {
    const dates = existsSync(root) ? readdirSync(root) : [];
    return dates.some((date) => existsSync(join(root, date, runId)));
  };

  /** The unfinished run of the same request, or a new place; a finding when the wanted id cannot be used. */
  const choose = ({ requestKey, resume, runId: wanted }: OpenRequest): RunPlace | Finding => {
    const earlier = resume ? unfinished().get(requestKey) : undefined;
    if (earlier && (wanted === null || wanted === earlier.runId) && existsSync(join(root, earlier.dir))) {
      const { nonce: _nonce, ...place } = earlier;
      return { ...place, path: join(root, earlier.dir), attempt: earlier.attempt + 1 };
    }
    if (wanted !== null) {
      const problem = !isRunId(wanted)
        ? RUN_ID_RULE
        : isTaken(wanted)
          ? `${shown} has a run of that name`
          : null;
      if (problem !== null) return finding('AX5522', { run: wanted, problem });
    }
    const now = clock.now();
    const startedAt = new Date(now).toISOString();
    const runId = wanted ?? ids.ulid(now);
    const dir = `${startedAt.slice(0, 10)}/${runId}`;
    return { runId, dir, path: join(root, dir), startedAt, attempt: 1 };
  };

  return {
    choose,
    /** What marks the processes of runs that did not end, as far as those have not been looked for. */
    abandoned: (): readonly string[] =>
      [...unfinished().values()].flatMap(({ nonce }) => (nonce && NONCE.test(nonce) ? [nonce] : [])),
    /** Remembers the run until it ends, and that the processes of all others have been looked for. */
    begin: (requestKey: string, { path: _path, ...place }: RunPlace, nonce?: string): void => {
      const others = [...unfinished()].map(([key, one]) => [key, { ...one, nonce: undefined }] as const);
      write(new Map<string, Unfinished>([...others, [requestKey, { ...place, nonce }]]));
    },
    end: (requestKey: string): void => {
      const runs = new Map(unfinished());
      runs.delete(requestKey);
      write(runs);
    },
  };
};
