import type { Metrics } from '../../../adapters/prometheus/metrics.ts';
import type { Log } from './log.ts';

type Values = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : 'none');
const seconds = (value: unknown): number => (typeof value === 'number' ? value / 1_000 : 0);

/** `AX8231 A ruleset …`, as findings stand in the log. */
const codesOf = ({ code, finding, findings }: Values): readonly string[] =>
  [code, finding, ...(Array.isArray(findings) ? (findings as readonly unknown[]) : [])].flatMap((one) =>
    typeof one === 'string' ? (/^AX\d{4}\b/.exec(one) ?? []) : [],
  );

/** What the metrics make of a line of the log: one event is one line here. */
const COUNTED: Readonly<Record<string, (metrics: Metrics, values: Values) => void>> = {
  lane: (metrics, { job, result, durationMs }) => {
    metrics.count('aurora_lane_turns_total', { job: text(job), result: text(result) });
    metrics.time('aurora_lane_turn_seconds', { job: text(job) }, seconds(durationMs));
  },
  judged: (metrics, { verdict, conclusion }) =>
    metrics.count('aurora_verdicts_total', { verdict: text(verdict), conclusion: text(conclusion) }),
  'round failed': (metrics, { round }) =>
    metrics.count('aurora_round_failures_total', { round: text(round) }),
  'resync failed': (metrics) => metrics.count('aurora_round_failures_total', { round: 'start' }),
  resync: (metrics, { durationMs }) => {
    if (durationMs !== undefined) metrics.time('aurora_resync_seconds', {}, seconds(durationMs));
  },
};

/** A log whose lines are counted, whether they are written or not. */
export const meteredLog =
  (log: Log, metrics: Metrics): Log =>
  (level, event, values = {}) => {
    log(level, event, values);
    if (Object.hasOwn(COUNTED, event)) COUNTED[event]?.(metrics, values);
    for (const code of codesOf(values)) metrics.count('aurora_findings_total', { code });
  };
