import { createAnswers } from '../../adapters/database/answers.ts';
import { createDeliveriesWriter } from '../../adapters/database/deliveries.ts';
import { createIntents } from '../../adapters/database/intents.ts';
import { createLanes } from '../../adapters/database/lanes.ts';
import { createResults } from '../../adapters/database/results.ts';
import type { Store } from '../../adapters/database/store.ts';
import { repositoryRef } from '../../adapters/github/repository-ref.ts';
import { createReceiver } from '../../adapters/http/receiver.ts';
import { answerJson, serve, type Routes } from '../../adapters/http/serve.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { createIds } from '../../adapters/system/ids.ts';
import { routeEvent } from '../../application/intake/route-event.ts';
import { workLanes, type Job } from '../../application/intake/work-lanes.ts';
import type { Audit } from '../wiring/audit.ts';
import { githubReaders } from '../wiring/github.ts';
import { runManifestSchema } from '../../application/pipeline/contracts/run-manifest.ts';
import { createGithubApp, type GithubApp } from './github-app.ts';
import { keepAudit, recordedResults, recorderOf, refusalsTo, startAudit } from './keep-audit.ts';
import { JOBS } from './jobs/registry.ts';
import type { Log } from './log.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { takeResults } from './take-results.ts';
import type { AppSettings } from './settings.ts';

const LEASE_MS = 60_000;
const IDLE_MS = 250;
const MAX_TRIES = 12;
const SHUTDOWN_MS = 20_000;
const RESYNC_MS = 15 * 60_000;
const WORKERS = 4;
/** Concerns of a repository as a whole. */
const WHOLE = ['sync', 'enforce'];

/** What `/readyz` looks at. */
interface Health {
  resynced: boolean;
  stopping: boolean;
}

const readManifest = (value: unknown): RunManifest | null => runManifestSchema.safeParse(value).data ?? null;

const jobOf =
  (app: GithubApp, store: Store, audit: Audit, settings: AppSettings, log: Log): Job =>
  async (lane, signal) => {
    const [concern = '', subject = ''] = lane.concern.split(':');
    const load = JOBS.get(concern);
    const ref = repositoryRef(lane.repository);
    if (!load || !ref) throw new Error(`no job is called ${concern}`);
    const clock = createClock();
    const client = await app.installation(lane.installation);
    const readers = githubReaders(client, ref, () => app.self());
    const intents = createIntents(store, clock);
    const results = createResults(store, readManifest);
    const { installation, repositoryId, repository } = lane;
    const mark = async (other: string): Promise<void> =>
      createLanes(store).mark({ installation, repositoryId, repository, concern: other });
    const work = await load();
    const record = recorderOf(audit, repository);
    const own = { intents, results, store, audit, record };
    const given = { lane, ref, client, readers, ...own, clock, settings, mark, log, signal };
    await work(given, subject);
  };

/** Every repository is looked at when the App starts and from time to time: a lost event is only a late one. */
const resync = async (app: GithubApp, store: Store): Promise<number> => {
  const lanes = createLanes(store);
  const repositories = await app.repositories();
  for (const one of repositories) for (const concern of WHOLE) await lanes.mark({ ...one, concern });
  return repositories.length;
};

const routesOf = (
  settings: AppSettings,
  app: GithubApp,
  store: Store,
  audit: Audit,
  health: Health,
  log: Log,
): Routes => {
  const clock = createClock();
  const deliveries = createDeliveriesWriter(store);
  const receive = createReceiver({
    secrets: settings.secrets,
    accept: async ({ id, event, body }) => {
      const { action, lanes } = routeEvent(event, body);
      const kept = await deliveries.accept({ id, event, action, lanes, body, receivedAt: clock.now() });
      log('info', 'delivery', { delivery: id, name: event, action, kept, lanes: lanes.length });
      return kept;
    },
    refused: (status, reason, id) => log('warn', 'refused', { status, reason, delivery: id }),
  });
  const { origin, oidcIssuer: issuer, trustedWorkflows } = settings;
  const results = recordedResults(store, audit, readManifest);
  const lanes = createLanes(store);
  const repositories = () => app.repositories();
  return new Map([
    ...(origin === null
      ? []
      : [
          [
            'POST /api/v1/runs',
            takeResults({
              issuer,
              audience: origin,
              trustedWorkflows,
              results,
              lanes,
              clock,
              repositories,
              log,
              refused: refusalsTo(audit),
            }),
          ] as const,
        ]),
    ['POST /api/github/webhooks', receive],
    ['GET /healthz', async (_message, response) => answerJson(response, 200, { status: 'ok' })],
    [
      'GET /readyz',
      async (_message, response) => {
        const ready = health.resynced && !health.stopping;
        const { resynced, stopping } = health;
        answerJson(response, ready ? 200 : 503, {
          status: ready ? 'ready' : 'not ready',
          resynced,
          stopping,
        });
      },
    ],
  ]);
};

/** Repeats the resync until the signal; an outage of GitHub delays it and ends nothing. */
const keepInStep = async (
  app: GithubApp,
  store: Store,
  health: Health,
  log: Log,
  signal: AbortSignal,
): Promise<void> => {
  const clock = createClock();
  for (let tries = 0; !signal.aborted;) {
    try {
      log('info', 'resync', { repositories: await resync(app, store) });
      health.resynced = true;
      tries = 0;
    } catch (error) {
      tries += 1;
      log('warn', 'resync failed', { problem: messageOf(error) });
    }
    const wait = tries === 0 ? RESYNC_MS : Math.min(RESYNC_MS, 1_000 * 2 ** Math.min(tries, 10));
    await clock.sleep(wait, signal).catch(() => {});
  }
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
  const health: Health = { resynced: false, stopping: false };
  const app = createGithubApp(settings, createAnswers(store));
  const audit = await startAudit(store, settings, log);
  const failed = (error: unknown): void => log('error', 'request failed', { problem: messageOf(error) });
  const server = await serve(
    settings.host,
    settings.port,
    routesOf(settings, app, store, audit, health, log),
    failed,
  );
  listening(server.port);
  const job = jobOf(app, store, audit, settings, log);
  const workers = Array.from({ length: WORKERS }, (_, index) =>
    workLanes({
      lanes: createLanes(store),
      job,
      clock: createClock(),
      ids: createIds(),
      owner: `${process.pid}/${index}`,
      signal,
      leaseMs: LEASE_MS,
      idleMs: IDLE_MS,
      maxTries: MAX_TRIES,
      report: (event) =>
        log(event.result === 'done' ? 'info' : event.result === 'dead' ? 'error' : 'warn', 'lane', {
          ...event,
        }),
    }),
  );
  signal.addEventListener('abort', () => {
    health.stopping = true;
  });
  const kept = keepAudit(audit, settings.audit.retentionMs, log, signal);
  await Promise.all([...workers, keepInStep(app, store, health, log, signal), kept]);
  await server.close(SHUTDOWN_MS);
};
