import type { Budget, RequestOutcome } from '../model/budget.ts';

/** How fast may be written: GitHub asks for a second between two, at most 80 a minute and 500 an hour. */
export interface WritePace {
  readonly intervalMs: number;
  readonly perMinute: number;
  readonly perHour: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const GITHUB_PACE: WritePace = { intervalMs: 1_000, perMinute: 80, perHour: 500 };

/** A probe that has not come back by then died of it, and another one is sent. */
const PROBE_MS = 30_000;
/** How soon the others look again while a probe is out. */
const ASIDE_MS = 1_000;
/** So many unanswered requests in a row are an outage, and not a mishap. */
const OUTAGE = 5;
const OUTAGE_MS = 15_000;
const OUTAGE_CAP_MS = 5 * MINUTE;
const STRIKE_CAP_MS = 15 * MINUTE;

/** Either a request may be sent at a time, as a probe or not, or none may be before a time. */
export type Admission =
  { readonly at: number; readonly probe: boolean } | { readonly until: number; readonly problem: string };

export interface Step<T> {
  readonly budget: Budget;
  readonly result: T;
}

/** When the next write may be sent, which makes so many objects. */
const slotOf = (writes: readonly number[], now: number, pace: WritePace, objects: number): number => {
  const earlier = (count: number, window: number): number => (writes.at(-count) ?? -Infinity) + window;
  return Math.max(
    now,
    earlier(1, pace.intervalMs),
    earlier(Math.max(1, pace.perMinute - objects + 1), MINUTE),
    earlier(Math.max(1, pace.perHour - objects + 1), HOUR),
  );
};

/**
 * Asks for leave to send a request. A write gets a time of its own, one after the other; one that would have to wait
 * longer than `patience` gets none.
 *
 * @param objects how many it makes: GitHub counts what is made, however it is asked for
 */
export const admit = (
  budget: Budget,
  kind: 'read' | 'write',
  now: number,
  pace: WritePace,
  patience: number,
  objects = 1,
): Step<Admission> => {
  const refuse = (until: number, problem: string): Step<Admission> => ({
    budget,
    result: { until, problem },
  });
  const { blockedUntil, probing } = budget;
  if (now < blockedUntil)
    return probing
      ? refuse(Math.min(blockedUntil, now + ASIDE_MS), 'A request is out to see whether the limit is over.')
      : refuse(
          blockedUntil,
          budget.silences > 0 ? 'GitHub does not answer.' : 'A limit of GitHub is reached.',
        );
  const writes = budget.writes.filter((at) => at > now - HOUR);
  const at = kind === 'write' ? slotOf(writes, now, pace, objects) : now;
  if (at - now > patience) return refuse(at, 'What may be written in an hour or a minute is written.');
  const probe = blockedUntil > 0;
  return {
    budget: {
      ...budget,
      writes: kind === 'write' ? [...writes, ...Array<number>(objects).fill(at)] : writes,
      ...(probe ? { probing: true, blockedUntil: now + PROBE_MS } : {}),
    },
    result: { at, probe },
  };
};

/**
 * Notes what became of a request. An answer to a request that was sent before the limit was met says nothing of the
 * limit: only a probe lifts it.
 */
export const note = (budget: Budget, probe: boolean, outcome: RequestOutcome, now: number): Budget => {
  /** Nothing is sent before a time. What a probe met is the newest word; any other may be older than what is known. */
  const block = (until: number, more: Partial<Budget>): Budget => ({
    ...budget,
    ...more,
    blockedUntil: probe ? until : Math.max(budget.blockedUntil, until),
    probing: probe ? false : budget.probing,
  });
  if (outcome.kind === 'limited') {
    const strikes = probe || budget.strikes === 0 ? budget.strikes + 1 : budget.strikes;
    // A limit that is met again at the time that GitHub itself named is worse than it said.
    const grown = now + Math.min(STRIKE_CAP_MS, MINUTE * 2 ** (strikes - 1));
    const until = outcome.until ?? grown;
    return block(strikes > 1 ? Math.max(until, grown) : until, { strikes });
  }
  if (outcome.kind === 'silent') {
    const silences = budget.silences + 1;
    if (silences < OUTAGE && !probe) return { ...budget, silences };
    return block(now + Math.min(OUTAGE_CAP_MS, OUTAGE_MS * 2 ** Math.max(0, silences - OUTAGE)), {
      silences,
    });
  }
  const { remaining, reset } = outcome;
  const known = remaining === null ? {} : { remaining, reset };
  if (remaining === 0 && reset !== null && reset > now) return block(reset, { ...known, silences: 0 });
  return probe || budget.blockedUntil === 0
    ? { ...budget, ...known, blockedUntil: 0, probing: false, strikes: 0, silences: 0 }
    : { ...budget, ...known };
};
