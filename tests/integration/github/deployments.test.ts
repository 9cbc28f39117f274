import { expect, it } from 'vitest';
import { createIntents } from '../../../src/adapters/database/intents.ts';
import {
  createDeploymentsReader,
  createDeploymentsWriter,
} from '../../../src/adapters/github/deployments.ts';
import { decideRun, type DeployPorts } from '../../../src/application/deploy/decide-run.ts';
import { readObjective } from '../../../src/application/deploy/read-objective.ts';
import { watchDeployment, type WatchPorts } from '../../../src/application/deploy/watch-deployment.ts';
import { createHttpClient } from '../../../src/adapters/system/http-client.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { finding } from '../../../src/domain/model/catalogue/index.ts';
import type { Config } from '../../../src/domain/model/config.ts';
import { startMetrics } from '../../support/deploying.ts';
import { emulatorSuite } from '../../support/emulator/for-suite.ts';
import { ROCKET } from '../../support/github-client.ts';
import { temporaryStore } from '../../support/store.ts';

const suite = emulatorSuite();
const clock = { now: () => Date.now(), monotonic: () => Date.now(), sleep: async () => {} };
const config: Config = {
  ...defaultConfig,
  slos: [{ name: 'up', source: 'runs', windowDays: 1, objective: 0.99, warn: null, weight: 1, key: true }],
  deployments: {
    production: { gate: 'readiness', after: [], watch: null },
    canary: { gate: 'readiness', after: [], watch: { objective: 'up', forMs: 60_000, rollback: 'back.yml' } },
    alone: { gate: 'readiness', after: [], watch: { objective: 'up', forMs: 60_000, rollback: null } },
  },
};

const behind = async (path: string, body: object): Promise<unknown> =>
  suite().github.as('acme', 'POST', `/_behind/${path}`, body);

const partsOf = async () => {
  const { client } = suite();
  return {
    deployments: { ...createDeploymentsReader(client, ROCKET), ...createDeploymentsWriter(client, ROCKET) },
    intents: createIntents(await temporaryStore(), clock),
    repositoryId: 1,
    self: 'aurora-x[bot]',
    now: () => Date.now(),
  };
};

const reports = async (run: number): Promise<readonly string[]> =>
  (
    await suite().people.ask<{ state: string; comment: string }[]>('GET', `/actions/runs/${run}/approvals`)
  ).map(({ comment }) => comment);

it('H6: ten status reports at the most, none twice in a row, each of 1 024 characters at the most', async () => {
  let blocker = 0;
  const ports: DeployPorts = {
    ...(await partsOf()),
    config,
    appId: suite().github.appId,
    watched: async () => ({ state: 'met' }),
    judge: async () => ({
      conclusion: 'failure',
      isUnreported: true,
      isProposal: false,
      trust: 'T3',
      title: `No-go ${blocker}`,
      blockers: ['🚀'.repeat(2_000)],
    }),
  };
  const sha = await suite().people.commit('code.txt', 'x');
  await behind('actions/waiting', { id: 41, sha, environments: ['production'] });
  const results: string[] = [];
  for (blocker = 0; blocker < 12; blocker += 1)
    for (let again = 0; again < 2; again += 1)
      results.push(...(await decideRun(ports, 41)).map(({ result }) => result));
  expect(results.filter((one) => one === 'said')).toHaveLength(10);
  const said = await reports(41);
  expect(said).toHaveLength(10);
  expect(Math.max(...said.map((one) => one.length))).toBeLessThanOrEqual(1_024);
});

it('says nothing more where GitHub takes no more, and knows no run of another repository', async () => {
  const base = await partsOf();
  const said = {
    conclusion: 'failure',
    isUnreported: true,
    isProposal: false,
    trust: 'T3',
    title: 'No-go',
    blockers: [],
  } as const;
  const ports: DeployPorts = {
    ...base,
    config,
    appId: suite().github.appId,
    watched: async () => ({ state: 'met' }),
    judge: async () => said,
  };
  // Another App of ours, or one before it, said ten things already: the store knows nothing of them.
  const [decided] = await decideRun(ports, 41);
  expect(decided).toMatchObject({ state: 'pending', result: 'silent' });
  expect(await decideRun({ ...ports, repositoryId: 2 }, 41)).toEqual([]);
  expect(await decideRun(ports, 4_711)).toEqual([]);
  expect(await decideRun({ ...ports, appId: 9 }, 41)).toEqual([]);
});

