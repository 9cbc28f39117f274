import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { atRest } from '../../support/at-rest.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { manifestOn } from '../../support/real-manifest.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { startTokenIssuer, TRUSTED_WORKFLOW, type TokenIssuer } from '../../support/token-issuer.ts';

const ORIGIN = 'https://aurora.example';
const AT = `/repos/${OWNER}/${REPO}`;

const table = (...rows: readonly string[]): string =>
  [
    '| ID | Title | Depends On | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');

let github: GithubEmulator;
let relay: Relay;
let issuer: TokenIssuer;
let work: ReturnType<typeof workIn>;
let state: string;

const start = async (env: Readonly<Record<string, string>> = {}): Promise<AppProcess> => {
  const app = await startAppProcess(github, state, {
    AURORA_URL: ORIGIN,
    AURORA_OIDC_ISSUER: issuer.url,
    AURORA_TRUSTED_WORKFLOWS: TRUSTED_WORKFLOW,
    ...env,
  });
  relay.target = app.url;
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  return app;
};

const times = async (app: AppProcess, event: string, count: number) =>
  app.line(() => app.lines.filter((line) => line['event'] === event).length >= count);

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string;
  readonly labels: readonly { readonly name: string }[];
}

/** Those of the tracker; the weekly report is one too. */
const issues = async (): Promise<Issue[]> =>
  (await work.ask<Issue[]>('GET', '/issues?state=all')).filter(
    ({ labels }) => !labels.some(({ name }) => name === 'readiness-report'),
  );

/** Has a job of main report what a real run on a tracker comes to. */
const report = async (
  app: AppProcess,
  sha: string,
  tracker: string,
  files: readonly string[],
  run_id: string,
): Promise<void> => {
  const claims = { aud: ORIGIN, sha, ref: 'refs/heads/main', event_name: 'push', run_id };
  const answer = await fetch(`${app.url}/api/v1/runs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${issuer.token(claims)}` },
    body: await manifestOn(tracker, files),
  });
  expect(answer.status).toBe(202);
};

beforeEach(async () => {
  [relay, issuer] = await Promise.all([startRelay(), startTokenIssuer()]);
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  state = temporaryDirectory();
  onTestFinished(async () => {
    await Promise.all([github.close(), relay.close(), issuer.close()]);
  });
});

describe('a claim that does not hold', () => {
  it('opens its issue again, and the issue says why and what to do', async () => {
    const tracker = table('| M-1 | Works | - | 2026-W48 | Done | `test -f ok` |');
    const sha = await work.commit('READINESS.md', tracker);
    const app = await start();
    await times(app, 'applied', 1);
    await report(app, sha, tracker, ['ok'], '1');
    await times(app, 'applied', 2);
    expect(await issues()).toMatchObject([{ state: 'closed', labels: [{ name: 'aurora-x: verified' }] }]);

    await report(app, sha, tracker, [], '2');
    await times(app, 'applied', 3);
    const [issue] = await issues();
    expect(issue).toMatchObject({ state: 'open', labels: [{ name: 'aurora-x: refuted' }] });
    expect(issue?.body).toMatch(
      /> \[!WARNING\]\n> \*\*Done is not accepted\*\* \(`AX6001`\): M-1 .*\n>\n> Next: \S/,
    );
  });

  it('is labelled where something it depends on is not verified', async () => {
    const tracker = table(
      '| M-1 | Base | - | 2026-W48 | Done | `test -f base` |',
      '| M-2 | Top | M-1 | 2026-W48 | Done | `test -f top` |',
    );
    const sha = await work.commit('READINESS.md', tracker);
    const app = await start();
    await times(app, 'applied', 1);
    await report(app, sha, tracker, ['top'], '1');
    await times(app, 'applied', 2);
    const top = (await issues()).find(({ title }) => title.startsWith('M-2'));
    expect(top).toMatchObject({ state: 'open', labels: [{ name: 'aurora-x: blocked' }] });
    expect(top?.body).toMatch(
      /Done is not accepted\*\* \(`AX6020`\): M-2 is claimed done, but it depends on M-1/,
    );
  });
});

describe('what the configuration says', () => {
  it('reads the trackers that a pattern names', async () => {
    await work.commit('.github/aurora-x.yml', 'version: 1\ntracker: [docs/*.md]\n');
    await work.commit('docs/a.md', table('| A-1 | First | - | 2026-W48 | Planned | `true` |'));
    await work.commit('docs/deep/c.md', table('| C-1 | Third | - | 2026-W48 | Planned | `true` |'));
    await work.commit('docs/b.md', table('| B-1 | Second | A-1 | 2026-W48 | Planned | `true` |'));
    const app = await start();
    await times(app, 'applied', 1);
    expect((await issues()).map(({ title }) => title).toSorted()).toEqual(['A-1: First', 'B-1: Second']);
  });

  it.each(['ask', 'tracker', 'github'])(
    'decides who is right where both sides changed: %s',
    async (policy) => {
      const row = '| M-1 | Works | - | 2026-W48 | Planned | `true` |';
      await work.commit('.github/aurora-x.yml', `version: 1\nsync: { policy: ${policy} }\n`);
      await work.commit('READINESS.md', table(row));
      const app = await start();
      await times(app, 'applied', 1);
      // Both sides are to be changed when it looks, and not one after the other.
      await atRest(state);
      relay.target = null;
      await github.as('mona', 'PATCH', `${AT}/issues/1`, { milestone: null });
      relay.target = app.url;
      await work.commit('READINESS.md', table(row.replace('W48', 'W49')));
      await times(app, 'applied', 2);
      const issue = await work.ask<Issue & { milestone: { title: string } | null }>('GET', '/issues/1');
      expect(issue.milestone?.title ?? null).toBe(policy === 'tracker' ? '2026-W49' : null);
      const asks = /Changed on both sides[^]*2026-W49 in the tracker and none here/.test(issue.body);
      expect(asks).toBe(policy === 'ask');
      const proposes = (line: Readonly<Record<string, unknown>>): boolean => line['result'] === 'created';
      if (policy === 'github') await app.line(proposes);
    },
  );
});

it('with AURORA_DRY_RUN asks and never writes, whatever happens', async () => {
  await work.commit('READINESS.md', table('| M-1 | Works | - | 2026-W48 | Done | `true` |'));
  const app = await start({ AURORA_DRY_RUN: '1' });
  await times(app, 'planned', 1);
  await work.branch('change');
  await work.commit('READINESS.md', table('| M-1 | Works | - | 2026-W49 | Done | `true` |'), 'change');
  const number = await work.pullRequest('change', 'Later');
  await github.as('acme', 'POST', `${AT}/issues/${number}/comments`, { body: '/aurora sync' });
  await work.commit('READINESS.md', table('| M-2 | Other | - | 2026-W48 | Done | `true` |'));
  await times(app, 'planned', 2);
  await app.stop();
  const writes = github.proxy.requests.filter(
    ({ method, path }) => method !== 'GET' && path.startsWith('/repos/'),
  );
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  expect(app.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
