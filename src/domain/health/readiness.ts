/** What is known of an App when somebody asks how it is. Times are milliseconds since the epoch. */
export interface HealthFacts {
  readonly now: number;
  readonly startedAt: number;
  readonly stopping: boolean;
  /** Every repository was looked at since the start, as far as that could be waited for. */
  readonly reconciled: boolean;
  /** The store was just written. */
  readonly writable: boolean;
  /** How long the lane that waits longest has been due, and how many were given up; null when nobody could be asked. */
  readonly queue: { readonly lagMs: number; readonly dead: number } | null;
  /** The last thing that GitHub answered: null before it answered anything. */
  readonly github: { readonly at: number; readonly status: number } | null;
  /** When any replica last asked GitHub which deliveries failed; null when none ever did. */
  readonly sweptAt: number | null;
}

/** `failed`: webhooks are not to be sent here. `degraded`: they may be, and somebody has to look. */
export interface HealthPart {
  readonly status: 'ok' | 'degraded' | 'failed';
  /** A sentence without a name in it: anybody may ask. */
  readonly detail: string;
}

export const HEALTH_PARTS = ['process', 'store', 'queue', 'github', 'sweep', 'reconcile'] as const;
export type HealthPartName = (typeof HEALTH_PARTS)[number];

export interface Readiness {
  readonly status: 'ready' | 'degraded' | 'not ready';
  readonly parts: Readonly<Record<HealthPartName, HealthPart>>;
}

const MINUTE = 60_000;
/** Longer than the longest job takes, and than a burst of events keeps the workers busy. */
const LAG_MS = 10 * MINUTE;
/** The sweep comes every five minutes, and twice as long after a failure. */
const SWEEP_MS = 20 * MINUTE;

const ok = (detail: string): HealthPart => ({ status: 'ok', detail });
const degraded = (detail: string): HealthPart => ({ status: 'degraded', detail });
const failed = (detail: string): HealthPart => ({ status: 'failed', detail });

const span = (ms: number): string =>
  ms < 2 * MINUTE ? `${Math.max(0, Math.round(ms / 1_000))} seconds` : `${Math.round(ms / MINUTE)} minutes`;

const queueOf = ({ queue }: HealthFacts): HealthPart => {
  if (queue === null) return degraded('It is not known, because the store cannot be read.');
  const { lagMs, dead } = queue;
  if (lagMs > LAG_MS) return degraded(`Work has been due for ${span(lagMs)} and is not taken up.`);
  const given = dead === 1 ? '1 lane was given up.' : `${dead} lanes were given up.`;
  return dead > 0 ? degraded(given) : ok('Work is taken up when it is due.');
};

const githubOf = ({ github, now }: HealthFacts): HealthPart => {
  if (github === null) return degraded('GitHub has not answered yet.');
  const { at, status } = github;
  const ago = `${span(now - at)} ago`;
  if (status === 401) return degraded(`GitHub did not accept the key or the clock of the App, ${ago}.`);
  if (status === 0 || status >= 500) return degraded(`GitHub does not answer; it was asked ${ago}.`);
  return ok(`It answered ${ago}.`);
};

const sweepOf = ({ sweptAt, startedAt, now }: HealthFacts): HealthPart => {
  // A store that was never swept has had no time to be before it was started.
  const age = now - Math.max(sweptAt ?? 0, sweptAt === null ? startedAt : 0);
  if (age > SWEEP_MS) return degraded(`GitHub was not asked for ${span(age)} which deliveries failed.`);
  return ok(sweptAt === null ? 'The first one is due.' : `The last one was ${span(age)} ago.`);
};

/**
 * Whether webhooks are to be sent here, and why not. Only what keeps this App from taking them counts: GitHub being
 * away, or a queue that is long, is the same for all replicas, and would take all of them out at the moment when
 * deliveries should at least be kept.
 */
export const readinessOf = (facts: HealthFacts): Readiness => {
  const { stopping, writable, reconciled } = facts;
  const parts: Readiness['parts'] = {
    process: stopping ? failed('It is stopping.') : ok('It runs.'),
    store: writable ? ok('It can be written.') : failed('It cannot be written; the log says why.'),
    queue: queueOf(facts),
    github: githubOf(facts),
    sweep: sweepOf(facts),
    reconcile: reconciled
      ? ok('Every repository was looked at since the start.')
      : failed('Not every repository was looked at since the start.'),
  };
  const all = new Set(Object.values(parts).map(({ status }) => status));
  return { status: all.has('failed') ? 'not ready' : all.has('degraded') ? 'degraded' : 'ready', parts };
};