it('what GitHub wants no decision about any more is dropped', async () => {
  const base = await partsOf();
  const sha = await suite().people.commit('code.txt', 'y');
  await behind('actions/waiting', { id: 42, sha, environments: ['production'] });
  const go = {
    conclusion: 'success',
    isUnreported: false,
    isProposal: false,
    trust: 'T2',
    title: 'Go',
    blockers: [],
  } as const;
  const ports: DeployPorts = {
    ...base,
    config,
    appId: suite().github.appId,
    watched: async () => ({ state: 'met' }),
    judge: async () => {
      await behind('actions/waiting', { id: 42, sha, environments: [], status: 'completed' });
      return go;
    },
  };
  expect(await decideRun(ports, 42)).toMatchObject([{ state: 'approved', result: 'dropped' }]);
  await behind('actions/waiting', { id: 43, sha, environments: ['production'] });
  const { github } = suite();
  github.proxy.fault = ({ method, path }) =>
    method === 'POST' && path.endsWith('_rule')
      ? { kind: 'answer', status: 422, body: { message: 'No pending deployment requests' } }
      : null;
  expect(await decideRun({ ...ports, judge: async () => go }, 43)).toMatchObject([{ result: 'dropped' }]);
  github.proxy.fault = () => null;
});

const watching = async (): Promise<WatchPorts> => ({
  ...(await partsOf()),
  measure: async () => ({ state: 'missed', actual: 0.5 }),
});
const deployed = async (environment: string, sha: string, state = 'success'): Promise<number> =>
  ((await behind('deployments', { environment, sha, state })) as { id: number }).id; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own addition

it('a deployment is undone once, to the last that was good, however often it is looked at', async () => {
  const ports = await watching();
  const { people, github } = suite();
  const [first, broken, failed, bad] = [
    await people.commit('code.txt', '1'),
    await people.commit('code.txt', '2'),
    await people.commit('code.txt', '3'),
    await people.commit('code.txt', '4'),
  ];
  await deployed('canary', first);
  await watchDeployment(ports, config, 'main', await deployed('canary', broken));
  await deployed('canary', failed, 'failure');
  const id = await deployed('canary', bad);
  for (const isNew of [true, false])
    expect(await watchDeployment(ports, config, 'main', id)).toMatchObject({
      state: 'undone',
      isNew,
      undone: { to: first, workflow: 'back.yml', problem: null, missed: { code: 'AX8365' } },
    });
  const sent = (await github.as('acme', 'GET', '/_behind/dispatches')) as { body: object }[]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own addition
  expect(sent.map(({ body }) => body)).toEqual([
    { ref: 'main', inputs: { environment: 'canary', sha: first } },
    { ref: 'main', inputs: { environment: 'canary', sha: first } },
  ]);
});

it('what is undone three times within an hour is for a person', async () => {
  const ports = await watching();
  const { people } = suite();
  const results: unknown[] = [];
  for (const text of ['p', 'q', 'r', 's', 't']) {
    const id = await deployed('canary', await people.commit('code.txt', text));
    if (text === 'p') continue;
    results.push(await watchDeployment(ports, config, 'main', id));
  }
  expect(results.slice(0, 3)).toMatchObject(Array.from({ length: 3 }, () => ({ undone: { problem: null } })));
  expect(results[3]).toMatchObject({
    undone: {
      to: null,
      problem: {
        message: expect.stringContaining('3 deployments to it were undone within an hour') as string,
      },
    },
  });
});

