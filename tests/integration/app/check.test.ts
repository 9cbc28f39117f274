import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AT, startGateScene, tracker, type GateScene } from '../../support/gate-scene.ts';
import { until } from '../../support/until.ts';

const QUEUE = 'refs/heads/gh-readonly-queue/main/pr-1-';

/** A pull request that changes code and nothing by which it is judged; the item is claimed on main. */
const codeChange = async ({ work }: GateScene): Promise<{ number: number; head: string }> => {
  await work.commit('READINESS.md', tracker('Done'));
  await work.branch('change');
  const head = await work.commit('code.txt', 'one', 'change');
  return { number: await work.pullRequest('change', 'Code'), head };
};

const claimsOf = (number: number, sha: string) => ({ sha, ref: `refs/pull/${number}/merge` });

it('G15: a commit of the merge queue is judged on its own, and kept waiting for its own report', async () => {
  const scene = await startGateScene();
  const { work, report, check } = scene;
  const { number, head } = await codeChange(scene);
  await check(head, ({ status }) => status === 'completed');
  await report(tracker('Done'), true, claimsOf(number, head));
  await check(head, ({ conclusion }) => conclusion === 'success');

  await work.branch('group');
  const group = await work.commit('code.txt', 'two', 'group');
  await work.ask('POST', '/git/refs', { ref: `${QUEUE}${'0'.repeat(40)}`, sha: group });
  const waiting = await check(group, ({ output }) => output.title.startsWith('Waiting'));
  expect(waiting).toMatchObject({ status: 'in_progress', conclusion: null });
  expect(waiting.output.summary).toContain('Nobody reported on this commit yet.');

  const claims = { event_name: 'merge_group', sha: group, ref: `${QUEUE}${'0'.repeat(40)}` };
  await report(tracker('Done'), false, claims);
  await check(group, ({ conclusion }) => conclusion === 'failure');
  await report(tracker('Done'), true, claims);
  const passed = await check(group, ({ conclusion }) => conclusion === 'success');
  expect(passed.output.title).toMatch(/^Go · 100 % ready$/);
});

it('G8: a check never waits for ever: what nobody reported in time is a no-go, on heads that were left too', async () => {
  const scene = await startGateScene();
  const { work, report, check, restart } = scene;
  const { number, head } = await codeChange(scene);
  await check(head, ({ status }) => status === 'completed');
  await report(tracker('Done'), true, claimsOf(number, head));
  await check(head, ({ conclusion }) => conclusion === 'success');

  const left = await work.commit('code.txt', 'two', 'change');
  await check(left, ({ output }) => output.title.startsWith('Waiting'));
  const next = await work.commit('code.txt', 'three', 'change');
  await check(next, ({ output }) => output.title.startsWith('Waiting'));
  // The hour goes by while nobody looks.
  await restart({
    NODE_OPTIONS: `--import=${join(import.meta.dirname, '../../support/clock-ahead-child.ts')}`,
    TEST_DAYS_AHEAD: '1',
  });
  const closed = await check(left, ({ status }) => status === 'completed');
  expect(closed).toMatchObject({ conclusion: 'failure' });
  expect(closed.output.title).toBe(
    'No-go: nobody reported within 1 h 0 min, and the pull request has moved on',
  );
  const late = await check(next, ({ status }) => status === 'completed');
  expect(late).toMatchObject({ conclusion: 'failure' });
  expect(late.output.title).toContain('No-go: nobody reported within 1 h 0 min; ');

  // What is said of the head that was left changes nothing of the one that is there, and the other way round.
  const later = Math.floor(Date.now() / 1_000) + 86_400;
  const inForce = { iat: later, nbf: later, exp: later + 300 };
  await report(tracker('Done'), true, { ...claimsOf(number, left), ...inForce });
  await report(tracker('Done'), true, { ...claimsOf(number, next), ...inForce });
  await check(next, ({ conclusion }) => conclusion === 'success');
  expect((await check(left, () => true)).conclusion).toBe('failure');
});

