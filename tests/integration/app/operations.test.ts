import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { visitStore } from '../../../src/adapters/database/open-store.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import { createRounds } from '../../../src/adapters/database/sweeps.ts';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { atRest } from '../../support/at-rest.ts';
import type { Fault } from '../../support/emulator/proxy.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import {
  OWNER,
  REPO,
  startEmulator,
  WEBHOOK_SECRET,
  type GithubEmulator,
} from '../../support/emulator/start-emulator.ts';
import { metricsOf } from '../../support/metrics.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const TRACKER = '| ID | Title | Status |\n| --- | --- | --- |\n| M-1 | Canary of a title | Planned |\n';
const HOUR = 3_600_000;

let github: GithubEmulator;
let relay: Relay;
let state: string;
let work: ReturnType<typeof workIn>;

const begin = async (env: Readonly<Record<string, string>> = {}): Promise<AppProcess> => {
  const app = await startAppProcess(github, state, env);
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  relay.target = app.url;
  return app;
};

const started = async (env: Readonly<Record<string, string>> = {}): Promise<AppProcess> => {
  const app = await begin(env);
  await app.line(({ event }) => event === 'reconciled');
  return app;
};

/** Requests to a path are answered with a fault from now on. */
const failing = (path: RegExp, fault: Fault): void => {
  github.proxy.fault = (request) => (path.test(request.path) ? fault : null);
};

/** The store, beside the App that has it. */
const beside = async <T>(look: (store: Store) => Promise<T>): Promise<T> => {
  const store = await visitStore({ directory: state });
  if (store === null) throw new Error('there is no store');
  try {
    return await look(store);
  } finally {
    await store.close();
  }
};

/** When something is so in the metrics, or never. */
const metric = async (app: AppProcess, name: string, fits: (value: number) => boolean): Promise<number> =>
  until(async () => {
    const value = (await metricsOf(app.url)).get(name);
    return value !== undefined && fits(value) ? { value } : null;
  }).then(({ value }) => value);

interface Ready {
  readonly status: string;
  readonly parts: Readonly<Record<string, { readonly status: string; readonly detail: string }>>;
}

const readyz = async (app: AppProcess): Promise<{ readonly status: number; readonly body: Ready }> => {
  const answer = await fetch(`${app.url}/readyz`);
  return { status: answer.status, body: (await answer.json()) as Ready }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own answer
};

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  state = temporaryDirectory();
  work = workIn(github);
  await work.commit('READINESS.md', TRACKER);
  return async () => {
    await github.close();
    await relay.close();
  };
});

