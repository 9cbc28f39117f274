import type { SloConfig } from '../model/config.ts';
import { count } from '../model/count.ts';
import { percent } from '../model/percent.ts';
import type { RunSummary } from '../model/run.ts';
import type { Reason, SloResult } from '../model/verdict.ts';
import { reason } from './reason.ts';
import { DAY_MS } from '../model/iso-week.ts';

/** A value that was measured outside: events, or a share (0 to 1) as it stands. */
export type Measured = { readonly good: number; readonly total: number } | { readonly value: number };

/** SLO name → its measured value, for sources other than `runs`. */
export type Measurements = Readonly<Record<string, Measured>>;

/** A missed key objective, which is a no-go. */
const MISSED_KEY = 'AX6083';

/** Shares are compared with this tolerance, because 99.9 / 100 is not 0.999 in floating point. */
const EPSILON = 1e-9;

interface Sample {
  readonly actual: number;
  readonly samples: number;
}

/**
 * A run that did not come to no-go, or did so for nothing but a missed objective: were that counted, one bad run would
 * keep every later one from being good, for ever.
 */
const isGood = ({ verdict, blockers = [] }: RunSummary): boolean =>
  verdict !== 'no-go' || (blockers.length > 0 && blockers.every((code) => code === MISSED_KEY));

/**
 * The share of good runs among the complete ones with a verdict, begun within the window (its first instant included).
 * Interrupted runs gave no answer and are left out.
 */
const sampleRuns = (history: readonly RunSummary[], windowDays: number, now: number): Sample | null => {
  const inWindow = history.filter((run) => {
    const age = now - Date.parse(run.startedAt);
    return run.status === 'complete' && run.verdict !== null && age >= 0 && age <= windowDays * DAY_MS;
  });
  if (inWindow.length === 0) return null;
  const good = inWindow.filter(isGood).length;
  return { actual: good / inWindow.length, samples: inWindow.length };
};

/** A measured value as a share, or null when it is none (no events, not a number, outside 0 to 1). */
const sampleMeasured = (measured: Measured | undefined): Sample | null => {
  if (measured === undefined) return null;
  const sample =
    'value' in measured
      ? { actual: measured.value, samples: 1 }
      : { actual: measured.good / measured.total, samples: measured.total };
  return sample.actual >= 0 && sample.actual <= 1 && Number.isFinite(sample.samples) ? sample : null;
};

const reaches = (actual: number, threshold: number): boolean => actual >= threshold - EPSILON;

/** Met at or above both thresholds, at risk between them, missed below both. Without `warn` there is no between. */
const statusOf = (actual: number, objective: number, warn: number | null): SloResult['status'] => {
  const other = warn ?? objective;
  if (reaches(actual, objective) && reaches(actual, other)) return 'met';
  return reaches(actual, objective) || reaches(actual, other) ? 'warning' : 'missed';
};

/** Share of the error budget that is gone. An objective of 100 % has no budget: any failure uses all of it. */
const budgetUsed = (actual: number, objective: number): number => {
  const budget = 1 - objective;
  if (budget > 0) return Number(((1 - actual) / budget).toFixed(6));
  return actual < 1 ? 1 : 0;
};

/** Measures one objective. @param now milliseconds */
export const measureSlo = (
  slo: SloConfig,
  history: readonly RunSummary[],
  measured: Measurements,
  now: number,
): SloResult => {
  const { name, objective, warn, key, weight } = slo;
  const given = Object.hasOwn(measured, name) ? measured[name] : undefined;
  const sample = slo.source === 'runs' ? sampleRuns(history, slo.windowDays, now) : sampleMeasured(given);
  const head = { name, objective, warn, key, weight };
  if (sample === null) return { ...head, actual: null, budgetUsed: null, samples: 0, status: 'no-data' };
  const { actual, samples } = sample;
  return {
    ...head,
    actual,
    samples,
    budgetUsed: budgetUsed(actual, objective),
    status: statusOf(actual, objective, warn),
  };
};

const codeOf = ({ status, key }: SloResult) => {
  if (status === 'met') return 'AX6080';
  if (status === 'warning') return 'AX6081';
  if (status === 'no-data') return 'AX6084';
  return key ? MISSED_KEY : 'AX6082';
};

/** An objective as a node of the tree. A missed key objective fails, everything else but met warns. */
export const sloReason = (slo: SloConfig, result: SloResult): Reason => {
  const values = {
    slo: slo.name,
    source: slo.source,
    actual: percent(result.actual ?? 0),
    objective: percent(slo.objective),
    warn: percent(slo.warn ?? slo.objective),
    budget: percent(result.budgetUsed ?? 0),
    samples: count(result.samples, slo.source === 'runs' ? 'run' : 'sample'),
    days: count(slo.windowDays, 'day'),
  };
  return reason(codeOf(result), 'slo', slo.name, values, result.status === 'met' ? { status: 'pass' } : {});
};
