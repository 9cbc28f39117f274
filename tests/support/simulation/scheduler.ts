import type { Clock } from '../../../src/ports/clock.ts';
import type { Random } from './random.ts';

/** Something that works by itself and may die: a replica, or the network. */
export interface Process {
  readonly name: string;
  alive: boolean;
  /** Nothing of it goes on before this time. */
  frozenUntil: number;
}

interface Point {
  readonly process: Process;
  readonly what: string;
  readonly at: number;
  readonly isTimer: boolean;
  readonly go: () => void;
}

/** Whoever waits here goes on when it is chosen: between any two points anything may happen, a death as well. */
export interface Scheduler {
  readonly now: () => number;
  /** Waits to be chosen, at the earliest after a time. Whoever is dead by then waits for ever. */
  readonly turn: (process: Process, what: string, ms?: number) => Promise<void>;
  /** Work that the schedule waits for: it has ended before anybody else goes on. */
  readonly whole: <T>(work: () => Promise<T>) => Promise<T>;
  readonly clockOf: (process: Process) => Clock;
  /** Lets one go on; false when nobody waits. */
  readonly step: () => Promise<boolean>;
  readonly note: (line: string) => void;
  /** What happened, in order. */
  readonly trace: readonly string[];
}

/** As much of a trace as somebody reads. */
const KEPT_LINES = 20_000;

const immediate = async (): Promise<void> => new Promise((done) => setImmediate(done));

/** Virtual time that stands still while anybody could go on, but for some milliseconds with each step. */
export const createScheduler = (random: Random, start: number): Scheduler => {
  const points = new Set<Point>();
  const trace: string[] = [];
  let now = start;
  const whole = { underWay: 0 };

  const note = (line: string): void => {
    if (trace.length < KEPT_LINES) trace.push(`+${((now - start) / 1_000).toFixed(3)} ${line}`);
  };
  const wait = async (
    process: Process,
    what: string,
    ms: number,
    isTimer: boolean,
    signal?: AbortSignal,
  ): Promise<void> =>
    new Promise<void>((go, fail) => {
      const point: Point = { process, what, at: now + ms, isTimer, go };
      points.add(point);
      const abort = (): void => {
        if (points.delete(point)) fail(signal?.reason);
      };
      if (signal?.aborted === true) abort();
      else signal?.addEventListener('abort', abort, { once: true });
    });
  const dueAt = ({ at, process }: Point): number => Math.max(at, process.frozenUntil);
  /** Like in a real event loop, timers that are over go first when a process was held up. */
  const isBehindTimer = (point: Point, due: readonly Point[]): boolean =>
    !point.isTimer &&
    point.process.frozenUntil > 0 &&
    due.some((other) => other.isTimer && other.process === point.process);
  const settled = async (): Promise<void> => {
    do await immediate();
    while (whole.underWay > 0);
  };

  return {
    now: () => now,
    note,
    trace,
    turn: async (process, what, ms = 0) => wait(process, what, ms, false),
    whole: async (work) => {
      whole.underWay += 1;
      try {
        return await work();
      } finally {
        whole.underWay -= 1;
      }
    },
    clockOf: (process) => ({
      now: () => now,
      monotonic: () => now,
      sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        await wait(process, 'slept', ms, true, signal);
      },
    }),
    step: async () => {
      await settled();
      const living = [...points].filter(({ process }) => process.alive);
      const [first] = living;
      if (first === undefined) return false;
      const earliest = living.reduce((least, point) => Math.min(least, dueAt(point)), dueAt(first));
      now = Math.max(now + random.below(20), earliest);
      const due = living.filter((point) => dueAt(point) <= now);
      const chosen = due.filter((point) => !isBehindTimer(point, due));
      const one = chosen[random.below(chosen.length)];
      if (one === undefined) return false;
      if (one.process.frozenUntil > 0 && !due.some((p) => p.isTimer && p.process === one.process))
        one.process.frozenUntil = 0;
      points.delete(one);
      if (!one.isTimer) note(`${one.process.name} ${one.what}`);
      one.go();
      await settled();
      return true;
    },
  };
};
