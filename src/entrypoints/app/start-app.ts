import { createAnswers } from '../../adapters/database/answers.ts';
import { createBudgets } from '../../adapters/database/budgets.ts';
import { createLanes } from '../../adapters/database/lanes.ts';
import type { Store } from '../../adapters/database/store.ts';
import { createRounds } from '../../adapters/database/sweeps.ts';
import { serve } from '../../adapters/http/serve.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { createIds } from '../../adapters/system/ids.ts';
import { workLanes } from '../../application/intake/work-lanes.ts';
import { createTurnstile } from '../../application/limits/turnstile.ts';
import { GITHUB_PACE } from '../../domain/limits/budget.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { createGithubApp, type GithubApp } from './github-app.ts';
import type { Health } from './health.ts';
import { keepAudit, startAudit } from './keep-audit.ts';
import { keepInStep, RESYNC_ALL } from './keep-in-step.ts';
import type { Log } from './log.ts';
import { routesOf } from './routes.ts';
import { laneJob } from './run-lane.ts';
import type { AppSettings } from './settings.ts';

const LEASE_MS = 60_000;
const IDLE_MS = 250;
const MAX_TRIES = 12;
const SHUTDOWN_MS = 20_000;
const WORKERS = 4;
/** The longest that a write waits for its turn while its lane is held. */
const PATIENCE_MS = 15_000;

/** GitHub, with the limits that it sets shared by all replicas. */
const githubOf = (settings: AppSettings, store: Store): GithubApp => {
  const budgets = createBudgets(store);
  const rounds = createRounds(store);
  const pace = { ...GITHUB_PACE, intervalMs: settings.writeIntervalMs };
  return createGithubApp(settings, createAnswers(store), (installation, signal) =>
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
  );
};

/**
 * Runs the App on a store until the signal: receiver, workers, resync. When it resolves, what was under way has ended
 * or was given back.
 *
 * @param listening told the port, once webhooks are taken
 */
export const runApp = async (
  settings: AppSettings,
  store: Store,
  log: Log,
  signal: AbortSignal,
  listening: (port: number) => void,
): Promise<void> => {
  const health: Health = { resynced: false, reconciled: false, stopping: false };
  const app = githubOf(settings, store);
  const audit = await startAudit(store, settings, log);
  const failed = (error: unknown): void => log('error', 'request failed', { problem: messageOf(error) });
  const server = await serve(
    settings.host,
    settings.port,
    routesOf(settings, app, store, audit, health, log),
    failed,
  );
  listening(server.port);
  const ids = createIds();
  const owner = `${process.pid}-${ids.nonce().slice(0, 8)}`;
  const job = laneJob({ app, store, audit, settings, log });
  const workers = Array.from({ length: WORKERS }, (_, index) =>
    workLanes({
      lanes: createLanes(store),
      job,
      clock: createClock(),
      ids,
      owner: `${owner}/${index}`,
      signal,
      leaseMs: LEASE_MS,
      idleMs: IDLE_MS,
      maxTries: MAX_TRIES,
      report: (event) =>
        log(event.result === 'done' ? 'info' : event.result === 'dead' ? 'error' : 'warn', 'lane', {
          ...event,
        }),
      failed: (error) => log('warn', 'store failed', { problem: messageOf(error) }),
    }),
  );
  signal.addEventListener('abort', () => {
    health.stopping = true;
  });
  const kept = keepAudit(audit, settings.audit.retentionMs, log, signal);
  await Promise.all([
    ...workers,
    keepInStep({ app, store, health, log, owner, retention: settings.retention, signal }),
    kept,
  ]);
  await server.close(SHUTDOWN_MS);
};
