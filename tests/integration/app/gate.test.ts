import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { manifestOn } from '../../support/real-manifest.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { startTokenIssuer, TRUSTED_WORKFLOW, type TokenIssuer } from '../../support/token-issuer.ts';
import { until } from '../../support/until.ts';

/** Those of the tracker; the weekly report is one too. */
const itemIssues = async (work: ReturnType<typeof workIn>) =>
  (await work.issues()).filter(({ title }) => !title.startsWith('Readiness report'));

const ORIGIN = 'https://aurora.example';
const TRACKER = (status: string, verify = 'test -f ok'): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | Works | @mona | 2026-W48 | ${status} | \`${verify}\` |`,
    '',
  ].join('\n');

let github: GithubEmulator;
let relay: Relay;
let issuer: TokenIssuer;
let work: ReturnType<typeof workIn>;
let app: AppProcess;

/** What a real run of the CLI on a tracker comes to. */
const run = async (tracker: string, ok: boolean): Promise<unknown> =>
  JSON.parse(await manifestOn(tracker, ok ? ['ok'] : []));

const report = async (manifest: unknown, token: string): Promise<number> => {
  const answer = await fetch(`${app.url}/api/v1/runs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(manifest),
  });
  return answer.status;
};

const judged = async (head: string, times = 1) =>
  app.line(
    () => app.lines.filter((line) => line['event'] === 'judged' && line['head'] === head).length >= times,
  );

/** Until a head was judged by what a workflow run reported. */
const judgedBy = async (head: string, workflowRun: number) =>
  app.line(
    (line) => line['event'] === 'judged' && line['head'] === head && line['reportedBy'] === workflowRun,
  );

/**
 * The checks of a head when all is said: a push that is told late, or main moving, has it judged once more, and then it
 * is in progress for a moment.
 */
const concluded = async (head: string) => {
  return until(async () => {
    const all = await work.checks(head);
    return all.map(({ status }) => status).join() === 'completed' && all;
  });
};

/** A pull request whose tracker says something else than main's. */
const propose = async (tracker: string): Promise<{ number: number; head: string }> => {
  await work.commit('READINESS.md', TRACKER('Planned'));
  await work.branch('change');
  const head = await work.commit('READINESS.md', tracker, 'change');
  return { number: await work.pullRequest('change', 'It is done'), head };
};

/** An owner who did not push looks at it, and the App at it again. */
const approve = async (number: number, head: string): Promise<void> => {
  await github.as('acme', 'PUT', '/repos/acme/rocket/collaborators/mona', { permission: 'maintain' });
  const review = { event: 'APPROVE', commit_id: head, body: '' };
  await github.as('mona', 'POST', `/repos/acme/rocket/pulls/${number}/reviews`, review);
  await judged(head, 2);
};

beforeEach(async () => {
  [relay, issuer] = await Promise.all([startRelay(), startTokenIssuer()]);
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  const env = {
    AURORA_URL: ORIGIN,
    AURORA_OIDC_ISSUER: issuer.url,
    AURORA_TRUSTED_WORKFLOWS: TRUSTED_WORKFLOW,
  };
  app = await startAppProcess(github, temporaryDirectory(), env);
  relay.target = app.url;
  onTestFinished(async () => {
    await app.stop('SIGKILL');
    await Promise.all([github.close(), relay.close(), issuer.close()]);
  });
});

describe('a pull request that falsely says Done', () => {
  it('is a no-go with one comment, stays one when the run refutes it, and a go once it is true', async () => {
    const { number, head } = await propose(TRACKER('Done'));
    await judged(head);
    expect(await concluded(head)).toMatchObject([
      { name: 'aurora-x / go-no-go', status: 'completed', conclusion: 'failure' },
    ]);
    expect((await work.comments(number)).map(({ body }) => body.includes('No-go'))).toEqual([true]);

    await approve(number, head);
    const claims = { aud: ORIGIN, sha: head, ref: `refs/pull/${number}/merge` };
    expect(await report(await run(TRACKER('Done'), false), issuer.token(claims))).toBe(202);
    await judgedBy(head, 900);
    const [refuted] = await concluded(head);
    expect(refuted).toMatchObject({
      conclusion: 'failure',
      output: { title: expect.stringContaining('M-1') },
    });
    expect(refuted?.output.summary).toContain('exit');

    const passing = await run(TRACKER('Done'), true);
    expect(await report(passing, issuer.token({ ...claims, run_id: '901' }))).toBe(202);
    await judgedBy(head, 901);
    const checks = await concluded(head);
    expect(checks).toMatchObject([
      { conclusion: 'success', output: { title: expect.stringMatching(/^Go/) } },
    ]);
    const comments = await work.comments(number);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ user: { login: 'aurora-x[bot]' } });
    expect(comments[0]?.body).not.toContain('No-go');
  });

  it('G1: stays a no-go when it makes its own command pass', async () => {
    const { number, head } = await propose(TRACKER('Done', 'true'));
    await judged(head);
    const claims = { aud: ORIGIN, sha: head, ref: `refs/pull/${number}/merge` };
    await report(await run(TRACKER('Done', 'true'), false), issuer.token(claims));
    await judgedBy(head, 900);
    expect(await concluded(head)).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('G5: is not green by itself when another workflow, or the same one at another commit, says so', async () => {
    const { number, head } = await propose(TRACKER('Done'));
    await judged(head);
    await approve(number, head);
    const right = { aud: ORIGIN, sha: head, ref: `refs/pull/${number}/merge` };
    const others = [
      { job_workflow_ref: 'acme/rocket/.github/workflows/readiness.yml@refs/heads/change' },
      { job_workflow_sha: 'd'.repeat(40) },
      { runner_environment: 'self-hosted' },
    ];
    const passing = await run(TRACKER('Done'), true);
    for (const [index, other] of others.entries()) {
      const token = issuer.token({ ...right, ...other, run_id: String(901 + index) });
      expect(await report(passing, token)).toBe(202);
      await judgedBy(head, 901 + index);
      expect(await concluded(head)).toMatchObject([
        { conclusion: 'action_required', output: { title: expect.stringContaining('not verified') } },
      ]);
    }
  });

  it('G4: believes no token that is not one of a job for this App', async () => {
    const { number, head } = await propose(TRACKER('Done'));
    await judged(head);
    const right = { aud: ORIGIN, sha: head, ref: `refs/pull/${number}/merge` };
    const passing = await run(TRACKER('Done'), true);
    const past = Math.floor(Date.now() / 1000) - 10;
    const forged = [
      '',
      'a.b.c',
      issuer.token({ ...right, aud: 'https://elsewhere.example' }),
      issuer.token({ ...right, iss: 'https://elsewhere.example' }),
      issuer.token({ ...right, exp: past }),
      issuer.token({ ...right, iat: past + 3_600 }),
      issuer.token({ ...right, nbf: past + 3_600 }),
      issuer.token({ ...right, run_id: 'made up' }),
      issuer.token(right, { header: { alg: 'none' }, signature: '' }),
      issuer.token(right, { header: { alg: 'HS256', kid: 'k1' } }),
      issuer.token(right, { header: { alg: 'HS256', kid: 'k1' }, signWith: 'public' }),
      issuer.token(right, { header: { alg: 'RS256', kid: 'unknown' } }),
      issuer.token(right, { signature: 'AAAA' }),
    ];
    for (const token of forged) expect(await report(passing, token)).toBe(401);
    const reasons = app.lines.filter(({ event }) => event === 'result refused').map(({ reason }) => reason);
    expect(reasons).toEqual([
      'it is no token',
      'it is no token',
      'it is for another audience',
      'another issuer made it',
      'it has expired',
      'it is not in force yet',
      'it is not in force yet',
      'it is not one of a job (run_id)',
      'it is not signed with RS256',
      'it is not signed with RS256',
      'it is not signed with RS256',
      'its key is not one of the issuer',
      'its signature is not right',
    ]);
    expect(await report(passing, issuer.token({ ...right, repository_id: '99' }))).toBe(404);
    expect(await report({ verdict: 'go' }, issuer.token(right))).toBe(422);
    const once = issuer.token({ ...right, sha: 'b'.repeat(40) });
    expect(await report(passing, once)).toBe(202);
    expect(await report(passing, once)).toBe(409);
    await judged(head, 2);
    // What was reported of another commit says nothing of this one.
    expect(await concluded(head)).toMatchObject([{ conclusion: 'failure' }]);
  });
});

it('G4: while the keys of the issuer cannot be read, nothing is believed and the job may try again', async () => {
  const { number, head } = await propose(TRACKER('Done'));
  await judged(head);
  issuer.up = false;
  const claims = { aud: ORIGIN, sha: head, ref: `refs/pull/${number}/merge` };
  const passing = await run(TRACKER('Done'), true);
  const token = issuer.token(claims);
  expect(await report(passing, token)).toBe(503);
  expect(await concluded(head)).not.toMatchObject([{ conclusion: 'success' }]);
  issuer.up = true;
  expect(await report(passing, token)).toBe(202);
});

it('G4: an older run, or an older try of it, does not take the place of a newer one', async () => {
  const { number, head } = await propose(TRACKER('Done'));
  await judged(head);
  await approve(number, head);
  const claims = { aud: ORIGIN, sha: head, ref: `refs/pull/${number}/merge` };
  const failing = await run(TRACKER('Done'), false);
  await report(failing, issuer.token({ ...claims, run_id: '901', run_attempt: '2' }));
  await judgedBy(head, 901);
  const passing = await run(TRACKER('Done'), true);
  for (const older of [{ run_id: '900' }, { run_id: '901', run_attempt: '1' }])
    expect(await report(passing, issuer.token({ ...claims, ...older }))).toBe(202);
  await judged(head, 4);
  expect(await concluded(head)).toMatchObject([{ conclusion: 'failure' }]);
});

it('G5: is not green when a trusted workflow was given another plan than that of the base', async () => {
  const { number, head } = await propose(TRACKER('Done'));
  await judged(head);
  await approve(number, head);
  const claims = { aud: ORIGIN, sha: head, ref: `refs/pull/${number}/merge` };
  expect(await report(await run(TRACKER('Done', 'test -f ./ok'), true), issuer.token(claims))).toBe(202);
  await judgedBy(head, 900);
  expect(await concluded(head)).toMatchObject([
    { conclusion: 'action_required', output: { title: expect.stringContaining('not verified') } },
  ]);
});

it('an issue is closed by a run on main that proves its item, and opened again by one that refutes it', async () => {
  const states = async () => (await itemIssues(work)).map(({ state }) => state);
  const applied = (count: number) =>
    app.line(() => app.lines.filter(({ event }) => event === 'applied').length >= count);
  const claims = { aud: ORIGIN, ref: 'refs/heads/main', event_name: 'push' };
  const sha = await work.commit('READINESS.md', TRACKER('Done'));
  await applied(1);
  expect(await states()).toEqual(['open']);
  expect(await report(await run(TRACKER('Done'), true), issuer.token({ ...claims, sha }))).toBe(202);
  await applied(2);
  expect(await states()).toEqual(['closed']);
  await report(await run(TRACKER('Done'), false), issuer.token({ ...claims, sha, run_id: '901' }));
  await applied(3);
  expect(await states()).toEqual(['open']);
});

it('an issue is neither closed nor opened by what a job only says of the default branch (T0, T1)', async () => {
  const states = async () => (await itemIssues(work)).map(({ state }) => state);
  const planned = (count: number) =>
    app.line(() => app.lines.filter(({ event }) => event === 'planned').length >= count);
  const sha = await work.commit('READINESS.md', TRACKER('Done'));
  await app.line(({ event }) => event === 'applied');
  const claims = { aud: ORIGIN, ref: 'refs/heads/main', event_name: 'push', sha };
  const weak = [
    { job_workflow_ref: 'acme/rocket/.github/workflows/own.yml@refs/heads/main' },
    { runner_environment: 'self-hosted' },
    { event_name: 'pull_request_target' },
    { event_name: 'workflow_run' },
    { event_name: 'issue_comment' },
  ];
  const before = app.lines.filter(({ event }) => event === 'planned').length;
  for (const [index, one] of weak.entries()) {
    const token = issuer.token({ ...claims, ...one, run_id: String(902 + index) });
    expect(await report(await run(TRACKER('Done'), true), token)).toBe(202);
  }
  await planned(before + 1);
  expect(await states()).toEqual(['open']);
  // One that is proven counts, although weaker ones came later.
  await report(await run(TRACKER('Done'), true), issuer.token({ ...claims, run_id: '901' }));
  await app.line(() => app.lines.filter(({ event }) => event === 'applied').length >= 2);
  expect(await states()).toEqual(['closed']);
  await report(await run(TRACKER('Done'), false), issuer.token({ ...claims, ...weak[0], run_id: '990' }));
  await planned(before + 3);
  expect(await states()).toEqual(['closed']);
});

it('D6: a comment with our marker by somebody else is left alone', async () => {
  const { number, head } = await propose(TRACKER('Done'));
  await judged(head);
  const [ours] = await work.comments(number);
  const text = `${ours?.body.split('\n')[0] ?? ''}\nmine`;
  await github.as('mona', 'POST', `/repos/acme/rocket/issues/${number}/comments`, { body: text });
  const next = await work.commit('READINESS.md', TRACKER('In Progress'), 'change');
  await judged(next);
  const comments = await work.comments(number);
  expect(comments.map(({ user }) => user.login).toSorted()).toEqual(['aurora-x[bot]', 'mona']);
  expect(comments.find(({ user }) => user.login === 'mona')?.body).toBe(text);
});
