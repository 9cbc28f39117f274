import { namedMessageOf } from '../../domain/model/thrown.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Lanes, Lease } from '../../ports/lanes.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { LaneParked } from './follow-lane.ts';

/** Looks at what a lane is about, as it is now. The signal is aborted when the lease is lost or the App stops. */
export type Job = (lane: Lease, signal: AbortSignal) => Promise<void>;

export interface WorkerOptions {
  readonly lanes: Lanes;
  readonly job: Job;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Name of this worker. */
  readonly owner: string;
  readonly signal: AbortSignal;
  readonly leaseMs: number;
  /** How long to wait when there is nothing to do. */
  readonly idleMs: number;
  readonly maxTries: number;
  readonly report: (event: WorkEvent) => void;
  /** The store could not be asked: the worker waits and goes on. */
  readonly failed: (error: unknown) => void;
}

/** What became of a turn. */
export interface WorkEvent {
  readonly lease: Lease;
  readonly result: 'done' | 'parked' | 'retry' | 'waiting' | 'dead' | 'released' | 'lost';
  readonly durationMs: number;
  readonly problem: string | null;
}

const BASE_MS = 2_000;
const CAP_MS = 15 * 60_000;

/** Full jitter: every time between nothing and the exponential bound is as likely. */
export const backoff = (tries: number, random: number): number =>
  Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(tries, 20)));

const problemOf = (error: unknown): string => namedMessageOf(error).slice(0, 2_000);

class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * Keeps a lease alive beside the work; aborts the work when it is gone. A store that cannot be asked is asked again, for
 * as long as nobody else can have the lane.
 */
const keepAlive = (options: WorkerOptions, lease: Lease, work: AbortController): (() => void) => {
  const stop = new AbortController();
  const { clock, lanes, leaseMs } = options;
  const loop = async (): Promise<void> => {
    for (let ends = clock.monotonic() + leaseMs; ;) {
      await clock.sleep(leaseMs / 3, stop.signal);
      const asked = clock.monotonic();
      // Frozen for so long, it must not write another word while the store is being asked.
      if (asked >= ends) throw new LeaseLost('the lease has run out');
      try {
        if (!(await lanes.renew(lease, leaseMs))) throw new LeaseLost('the lease is lost');
        ends = asked + leaseMs;
      } catch (error) {
        if (error instanceof LeaseLost || clock.monotonic() >= ends) throw error;
      }
    }
  };
  loop().catch((error: unknown) => {
    if (!stop.signal.aborted) work.abort(error);
  });
  return () => stop.abort();
};

const conclude = async (
  { lanes, clock, ids, maxTries, signal }: WorkerOptions,
  lease: Lease,
  error: unknown,
): Promise<WorkEvent['result']> => {
  const now = clock.now();
  const held = (kept: boolean, result: WorkEvent['result']): WorkEvent['result'] => (kept ? result : 'lost');
  if (error === null) return held(await lanes.finish(lease), 'done');
  if (error instanceof LaneParked) return held(await lanes.park(lease, error.message), 'parked');
  const problem = problemOf(error);
  if (signal.aborted) return held(await lanes.retry(lease, 0, problem, false), 'released');
  if (error instanceof RemoteFailure && error.kind === 'limited')
    return held(await lanes.retry(lease, Math.max(0, (error.until ?? now) - now), problem, false), 'waiting');
  if (lease.tries + 1 >= maxTries) return held(await lanes.bury(lease, problem), 'dead');
  return held(await lanes.retry(lease, backoff(lease.tries, ids.random()), problem, true), 'retry');
};

const turn = async (options: WorkerOptions, lease: Lease): Promise<void> => {
  const { clock, job, signal, report } = options;
  const begun = clock.monotonic();
  const work = new AbortController();
  const release = keepAlive(options, lease, work);
  let error: unknown = null;
  try {
    // A lease that ran out was a worker that died of it: that counts as a try, and is not tried for ever.
    if (lease.tries >= options.maxTries) throw new Error('The workers that tried it did not come back.');
    await job(lease, AbortSignal.any([signal, work.signal]));
  } catch (cause) {
    error = cause ?? new Error('nothing was thrown');
  } finally {
    release();
  }
  const result = await conclude(options, lease, error);
  report({
    lease,
    result,
    durationMs: Math.round(clock.monotonic() - begun),
    problem: error === null ? null : problemOf(error),
  });
};

/** Works on lanes, one after the other, until the signal. Resolves when the last turn has ended. */
export const workLanes = async (options: WorkerOptions): Promise<void> => {
  const { lanes, clock, owner, leaseMs, idleMs, signal } = options;
  while (!signal.aborted) {
    try {
      const lease = await lanes.claim(owner, leaseMs);
      if (lease !== null) {
        await turn(options, lease);
        continue;
      }
    } catch (error) {
      // What was claimed is free again when its lease has run out.
      options.failed(error);
    }
    await clock.sleep(idleMs, signal).catch(() => {});
  }
};