describe('metrics and health', () => {
  it('say what was done, and how every part is', async () => {
    const app = await started();
    await app.line(({ event }) => event === 'applied');
    await atRest(state);
    const metrics = await metricsOf(app.url);
    expect(
      metrics.get('aurora_github_requests_total{route="POST /repos/{owner}/{repo}/issues",status="2xx"}'),
    ).toBe(1);
    expect(metrics.get('aurora_lane_turns_total{job="sync",result="done"}')).toBeGreaterThan(0);
    expect(metrics.get('aurora_store_up')).toBe(1);
    expect(metrics.get('aurora_lanes{state="dead"}')).toBe(0);
    expect(metrics.get('aurora_intents_in_doubt')).toBe(0);
    expect(metrics.get('aurora_sweep_age_seconds')).toBeLessThan(300);
    expect(metrics.get('aurora_resync_seconds_count')).toBeGreaterThan(0);
    expect(metrics.get('process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(await readyz(app)).toMatchObject({
      status: 200,
      body: { status: 'ready', parts: { store: { status: 'ok' }, reconcile: { status: 'ok' } } },
    });
  });

  it('I13: no secret is in log, metrics or health, and no name or title in what anybody may read', async () => {
    const app = await started({ LOG_LEVEL: 'debug' });
    await app.line(({ event }) => event === 'applied');
    const [metrics, ready] = await Promise.all(
      ['/metrics', '/readyz', '/healthz'].map(async (path) => (await fetch(`${app.url}${path}`)).text()),
    );
    const open = `${metrics}${ready}`;
    expect(open).toContain('aurora_lanes');
    expect(open).not.toMatch(new RegExp(`Canary|${OWNER}|${REPO}|mona`));
    expect(`${open}${JSON.stringify(app.lines)}`).not.toMatch(
      new RegExp(`PRIVATE KEY|${WEBHOOK_SECRET}|gh[sp]_|eyJ|Bearer`),
    );
    expect(app.lines.some(({ event }) => event === 'request')).toBe(true);
  });

  it('are on a port of their own where there is one', async () => {
    const app = await begin({ AURORA_METRICS_PORT: '0' });
    const { port } = await app.line(({ event }) => event === 'metrics');
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
    expect((await metricsOf(`http://127.0.0.1:${String(port)}`)).get('aurora_store_up')).toBe(1);
    expect((await fetch(`http://127.0.0.1:${String(port)}/api/github/webhooks`)).status).toBe(404);
  });

  it('every line of a turn says which delivery, installation, repository, job and run it was', async () => {
    const app = await started();
    await app.line(({ event }) => event === 'applied');
    // A turn for what the App itself did may see the next commit before its event has come.
    await atRest(state);
    await work.commit('READINESS.md', TRACKER.replace('M-1', 'M-2'));
    await app.line(() => app.lines.filter(({ event }) => event === 'applied').length > 1);
    const push = app.lines.findLast(({ event, name }) => event === 'delivery' && name === 'push');
    const applied = app.lines.findLast(({ event }) => event === 'applied');
    const ids = {
      installation: github.installationId,
      repository: `${OWNER}/${REPO}`,
      job: 'sync',
      run: expect.stringMatching(/^1:sync#\d+$/),
      deliveries: expect.arrayContaining([push?.['delivery']]),
    };
    expect(applied).toMatchObject(ids);
    const ended = await app.line(({ event, run }) => event === 'lane' && run === applied?.['run']);
    expect(ended).toMatchObject({ ...ids, result: 'done' });
  });
});

describe('J6: a fault moves its metric', () => {
  it('a lane that is given up', async () => {
    const app = await started();
    await beside(async ({ db }) => {
      const lane = { installation: github.installationId, repository_id: 1, repository: `${OWNER}/${REPO}` };
      const last = {
        concern: 'nonsense',
        dirty: 1,
        dirty_since: 0,
        state: 'ready',
        run_at: 0,
        tries: 11,
      } as const;
      await db
        .insertInto('lane')
        .values({ key: '1:nonsense', ...lane, ...last })
        .execute();
    });
    expect(await metric(app, 'aurora_lanes{state="dead"}', (value) => value > 0)).toBe(1);
    expect(await metric(app, 'aurora_lane_turns_total{job="nonsense",result="dead"}', Boolean)).toBe(1);
    const { status, body } = await readyz(app);
    expect({ status, queue: body.parts['queue'] }).toEqual({
      status: 200,
      queue: { status: 'degraded', detail: '1 lane was given up.' },
    });
  });

  it('a sweep that fails, and has not worked for a while', async () => {
    const first = await started();
    await first.stop();
    await beside(async (store) => createRounds(store).note('sweep', Date.now() - 2 * HOUR));
    failing(/^\/app\/hook\/deliveries/, { kind: 'answer', status: 404 });
    const app = await begin();
    await metric(app, 'aurora_round_failures_total{round="sweep"}', (value) => value > 0);
    expect(await metric(app, 'aurora_sweep_age_seconds', Boolean)).toBeGreaterThanOrEqual(7_200);
    expect((await readyz(app)).body.parts['sweep']).toEqual({
      status: 'degraded',
      detail: 'GitHub was not asked for 120 minutes which deliveries failed.',
    });
  });

  it('a budget that is spent', async () => {
    const app = await started();
    const reset = String(Math.floor((Date.now() + HOUR) / 1_000));
    failing(/^\/repos\//, {
      kind: 'answer',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    });
    await work.commit('READINESS.md', TRACKER.replace('M-1', 'M-2'));
    expect(await metric(app, 'aurora_budget_blocked', (value) => value > 0)).toBe(1);
    expect(await metric(app, 'aurora_lanes{state="waiting"}', (value) => value > 0)).toBeGreaterThan(0);
  });

  it('a key that GitHub does not accept any more', async () => {
    const app = await started();
    failing(/./, { kind: 'answer', status: 401 });
    await work.commit('READINESS.md', TRACKER.replace('M-1', 'M-2'));
    await metric(app, 'aurora_ready{part="github"}', (value) => value === 0.5);
    const { status, body } = await readyz(app);
    expect({ status, said: body.status, github: body.parts['github'] }).toMatchObject({
      status: 200,
      said: 'degraded',
      github: { detail: expect.stringContaining('did not accept the key') },
    });
  });

  it('a request of which nobody knows whether it did anything', async () => {
    const app = await started();
    const at = Date.now() - 120_000;
    await beside(async ({ db }) =>
      db.insertInto('intent').values({ id: 'issue M-9', state: 'sent', sent_at: at, remote: null }).execute(),
    );
    expect(await metric(app, 'aurora_intents_in_doubt', (value) => value > 0)).toBe(1);
  });

  it('a store that cannot be written: no webhook is taken, and the metrics that are not known are left out', async () => {
    const app = await started();
    await beside(async ({ db }) => db.schema.dropTable('round').execute());
    expect(await metric(app, 'aurora_store_up', (value) => value === 0)).toBe(0);
    expect((await metricsOf(app.url)).has('aurora_lane_lag_seconds')).toBe(false);
    const { status, body } = await readyz(app);
    expect({ status, store: body.parts['store']?.status }).toEqual({ status: 503, store: 'failed' });
    expect(JSON.stringify(body)).not.toContain(state);
  });
});