it('a rollback whose answer is lost is found, and one that GitHub refuses is said', async () => {
  const ports = await watching();
  const { people, github } = suite();
  await deployed('canary', await people.commit('code.txt', 'a'));
  const id = await deployed('canary', await people.commit('code.txt', 'b'));
  const isDispatch = ({ method, path }: { method: string; path: string }): boolean =>
    method === 'POST' && path.endsWith('/dispatches');
  github.proxy.fault = (request) => (isDispatch(request) ? { kind: 'lose-answer' } : null);
  const before = github.proxy.requests.filter(isDispatch).length;
  expect(await watchDeployment(ports, config, 'main', id)).toMatchObject({ undone: { problem: null } });
  expect(github.proxy.requests.filter(isDispatch)).toHaveLength(before + 1);
  const next = await deployed('canary', await people.commit('code.txt', 'c'));
  github.proxy.fault = (request) =>
    isDispatch(request) ? { kind: 'answer', status: 422, body: { message: 'Unexpected inputs' } } : null;
  expect(await watchDeployment(ports, config, 'main', next)).toMatchObject({
    undone: {
      problem: { code: 'AX8369', message: expect.stringContaining('422: Unexpected inputs') as string },
    },
  });
  github.proxy.fault = () => null;
});

it('nothing is started where there is nothing to go back to, or no workflow', async () => {
  const ports = await watching();
  const sha = await suite().people.commit('code.txt', 'z');
  const id = await deployed('alone', sha);
  expect(await watchDeployment(ports, config, 'main', id)).toMatchObject({
    undone: { to: null, problem: null },
  });
  const { alone } = config.deployments;
  if (alone?.watch == null) throw new Error('nothing is watched');
  const withWorkflow = { ...alone, watch: { ...alone.watch, rollback: 'back.yml' } };
  const other = { ...config, deployments: { first: withWorkflow } };
  expect(await watchDeployment(ports, other, 'main', await deployed('first', sha))).toMatchObject({
    undone: { to: null, problem: { code: 'AX8369' } },
  });
});

it('only what succeeded, was not replaced, and has time left is watched', async () => {
  const ports: WatchPorts = { ...(await watching()), measure: async () => ({ state: 'met' }) };
  const sha = await suite().people.commit('code.txt', 'w');
  const look = async (id: number, at = 0) =>
    (await watchDeployment({ ...ports, now: () => Date.now() + at }, config, 'main', id)).state;
  expect(await look(999_999)).toBe('not-watched');
  expect(await look(await deployed('production', sha))).toBe('not-watched');
  expect(await look(await deployed('canary', sha, 'failure'))).toBe('not-watched');
  const id = await deployed('canary', sha);
  expect([await look(id), await look(id, 61_000)]).toEqual(['watching', 'over']);
  await deployed('canary', sha, 'in_progress');
  expect(await look(id)).toBe('watching');
  await deployed('canary', sha);
  expect(await look(id)).toBe('over');
  const unnamed = { ...config, slos: [] };
  expect(await watchDeployment(ports, unnamed, 'main', await deployed('canary', sha))).toMatchObject({
    state: 'watching',
    unread: { code: 'AX8366' },
  });
});

it('an objective is asked of its server, and only there', async () => {
  const metrics = await startMetrics(0.995);
  const read = async (source: string, origins: readonly string[] = [metrics.url]) => {
    const [slo] = config.slos;
    if (slo === undefined) throw new Error('there is no objective');
    const ports = { http: createHttpClient(origins), now: Date.now, signal: AbortSignal.timeout(20_000) };
    const found = await readObjective({ ...slo, source }, ports);
    return found.state === 'unread' ? found.finding.message : found;
  };
  const source = `${metrics.url}/?query=up`;
  expect(await read(source)).toEqual({ state: 'met' });
  metrics.value = 0.5;
  expect(await read(source)).toEqual({ state: 'missed', actual: 0.5 });
  metrics.value = 7;
  expect(await read(source)).toContain('what the server says is no share');
  const asked = metrics.asked;
  expect(await read(source, [])).toContain(`${metrics.url} may not be asked from here`);
  expect(await read('runs')).toContain('its source is not the address of a server');
  expect(await read('file:slo.json#/up')).toContain('its source is not the address of a server');
  expect(metrics.asked).toBe(asked);
  expect(finding('AX8366', { objective: 'up', problem: 'x' }).remedy).toContain('AURORA_METRICS_ORIGINS');
});
