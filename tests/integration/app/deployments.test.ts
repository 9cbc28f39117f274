import { expect, it, onTestFinished } from 'vitest';
import { createAuditReader } from '../../../src/adapters/database/audit.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { startAppProcess } from '../../support/app-process.ts';
import { claimsOf, deploying, startMetrics } from '../../support/deploying.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator } from '../../support/emulator/start-emulator.ts';
import { AT, startGateScene, tracker } from '../../support/gate-scene.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const ODD = 'Zürich / süd ✈ 100%?#"x"';

const config = (deployments: readonly string[]): string =>
  [
    'version: 1',
    'tracker: [READINESS.md]',
    'gates:',
    '  - { name: release, when: { priority: [P0] }, require: verified, challenge: optional }',
    '  - { name: strict, when: { priority: [P3] }, require: verified, challenge: optional }',
    'deployments:',
    ...deployments,
    '',
  ].join('\n');

const PRODUCTION = '  production: { gate: release }';

it('a deployment waits for a report of its very commit, and is approved by it', async () => {
  const scene = await startGateScene();
  const { work, report } = scene;
  const { wait, reviews, decided } = deploying(scene);
  await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
  const before = await work.commit('READINESS.md', tracker('Done'));
  await report(tracker('Done'), true, claimsOf(before));
  const sha = await work.commit('code.txt', 'one');
  await wait({ id: 41, sha, environments: ['production'] });
  expect(await decided(41, 'pending')).toMatchObject({ code: 'AX8362', result: 'said' });
  await report(tracker('Done'), true, claimsOf(sha));
  expect(await decided(41, 'approved')).toMatchObject({ result: 'sent', title: 'Go · 100 % ready' });
  const [said, approved, ...more] = await reviews(41);
  expect(said).toMatchObject({ state: 'pending' });
  expect(said?.comment).toContain('No run of this very commit was reported yet');
  expect(approved).toMatchObject({ state: 'approved', environments: [{ name: 'production' }] });
  expect(more).toEqual([]);
});

/** What the audit log of a store says was done, of a kind. */
const recorded = async (state: string, kind: string): Promise<readonly object[]> => {
  const store = await openEmbedded(state);
  const audit = createAuditReader(store);
  const found: object[] = [];
  for await (const { text } of audit.lines(0, (await audit.state()).head.size)) {
    const entry = JSON.parse(text) as { kind: string }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own log
    if (entry.kind === kind) found.push(entry);
  }
  await store.close();
  return found;
};

it('a no-go is rejected and says what is in the way; what is only reported goes on waiting', async () => {
  const state = temporaryDirectory();
  const scene = await startGateScene({ AURORA_STATE: state });
  const { work, report, app } = scene;
  const { wait, reviews, decided } = deploying(scene);
  await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await report(tracker('Done'), false, claimsOf(sha));
  await wait({ id: 41, sha, environments: ['production'] });
  await decided(41, 'rejected');
  const [rejected] = await reviews(41);
  expect(rejected?.comment).toContain('No-go: M-1');
  expect(rejected?.comment).toContain('AX8361');

  const next = await work.commit('code.txt', 'two');
  const other = { job_workflow_ref: 'acme/rocket/.github/workflows/own.yml@refs/heads/main' };
  await report(tracker('Done'), true, { ...claimsOf(next), ...other });
  await wait({ id: 42, sha: next, environments: ['production'] });
  expect(await decided(42, 'pending')).toMatchObject({ code: 'AX8363' });
  await app.stop();
  expect(await recorded(state, 'deployment.decided')).toMatchObject([
    {
      subject: `acme/rocket@${sha}`,
      actor: 'aurora-x',
      after: { environment: 'production', state: 'rejected', code: 'AX8361' },
      why: { run: 41, attempt: 1 },
    },
  ]);
});

it('a commit that is not in the default branch is held to its plan', async () => {
  const scene = await startGateScene();
  const { work, report } = scene;
  const { wait, decided } = deploying(scene);
  await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
  await work.commit('READINESS.md', tracker('Done'));
  await work.branch('easy');
  const easy = tracker('Done', 'Works', 'true');
  await work.commit('.github/aurora-x.yml', config(['  other: { gate: release }']), 'easy');
  const sha = await work.commit('READINESS.md', easy, 'easy');
  await report(easy, true, { ...claimsOf(sha), ref: 'refs/heads/easy' });
  await wait({ id: 41, sha, environments: ['production'] });
  const line = await decided(41, 'rejected');
  expect(line['title']).toContain('No-go: M-1');
});

