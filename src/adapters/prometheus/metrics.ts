import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A gauge that is read when somebody asks: values by label, or one value under no label. */
export interface Reading {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Metrics {
  readonly contentType: string;
  /** Adds to a counter. */
  count(name: CounterName, labels: Readonly<Record<string, string>>): void;
  /** Notes how long something took. */
  time(name: TimerName, labels: Readonly<Record<string, string>>, seconds: number): void;
  /** Everything, in the text format of Prometheus. */
  text(): Promise<string>;
}

export const COUNTERS = {
  aurora_http_answers_total: ['Answers of this App, by route and status.', 'route', 'status'],
  aurora_github_requests_total: [
    'Requests to GitHub, by route and class of the answer; none: nothing was answered.',
    'route',
    'status',
  ],
  aurora_lane_turns_total: ['Turns of lanes, by job and what became of them.', 'job', 'result'],
  aurora_verdicts_total: [
    'Verdicts on heads, by verdict and conclusion of the check.',
    'verdict',
    'conclusion',
  ],
  aurora_findings_total: ['Findings that the log names, by code.', 'code'],
  aurora_round_failures_total: ['Sweeps, resyncs and other rounds that failed.', 'round'],
} as const;

export const TIMERS = {
  aurora_lane_turn_seconds: ['How long a turn of a lane took, by job.', 'job'],
  aurora_github_request_seconds: ['How long GitHub took to answer.'],
  aurora_resync_seconds: ['How long it took to have everything looked at again.'],
} as const;

/** Gauges that are read from the store and from the process when somebody asks. */
export const GAUGES = {
  aurora_build_info: ['Version of this App.', 'version'],
  aurora_store_up: ['1 when the store can be written and read.'],
  aurora_ready: ['1 ok, 0.5 degraded, 0 failed: the parts of /readyz.', 'part'],
  aurora_lane_lag_seconds: ['How long the lane that waits longest has been due.'],
  aurora_lanes: ['Lanes, by state.', 'state'],
  aurora_inbox_deliveries: ['Deliveries that are not done, by state.', 'state'],
  aurora_intents_in_doubt: ['Requests that were sent and of which nobody knows whether they did anything.'],
  aurora_budget_remaining: [
    'Requests left, as GitHub last said: the installations with the fewest.',
    'installation',
  ],
  aurora_budget_blocked: ['Installations for which nothing is sent until a time that GitHub named.'],
  aurora_enforced_repositories: ['Repositories that want the check required, by how far it is.', 'level'],
  aurora_sweep_age_seconds: ['Since GitHub was last asked which deliveries failed.'],
  aurora_resync_age_seconds: ['Since everything was last looked at.'],
} as const;

export type CounterName = keyof typeof COUNTERS;
export type TimerName = keyof typeof TIMERS;
export type GaugeName = keyof typeof GAUGES;

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** No label may take more values than this: what comes after is counted together. */
const MOST_VALUES = 200;

/** Holds the values of a label to so many. */
const bounded = () => {
  const known = new Map<string, Set<string>>();
  return (labels: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(labels).map(([label, value]) => {
        const values = known.get(label) ?? new Set();
        known.set(label, values);
        if (values.size < MOST_VALUES) values.add(value);
        return [label, values.has(value) ? value : 'other'];
      }),
    );
};

/**
 * The metrics of one App, in a registry of its own.
 *
 * @param read what the gauges say now; a gauge that it leaves out has no value
 */
export const createMetrics = (read: () => Promise<readonly Reading[]>): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const counters = new Map<string, Counter>();
  const timers = new Map<string, Histogram>();
  const gauges = new Map<string, Gauge>();
  for (const [name, [help, ...labelNames]] of Object.entries(COUNTERS))
    counters.set(name, new Counter({ name, help, labelNames, registers }));
  for (const [name, [help, ...labelNames]] of Object.entries(TIMERS))
    timers.set(name, new Histogram({ name, help, labelNames, registers, buckets: SECONDS }));
  for (const [name, [help, ...labelNames]] of Object.entries(GAUGES))
    gauges.set(name, new Gauge({ name, help, labelNames, registers }));
  const unlabelled = new Set(
    Object.entries(GAUGES).flatMap(([name, { length }]) => (length === 1 ? [name] : [])),
  );
  collectDefaultMetrics({ register: registry });
  const held = bounded();
  return {
    contentType: registry.contentType,
    count: (name, labels) => counters.get(name)?.inc(held(labels)),
    time: (name, labels, seconds) => timers.get(name)?.observe(held(labels), seconds),
    text: async () => {
      const readings = await read();
      for (const [name, gauge] of gauges) {
        gauge.reset();
        // A gauge without labels is reset to zero, which is not the same as not known.
        if (unlabelled.has(name)) gauge.remove();
      }
      for (const { name, labels, value } of readings) gauges.get(name)?.set(labels, value);
      return registry.metrics();
    },
  };
};
