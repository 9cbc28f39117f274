import { createAnswers } from '../../adapters/database/answers.ts';
import { createBudgets } from '../../adapters/database/budgets.ts';
import { createLanes } from '../../adapters/database/lanes.ts';
import type { Store } from '../../adapters/database/store.ts';
import { createRounds } from '../../adapters/database/sweeps.ts';
import { serve, type Routes } from '../../adapters/http/serve.ts';
import { createOffer } from '../../adapters/github/graphql/offer.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { createIds } from '../../adapters/system/ids.ts';
import { workLanes } from '../../application/intake/work-lanes.ts';
import { createTurnstile } from '../../application/limits/turnstile.ts';
import { GITHUB_PACE } from '../../domain/limits/budget.ts';
import type { Clock } from '../../ports/clock.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { createGithubApp, type GithubApp } from './github-app.ts';
import type { Health } from './observe/health.ts';
import { countedRoutes, healthRoutes, metricsRoutes } from './observe/health-routes.ts';
import { keepAudit, startAudit } from './keep-audit.ts';
import { keepInStep, RESYNC_ALL } from './keep-in-step.ts';
import type { Log } from './observe/log.ts';
import { observeApp, type Observation } from './observe/observe-app.ts';
import { routesOf } from './routes.ts';
import { laneJob } from './run-lane.ts';
import type { AppSettings } from './settings/settings.ts';

const LEASE_MS = 60_000;
const IDLE_MS = 250;
const MAX_TRIES = 12;
/** For work to end after the signal. With the five seconds that a collector of traces has, it is less than twenty in all. */
const SHUTDOWN_MS = 14_000;
/** The longest that a write waits for its turn while its lane is held. */
const PATIENCE_MS = 15_000;

/** GitHub, with the limits that it sets shared by all replicas. */
const githubOf = (settings: AppSettings, store: Store, observed: Observation['send']): GithubApp => {
  const budgets = createBudgets(store);
  const rounds = createRounds(store);
  const pace = { ...GITHUB_PACE, intervalMs: settings.writeIntervalMs };
  return createGithubApp(
    settings,
    createAnswers(store),
    (installation, signal) =>
      createTurnstile({
        budgets,
        installation,
        clock: createClock(),
        pace,
        patienceMs: PATIENCE_MS,
        // What happened while GitHub was away is found by looking at everything.
        recovered: async () => rounds.note(RESYNC_ALL, 0),
        ...(signal ? { signal } : {}),
      }),
    observed,
  );
};

/** Webhooks, reports and health on one port, and metrics there too or on one of their own. */
const serveAll = async (
  settings: AppSettings,
  webhooks: Routes,
  health: Routes,
  { metrics, log }: Observation,
) => {
  const { host, port, metricsPort } = settings;
  const failed = (error: unknown): void => log('error', 'request failed', { problem: messageOf(error) });
  const [own, read] = [new Map([...webhooks, ...health]), metricsRoutes(metrics)];
  const routes = metricsPort === null ? new Map([...own, ...read]) : own;
  const servers = [await serve(host, port, countedRoutes(routes, metrics), failed)];
  if (metricsPort !== null) {
    const apart = await serve(host, metricsPort, read, failed);
    log('info', 'metrics', { port: apart.port });
    servers.push(apart);
  }
  return {
    port: servers[0]?.port ?? port,
    close: async (withinMs: number) => void (await Promise.all(servers.map((one) => one.close(withinMs)))),
  };
};

/** Waits for work that ends by itself, and after the signal no longer than a time. Whether it has ended. */
const ended = async (
  work: Promise<unknown>,
  clock: Clock,
  signal: AbortSignal,
  ms: number,
): Promise<boolean> => {
  const stopped = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  const late = stopped.then(async () => clock.sleep(ms)).then(() => false);
  return Promise.race([work.then(() => true), late]);
};

/**
 * Runs the App on a store until the signal: receiver, workers, resync. When it resolves, what was under way has ended
 * or was given back; what does not end in time is taken up by another when its lease has run out.
 *
 * @param listening told the port, once webhooks are taken
 */
export const runApp = async (
  settings: AppSettings,
  store: Store,
  plain: Log,
  signal: AbortSignal,
  listening: (port: number) => void,
): Promise<void> => {
  const health: Health = { resynced: false, reconciled: false, stopping: false };
  const clock = createClock();
  const observation = await observeApp(settings.tracing, { store, health, clock, log: plain });
  const { log } = observation;
  const app = githubOf(settings, store, observation.send);
  const audit = await startAudit(store, settings, log);
  const webhooks = routesOf(settings, store, audit, log);
  const server = await serveAll(settings, webhooks, healthRoutes(health, observation.vitals), observation);
  listening(server.port);
  const ids = createIds();
  const owner = `${process.pid}-${ids.nonce().slice(0, 8)}`;
  const job = observation.job(
    laneJob({ app, store, audit, settings, log, offer: createOffer(() => clock.now()) }),
  );
  const workers = Array.from({ length: settings.workers }, (_, index) =>
    workLanes({
      lanes: createLanes(store),
      job,
      clock,
      ids,
      owner: `${owner}/${index}`,
      signal,
      leaseMs: LEASE_MS,
      idleMs: IDLE_MS,
      maxTries: MAX_TRIES,
      report: observation.turned,
      failed: (error) => log('warn', 'store failed', { problem: messageOf(error) }),
    }),
  );
  let deadline = Infinity;
  signal.addEventListener('abort', () => {
    health.stopping = true;
    deadline = clock.monotonic() + SHUTDOWN_MS;
  });
  const work = Promise.all([
    ...workers,
    keepInStep({ app, store, health, log, owner, retention: settings.retention, signal }),
    keepAudit(audit, settings.audit.retentionMs, log, signal),
  ]);
  if (!(await ended(work, clock, signal, SHUTDOWN_MS))) log('warn', 'work left behind');
  await server.close(Math.max(0, deadline - clock.monotonic()));
  await observation.close();
};