it('a go of a commit that is not in the default branch waits where nobody has looked at what it is judged by', async () => {
  const scene = await startGateScene();
  const { work, report } = scene;
  const { wait, decided } = deploying(scene);
  await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
  await work.commit('READINESS.md', tracker('Done'));
  await work.branch('branch');
  const code = await work.commit('code.txt', 'one', 'branch');
  await report(tracker('Done'), true, { ...claimsOf(code), ref: 'refs/heads/branch' });
  await wait({ id: 41, sha: code, environments: ['production'] });
  await decided(41, 'approved');
  await wait({ id: 42, sha: code, environments: ['production'], fromFork: true });
  expect(await decided(42, 'pending')).toMatchObject({ code: 'AX8370' });
  const sha = await work.commit('.github/workflows/verify.yml', 'on: push', 'branch');
  await report(tracker('Done'), true, { ...claimsOf(sha), ref: 'refs/heads/branch' });
  await wait({ id: 43, sha, environments: ['production'] });
  expect(await decided(43, 'pending')).toMatchObject({ code: 'AX8370' });
});

it('nothing is approved without a gate, and it is decided once the configuration names one', async () => {
  const scene = await startGateScene();
  const { work, report } = scene;
  const { wait, decided, sent } = deploying(scene);
  await work.commit('.github/aurora-x.yml', config(['  staging: { gate: release }']));
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await report(tracker('Done'), true, claimsOf(sha));
  await wait({ id: 41, sha, environments: ['production', 'free'] });
  expect(await decided(41, 'pending')).toMatchObject({ code: 'AX8360' });
  await work.commit('.github/aurora-x.yml', 'deployments: [');
  await wait({ id: 42, sha, environments: ['production'] });
  expect(await decided(42, 'pending')).toMatchObject({ code: 'AX8368' });
  await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
  await decided(41, 'approved');
  // One environment has no rule of ours: nobody asked.
  expect(sent().filter(({ body }) => body.includes('"free"'))).toEqual([]);
});

it('H1: a run whose event was lost is found when the App is back, and not approved for that', async () => {
  const github = await startEmulator();
  onTestFinished(async () => github.close());
  const work = workIn(github);
  await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await github.as('acme', 'POST', '/_behind/actions/waiting', { id: 41, sha, environments: ['production'] });
  const app = await startAppProcess(github, temporaryDirectory());
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  const { decided, reviews } = deploying({ github, work, app });
  expect(await decided(41, 'pending')).toMatchObject({ code: 'AX8362', result: 'said' });
  expect((await reviews(41)).map(({ state }) => state)).toEqual(['pending']);
});

it.each(['lose-answer', 'lose-request'] as const)(
  'H2: a decision whose answer is lost is looked for before it is sent again (%s)',
  async (kind) => {
    const scene = await startGateScene();
    const { work, report, github, app } = scene;
    const { wait, reviews, decided, sent } = deploying(scene);
    await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
    const sha = await work.commit('READINESS.md', tracker('Done'));
    await report(tracker('Done'), true, claimsOf(sha));
    let faults = 1;
    github.proxy.fault = ({ method, path, body }) => {
      const isDecision = method === 'POST' && path.endsWith('/deployment_protection_rule');
      if (!isDecision || !body.includes('approved') || faults === 0) return null;
      faults -= 1;
      return { kind };
    };
    await wait({ id: 41, sha, environments: ['production'] });
    expect(await decided(41, 'approved')).toMatchObject({ result: 'sent' });
    expect((await reviews(41)).map(({ state }) => state)).toEqual(['approved']);
    const asked = github.proxy.requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked.some((one) => one.includes(`GET ${AT}/actions/runs/41/approvals`))).toBe(true);
    expect(sent()).toHaveLength(kind === 'lose-answer' ? 1 : 2);
    expect(app.lines.filter(({ event }) => event === 'deployment')).toHaveLength(1);
  },
);