it('the buttons explain, ask for a waiver and judge again, for people with write access', async () => {
  const scene = await startGateScene();
  const { work, check, press, ours, github, app } = scene;
  const { number, head } = await codeChange(scene);
  const first = await check(head, ({ status }) => status === 'completed');
  expect(first.output.text ?? '').not.toContain('#### Why');

  await press(first, 'explain', 'mona');
  await app.line(({ event, result }) => event === 'pressed' && result === 'refused');
  await press(first, 'explain', 'acme');
  const explained = await check(
    head,
    ({ output, status }) => status === 'completed' && (output.text ?? '').includes('#### Why'),
  );
  expect(explained.output.text).toContain('#### Why');
  expect(explained.output.text).toContain('M-1.verify did not run');

  await press(first, 'waive', 'acme');
  const [comment] = await until(async () => {
    const all = await ours(number);
    return all.join().includes('asks for a waiver') && all;
  });
  expect(comment).toMatch(/`\/aurora waive M-1 until \d{4}-\d\d-\d\d because …`/);
  expect(comment).not.toMatch(/@(acme|mona)/);

  const states = (): readonly string[] =>
    github.proxy.requests
      .filter(({ method, path }) => method === 'PATCH' && path === `${AT}/check-runs/${first.id}`)
      .map(({ body }) => (JSON.parse(body) as { status: string }).status); // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own request
  const before = states().length;
  await work.ask('POST', `/check-runs/${first.id}/rerequest`);
  await until(() => states().slice(before).join() === 'in_progress,completed');
  expect(await check(head, ({ status }) => status === 'completed')).toMatchObject({ id: first.id });
});

it('G3: a check of our name by somebody else is not ours, and is said to be there', async () => {
  const scene = await startGateScene();
  const { work, check, ours, app } = scene;
  await work.commit('READINESS.md', tracker('Planned'));
  await work.branch('change');
  const head = await work.commit('READINESS.md', tracker('Done'), 'change');
  const forged = { name: 'aurora-x / go-no-go', head_sha: head, status: 'completed', conclusion: 'success' };
  await work.ask('POST', '/check-runs', forged);
  const number = await work.pullRequest('change', 'It is done');
  const shown = await check(head, ({ status }) => status === 'completed');
  expect(shown.conclusion).toBe('failure');
  expect(shown.output.summary).toContain('AX8332');
  expect(shown.output.summary).toContain('`github-actions`');
  await app.line(({ event }) => event === 'judged');
  expect((await ours(number)).join()).toContain('AX8332');
});

it('G9: what main requires now holds for a pull request that is open', async () => {
  const scene = await startGateScene();
  const { work, check, report } = scene;
  const { number, head } = await codeChange(scene);
  await check(head, ({ status }) => status === 'completed');
  await report(tracker('Done'), true, claimsOf(number, head));
  await check(head, ({ conclusion }) => conclusion === 'success');
  await work.commit(
    '.github/aurora-x.yml',
    'version: 1\ntracker: [READINESS.md]\ngates: [{ name: all, when: { priority: [P1] }, require: verified }]\n',
  );
  const again = await check(head, ({ conclusion }) => conclusion === 'failure');
  expect(again.output.title).toContain('all');
});

it('G9: a commit is not green by the policy of a branch that is easier on it', async () => {
  const { work, check, report, app } = await startGateScene();
  const easy = tracker('Done', 'Works', 'test -e ok');
  await work.commit('READINESS.md', tracker('Done'));
  await work.branch('easy');
  const sha = await work.commit('READINESS.md', easy, 'easy');
  await work.ask('POST', '/git/refs', { ref: 'refs/heads/change', sha });
  const head = await work.commit('code.txt', 'one', 'change');
  await work.pullRequest('change', 'Code');
  await check(head, ({ status }) => status === 'completed');
  const { number } = await work.ask<{ number: number }>('POST', '/pulls', {
    title: 'The same',
    head: 'change',
    base: 'easy',
  });
  await app.line(({ event, pullRequest }) => event === 'judged' && pullRequest === number);
  await report(easy, true, claimsOf(number, head));
  const { title, conclusion } = await app.line(
    ({ event, pullRequest, reportedBy }) =>
      event === 'judged' && pullRequest === number && reportedBy !== null,
  );
  expect(conclusion).not.toBe('success');
  expect(title).toContain('also the head of #1');
});

