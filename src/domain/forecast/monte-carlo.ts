import type { DayChange } from './progress.ts';
import { createRandom } from './random.ts';

/** Fewer days, or fewer items proven in them, say nothing about the days to come. */
export const LEAST_DAYS = 14;
export const LEAST_PROOFS = 5;

const TRIALS = 5_000;
/** What takes longer than two years is not forecast. */
const HORIZON_DAYS = 730;
const PATH_WEEKS = 6;

/** Days from now until everything is proven; null is beyond two years. */
export interface ForecastDays {
  readonly p50: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
}

export interface Forecast {
  /** Items that are not proven yet. */
  readonly remaining: number;
  /** What it was drawn from: days, and items proven in them. */
  readonly samples: { readonly days: number; readonly proofs: number };
  readonly trials: number;
  readonly seed: number;
  /** Null when there are too few samples. */
  readonly days: ForecastDays | null;
  /** State at the end of each of the next weeks. */
  readonly path: readonly FutureWeek[];
}

/** The median of the futures, and between which numbers of proven items 70 % of them lie. */
export interface FutureWeek extends DayChange {
  readonly least: number;
  readonly most: number;
}

interface Trial {
  readonly days: number;
  readonly path: readonly DayChange[];
  /** State on the last day. */
  readonly end: DayChange;
}

/** One possible future: days drawn from the past with replacement. Each has numbers of its own, so that more work is never done sooner. */
const runTrial = (start: DayChange, samples: readonly DayChange[], random: () => number): Trial => {
  const path: DayChange[] = [];
  let { proven, scope } = start;
  let day = 0;
  while (proven < scope && day < HORIZON_DAYS) {
    const drawn = samples[Math.floor(random() * samples.length)];
    proven += drawn?.proven ?? 0;
    scope += drawn?.scope ?? 0;
    day += 1;
    if (day % 7 === 0 && path.length < PATH_WEEKS) path.push({ proven: Math.min(proven, scope), scope });
  }
  return {
    days: proven < scope ? Infinity : day,
    path,
    end: { proven: Math.min(proven, scope), scope },
  };
};

/** The smallest value that at least this share of the sorted values does not exceed. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

const byNumber = (a: number, b: number): number => a - b;

/** Trials that have ended stay where they ended. */
const pathOf = (trials: readonly Trial[]): readonly FutureWeek[] =>
  Array.from({ length: PATH_WEEKS }, (_, week) => {
    const states = trials.map(({ path, end }) => path[week] ?? end);
    const proven = states.map((state) => state.proven).toSorted(byNumber);
    return {
      proven: quantile(proven, 0.5),
      least: quantile(proven, 0.15),
      most: quantile(proven, 0.85),
      scope: quantile(states.map((state) => state.scope).toSorted(byNumber), 0.5),
    };
  });

/**
 * When everything will be proven if the days to come are like the days that were (Monte-Carlo, with replacement).
 *
 * @param start proven and scope now
 * @param samples what each past day changed
 * @param seed same seed, same forecast
 */
export const forecast = (start: DayChange, samples: readonly DayChange[], seed: number): Forecast => {
  const proofs = samples.reduce((sum, { proven }) => sum + Math.max(0, proven), 0);
  const known = {
    remaining: Math.max(0, start.scope - start.proven),
    samples: { days: samples.length, proofs },
    trials: TRIALS,
    seed,
  };
  if (known.remaining === 0) return { ...known, days: { p50: 0, p85: 0, p95: 0 }, path: [] };
  if (samples.length < LEAST_DAYS || proofs < LEAST_PROOFS) return { ...known, days: null, path: [] };
  const trials = Array.from({ length: TRIALS }, (_, index) =>
    runTrial(start, samples, createRandom(Math.imul(seed, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b))),
  );
  const days = trials.map((trial) => trial.days).toSorted(byNumber);
  const at = (share: number): number | null => {
    const value = quantile(days, share);
    return value === Infinity ? null : value;
  };
  return {
    ...known,
    days: { p50: at(0.5), p85: at(0.85), p95: at(0.95) },
    path: pathOf(trials),
  };
};