it('H4: the address of the payload is never called; the run is decided on our own server', async () => {
  const elsewhere = await startMetrics(1);
  const scene = await startGateScene();
  const { work, report } = scene;
  const { wait, decided, reviews } = deploying(scene);
  await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await report(tracker('Done'), true, claimsOf(sha));
  const callback = `${elsewhere.url}/repos/evil/other/actions/runs/41/deployment_protection_rule`;
  await wait({ id: 41, sha, environments: ['production'], callback });
  await decided(41, 'approved');
  // Without an id in it, all runs that wait are looked at.
  await wait({ id: 42, sha, environments: ['production'], callback: `${elsewhere.url}/?actions/runs/x` });
  await decided(42, 'approved');
  expect([elsewhere.asked, (await reviews(42)).length]).toEqual([0, 1]);
});

it('H5: two environments in one run, one with odd characters, are each decided by their own gate', async () => {
  const scene = await startGateScene();
  const { work, report } = scene;
  const { wait, decided, reviews } = deploying(scene);
  await work.commit(
    '.github/aurora-x.yml',
    config([`  '${ODD.toUpperCase()}': { gate: release }`, '  production: { gate: strict }']),
  );
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await report(tracker('Done'), true, claimsOf(sha));
  await wait({ id: 41, sha, environments: [ODD, 'production'] });
  await decided(41, 'approved', ODD);
  await decided(41, 'rejected', 'production');
  const all = await reviews(41);
  expect(all.map(({ state, environments }) => [environments[0]?.name, state])).toEqual([
    [ODD, 'approved'],
    ['production', 'rejected'],
  ]);
});

it('H5: what is cancelled meanwhile gets no decision, and what is started again a new one', async () => {
  const scene = await startGateScene();
  const { work, report, app } = scene;
  const { wait, decided, reviews, sent } = deploying(scene);
  await work.commit('.github/aurora-x.yml', config([PRODUCTION]));
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await wait({ id: 41, sha, environments: ['production'] });
  await decided(41, 'pending');
  await wait({ id: 41, sha, environments: [], status: 'completed' });
  await wait({ id: 42, sha, environments: ['production'] });
  await report(tracker('Done'), true, claimsOf(sha));
  await decided(42, 'approved');
  expect(sent().filter(({ path, body }) => path.includes('/41/') && body.includes('"state"'))).toEqual([]);
  // The same run once more: what was decided of the first attempt is not taken for it.
  await wait({ id: 42, attempt: 2, sha, environments: ['production'] });
  await app.line(({ event, attempt }) => event === 'deployment' && attempt === 2);
  const comments = (await reviews(42))
    .filter(({ state }) => state === 'approved')
    .map(({ comment }) => comment);
  expect(comments).toHaveLength(2);
  expect(comments[1]).toContain('Run 42, attempt 2');
});

it('an environment waits for those before it, with the same commit', async () => {
  const scene = await startGateScene();
  const { work, report, app } = scene;
  const { wait, deployed, decided, reviews } = deploying(scene);
  await work.commit(
    '.github/aurora-x.yml',
    config(['  staging: { gate: release }', '  production: { gate: release, after: staging }']),
  );
  const old = await work.commit('READINESS.md', tracker('Done'));
  const sha = await work.commit('code.txt', 'one');
  await report(tracker('Done'), true, claimsOf(sha));
  await deployed('staging', old);
  await wait({ id: 41, sha, environments: ['staging', 'production'] });
  await decided(41, 'approved', 'staging');
  expect(await decided(41, 'pending')).toMatchObject({ code: 'AX8364' });
  await deployed('staging', sha, 'failure');
  await until(async () =>
    (await reviews(41)).some(({ comment }) => comment.includes('its deployment there failed')),
  );
  await deployed('staging', sha);
  await decided(41, 'approved');
  expect(app.lines.filter(({ event, state }) => event === 'deployment' && state === 'rejected')).toEqual([]);
});

const canary = (metrics: string, forText: string): string =>
  config([
    `  canary: { gate: release, watch: { objective: availability, for: ${forText}, rollback: rollback.yml } }`,
    '  production: { gate: release, after: canary }',
    'slos:',
    `  - { name: availability, source: "${metrics}/?query=up", objective: 99% }`,
  ]);