it('says on the changed line of the tracker what blocks, once, and no more when it is put right', async () => {
  const scene = await startGateScene();
  const { work, check, app } = scene;
  await work.commit('READINESS.md', tracker('Planned'));
  await work.branch('change');
  const head = await work.commit('READINESS.md', tracker('Done'), 'change');
  const number = await work.pullRequest('change', 'It is done');
  const shown = await check(head, ({ status }) => status === 'completed');
  const remarks = async (id: number) =>
    work.ask<{ path: string; start_line: number; annotation_level: string; message: string }[]>(
      'GET',
      `/check-runs/${id}/annotations`,
    );
  expect(await remarks(shown.id)).toMatchObject([
    { path: 'READINESS.md', start_line: 3, annotation_level: 'failure' },
  ]);
  await scene.report(tracker('Done'), false, claimsOf(number, head));
  await app.line(({ event, reportedBy }) => event === 'judged' && reportedBy !== null);
  const refuted = await check(head, ({ status }) => status === 'completed');
  expect(await remarks(refuted.id)).toHaveLength(1);
  const [comment = ''] = await scene.ours(number);
  expect(comment).toContain('<details><summary>What merging changes on GitHub</summary>');
  expect(comment).toMatch(/^- `[+~]` issue .*M-1 /m);
  expect((await remarks(refuted.id))[0]?.message).toContain('exit');
});

it('says what changed against the base, when a run of the base was reported', async () => {
  const scene = await startGateScene();
  const { work, check, report, app, ours } = scene;
  const main = await work.commit('READINESS.md', tracker('Done'));
  await report(tracker('Done'), true, { sha: main, ref: 'refs/heads/main', event_name: 'push' });
  await work.branch('change');
  const head = await work.commit('code.txt', 'broken', 'change');
  const number = await work.pullRequest('change', 'Code');
  await check(head, ({ output }) => output.title.startsWith('Waiting'));
  expect(await ours(number)).toEqual([]);
  await report(tracker('Done'), false, claimsOf(number, head));
  const refuted = await check(head, ({ status }) => status === 'completed');
  expect(refuted.output.title).toBe('No-go: M-1 (verified → refuted)');
  await app.line(({ event, comment }) => event === 'judged' && comment === 'created');
  expect((await ours(number)).join()).toContain(
    'Changed since the base · M-1 verified → refuted · +1 blocker (M-1)',
  );
  // It changes no tracker.
  expect((await ours(number)).join()).not.toContain('What merging changes');
});

const summaryOf = async ({ check }: GateScene, head: string, code: string): Promise<string> =>
  (await check(head, ({ output }) => output.summary.includes(code))).output.summary;

it.each([
  ['checks', /\/check-runs$/, 'AX8330'],
  ['comments', /\/issues\/\d+\/comments$/, 'AX8331'],
])('works without the permission to write %s, and says so where it can', async (what, path, code) => {
  const scene = await startGateScene();
  const { work, github, ours, app } = scene;
  github.proxy.fault = (request) =>
    request.method === 'POST' && path.test(request.path)
      ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
      : null;
  await work.commit('READINESS.md', tracker('Planned'));
  await work.branch('change');
  const head = await work.commit('READINESS.md', tracker('Done'), 'change');
  const number = await work.pullRequest('change', 'It is done');
  await app.line((line) => line['event'] === 'degraded' && line['code'] === code);
  const said = what === 'checks' ? (await ours(number)).join() : await summaryOf(scene, head, code);
  expect(said).toContain(code);
  expect(said).toContain('No-go');
});
