import { createDeliveriesReader } from '../../../adapters/database/deliveries.ts';
import type { Store } from '../../../adapters/database/store.ts';
import { observeSend } from '../../../adapters/github/observe-send.ts';
import type { Send } from '../../../adapters/github/send.ts';
import { NO_TRACER } from '../../../adapters/opentelemetry/no-tracer.ts';
import { createMetrics, type Metrics } from '../../../adapters/prometheus/metrics.ts';
import type { Job, WorkEvent } from '../../../application/intake/work-lanes.ts';
import type { HealthFacts } from '../../../domain/health/readiness.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Tracer } from '../../../ports/tracer.ts';
import { VERSION } from '../../wiring/version.ts';
import type { Health } from './health.ts';
import type { Log } from './log.ts';
import { meteredLog } from './meter.ts';
import { readingsOf } from './readings.ts';
import { createTurns } from './turns.ts';
import { createVitals, type Vitals } from './vitals.ts';

/** What is seen of the App while it works: log, metrics, traces and health. */
export interface Observation {
  /** Its lines carry the ids of the turn they belong to, and are counted. */
  readonly log: Log;
  readonly metrics: Metrics;
  readonly vitals: () => Promise<Vitals>;
  readonly job: (job: Job) => Job;
  readonly turned: (event: WorkEvent) => void;
  readonly send: (send: Send) => Send;
  readonly close: () => Promise<void>;
}

const LEVELS: Readonly<Partial<Record<WorkEvent['result'], 'info' | 'error'>>> = {
  done: 'info',
  dead: 'error',
};

const classOf = (status: number): string => (status === 0 ? 'none' : `${Math.floor(status / 100)}xx`);

/** OpenTelemetry is loaded only where somebody collects. */
const tracerOf = async (tracing: boolean): Promise<Tracer> =>
  tracing
    ? (await import('../../../adapters/opentelemetry/tracer.ts')).createTracer('aurora-x', VERSION)
    : NO_TRACER;

export const observeApp = async (
  tracing: boolean,
  { store, health, clock, log: plain }: { store: Store; health: Health; clock: Clock; log: Log },
): Promise<Observation> => {
  let github: HealthFacts['github'] = null;
  const tracer = await tracerOf(tracing);
  const vitals = createVitals({ store, health, clock, log: plain, github: () => github });
  const metrics = createMetrics(async () => readingsOf(await vitals()));
  const turns = createTurns(createDeliveriesReader(store), tracer);
  const log = turns.log(meteredLog(plain, metrics));
  return {
    log,
    metrics,
    vitals,
    job: turns.job,
    turned: (event) => {
      const { lease, result, durationMs, problem } = event;
      log(LEVELS[result] ?? 'warn', 'lane', {
        lane: lease.key,
        ...turns.ended(event),
        result,
        durationMs,
        problem,
      });
    },
    send: (send) =>
      observeSend(
        send,
        tracer,
        () => clock.monotonic(),
        ({ route, status, durationMs }) => {
          github = { at: clock.now(), status };
          metrics.count('aurora_github_requests_total', { route, status: classOf(status) });
          metrics.time('aurora_github_request_seconds', {}, durationMs / 1_000);
          log('debug', 'request', { route, status, durationMs: Math.round(durationMs) });
        },
      ),
    close: () => tracer.close(),
  };
};