it('a canary that misses its objective is gone back from, once, and goes no further', async () => {
  const metrics = await startMetrics(0.999);
  const scene = await startGateScene({ AURORA_METRICS_ORIGINS: metrics.url });
  const { work, report, app } = scene;
  const { wait, deployed, decided, dispatches, reviews } = deploying(scene);
  await work.commit('.github/aurora-x.yml', canary(metrics.url, '10m'));
  const good = await work.commit('READINESS.md', tracker('Done'));
  await deployed('canary', good);
  await app.line(({ event, state }) => event === 'watched' && state === 'watching');
  const sha = await work.commit('code.txt', 'bad');
  await report(tracker('Done'), true, claimsOf(sha));
  await wait({ id: 41, sha, environments: ['production'] });
  expect(await decided(41, 'pending')).toMatchObject({ code: 'AX8364' });
  // It takes the place of the good one first, of which what is measured next would be said too.
  const { id } = await deployed('canary', sha);
  await app.line(
    ({ event, state, lane }) => event === 'watched' && state === 'watching' && lane === `1:watch:${id}.0`,
  );
  metrics.value = 0.5;
  await work.commit('code.txt', 'look again');
  await decided(41, 'rejected');
  const undone = await app.line(({ event }) => event === 'deployment undone');
  expect(undone).toMatchObject({ environment: 'canary', to: good, workflow: 'rollback.yml', problem: null });
  expect(await dispatches()).toMatchObject([
    { workflow: 'rollback.yml', body: { ref: 'main', inputs: { environment: 'canary', sha: good } } },
  ]);
  const [rejected] = (await reviews(41)).filter(({ state }) => state === 'rejected');
  expect(rejected?.comment).toContain('the objective `availability` was missed: 50 % instead of 99 %');
  const issues = await work.issues();
  expect(issues.map(({ title }) => title)).toContain(`Rolled back: canary ${sha.slice(0, 7)}`);
  // Looked at once more, it is not undone once more.
  metrics.value = 1;
  const tip = await work.commit('code.txt', 'more');
  await app.line(
    () => app.lines.filter(({ event, state }) => event === 'watched' && state === 'undone').length > 1,
  );
  expect(await dispatches()).toHaveLength(1);
  // The rollback is ours: it is let through although nobody reported its commit, and does not count as one of it.
  await wait({ id: 42, sha: tip, environments: ['canary'], workflow: 'rollback.yml', byUs: true });
  await decided(42, 'approved', 'canary');
  await deployed('canary', tip, 'success', 42);
  await report(tracker('Done'), true, claimsOf(tip));
  await wait({ id: 43, sha: tip, environments: ['production'] });
  expect(await decided(43, 'pending')).toMatchObject({ code: 'AX8364' });
  expect((await reviews(43)).map(({ comment }) => comment).join()).toContain('was not deployed there yet');
});

it('a canary that keeps its objective lets the next environment have its commit when its time is over', async () => {
  const metrics = await startMetrics(1);
  const scene = await startGateScene({ AURORA_METRICS_ORIGINS: metrics.url });
  const { work, report } = scene;
  const { wait, deployed, decided, dispatches } = deploying(scene);
  await work.commit('.github/aurora-x.yml', canary(metrics.url, '4s'));
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await report(tracker('Done'), true, claimsOf(sha));
  await wait({ id: 41, sha, environments: ['production'] });
  await decided(41, 'pending');
  await deployed('canary', sha);
  await decided(41, 'approved');
  expect(await dispatches()).toEqual([]);
});

it('an objective that the App may not ask for holds what comes after, and undoes nothing', async () => {
  const metrics = await startMetrics(0);
  const scene = await startGateScene();
  const { work, report, app } = scene;
  const { wait, deployed, dispatches } = deploying(scene);
  await work.commit('.github/aurora-x.yml', canary(metrics.url, '2s'));
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await report(tracker('Done'), true, claimsOf(sha));
  await deployed('canary', sha);
  await wait({ id: 41, sha, environments: ['production'] });
  await app.line(({ event, code }) => event === 'deployment' && code === 'AX8366');
  expect([metrics.asked, await dispatches()]).toEqual([0, []]);
});
