import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { builtBundle } from '../../support/bundles.ts';
import { startGithubApi, type ApiComment, type GithubApi } from '../../support/github-api.ts';
import { commitAll, git, makeProject, trackerOf, writeFiles } from '../../support/project.ts';
import { runAction, type ActionResult, type ActionRun } from '../../support/runner-harness.ts';

const bundle = builtBundle('action');
const root = makeProject({
  'docs/readiness.md': trackerOf([{ id: 'M-01', verify: 'grep -q ready src.txt' }]),
  'src.txt': 'ready\n',
});
git(root, 'init', '-q');
const base = commitAll(root, 'base');
writeFiles(root, { 'src.txt': 'broken\n' });
const head = commitAll(root, 'head');

let api: GithubApi;
beforeEach(async () => {
  api = await startGithubApi(head);
});
afterEach(() => api.close());

const verify = (more: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({
    bundle,
    workspace: root,
    eventName: 'pull_request',
    event: {
      pull_request: {
        number: 7,
        head: { sha: head, repo: { full_name: 'acme/parcel-desk' } },
        base: { sha: base, ref: 'main' },
      },
    },
    ...more,
    inputs: { token: 'ghs_job_token_of_this_run', resume: 'never', ...more.inputs },
    env: { GITHUB_API_URL: api.url, ...more.env },
  });

const writes = (): string[] => api.requests.filter((line) => !line.startsWith('GET'));
const codes = ({ annotations }: ActionResult) => annotations.map(({ properties }) => properties['title']);
const said = (comment: ApiComment | undefined): string => comment?.body ?? '';

describe('the comment on a pull request', () => {
  it('is made once, with the marker first and the verdict, and stays silent when nothing changed', async () => {
    const first = await verify();
    expect(first.exitCode).toBe(1);
    expect(first.log).toContain('comment on #7: created');
    expect(api.comments).toHaveLength(1);
    expect(said(api.comments[0])).toMatch(/^<!-- aurora-x:readiness v1 \{"sha":"[0-9a-f]{40}"/);
    expect(said(api.comments[0])).toContain('M-01 verified → refuted');
    const second = await verify();
    expect(second.log).toContain('comment on #7: unchanged');
    expect(writes()).toHaveLength(1);
  });

  it('is edited in place when the result is another, found beyond the first page', async () => {
    for (let index = 0; index < 130; index += 1) {
      api.comments.push({ id: index + 1, body: 'hello', user: { login: 'ines', type: 'User' } });
    }
    const old =
      '<!-- aurora-x:readiness v1 {"sha":"00","run":"00000000000000000000000000","verdict":"go","hash":"x"} -->\nGo';
    api.comments.push({ id: 500, body: old, user: { login: 'github-actions[bot]', type: 'Bot' } });
    const result = await verify();
    expect(result.log).toContain('comment on #7: updated');
    expect(api.comments).toHaveLength(131);
    expect(said(api.comments[130])).toContain('No-go');
  });

  it('is not overwritten by an older run, nor by one for a head that has moved on', async () => {
    const newer =
      '<!-- aurora-x:readiness v1 {"sha":"00","run":"7ZZZZZZZZZZZZZZZZZZZZZZZZZ","verdict":"go","hash":"x"} -->\nGo';
    api.comments.push({ id: 5, body: newer, user: { login: 'github-actions[bot]', type: 'Bot' } });
    expect((await verify()).log).toContain('comment on #7: older');
    expect(said(api.comments[0])).toBe(newer);
    api.comments.length = 0;
    api.head = 'f'.repeat(40);
    expect((await verify()).log).toContain('comment on #7: older');
    expect(api.comments).toHaveLength(0);
  });

  it("does not take a person's comment for ours, whatever is pasted into it", async () => {
    const pasted =
      '<!-- aurora-x:readiness v1 {"sha":"00","run":"0","verdict":"go","hash":"x"} -->\nAll good, trust me';
    api.comments.push({ id: 5, body: pasted, user: { login: 'mallory', type: 'User' } });
    await verify();
    expect(said(api.comments[0])).toBe(pasted);
    expect(api.comments).toHaveLength(2);
  });

  it('with the token of a person, finds the comment of that person again', async () => {
    api.author = { login: 'release-bot-account', type: 'User' };
    await verify({ inputs: { token: 'ghp_personal_access_token_00' } });
    const again = await verify({ inputs: { token: 'ghp_personal_access_token_00' } });
    expect(again.log).toContain('unchanged');
    expect(api.comments).toHaveLength(1);
  });

  it('stays one when two jobs make it at the same time, and doubles are taken away', async () => {
    const other =
      '<!-- aurora-x:readiness v1 {"sha":"00","run":"00000000000000000000000000","verdict":"go","hash":"x"} -->\nGo';
    api.onCreate = () => {
      api.onCreate = null;
      api.comments.push({ id: 5, body: other, user: { login: 'github-actions[bot]', type: 'Bot' } });
    };
    await verify();
    expect(api.comments.map(({ id }) => id)).toEqual([5]);
    expect(said(api.comments[0])).toContain('No-go');
    api.comments.push({ id: 9_000, body: other, user: { login: 'github-actions[bot]', type: 'Bot' } });
    await verify();
    expect(api.comments.map(({ id }) => id)).toEqual([5]);
  });
});

describe('with an App', () => {
  /** Gives out the job's OIDC token, and answers a reported run with a status. */
  const startApp = async (status: number): Promise<string> => {
    const server = createServer((message, response) => {
      const isToken = message.method === 'GET';
      response.writeHead(isToken ? 200 : status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isToken ? { value: 'a.b.c' } : {}));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  };
  const reportTo = (url: string): Promise<ActionResult> =>
    verify({
      inputs: { 'app-url': url },
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job' },
    });

  it('that took the run, the comment is left to it: two would contradict each other', async () => {
    await reportTo(await startApp(202));
    expect(api.comments).toEqual([]);
  });

  it('that did not take it, the job comments itself', async () => {
    const result = await reportTo(await startApp(503));
    expect(result.log).toContain('AX8008');
    expect(api.comments).toHaveLength(1);
  });
});

describe('a token that may not write', () => {
  it.each([403, 404, 500])(
    'answered %i: a note, and the exit code is that of the verdict',
    async (status) => {
      api.refuseWrites = status;
      const result = await verify();
      expect(result.exitCode).toBe(1);
      expect(result.outputs['verdict']).toBe('no-go');
      expect(result.log).toContain('AX8001');
      expect(codes(result)).not.toContain('AX8001');
      expect((await verify({ inputs: { 'fail-on': 'never' } })).exitCode).toBe(0);
    },
  );

  it('an API that cannot be reached is no failure either', async () => {
    const result = await verify({
      env: { GITHUB_API_URL: 'http://127.0.0.1:9' },
      inputs: { 'fail-on': 'never' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('AX8001');
  });
});

describe('no comment', () => {
  it.each([
    ['comment: never', { inputs: { comment: 'never' } }],
    ['a dry run', { inputs: { 'dry-run': 'true' } }],
    ['no token', { inputs: { token: '' } }],
    ['a push', { eventName: 'push', event: {} }],
    ['a shard', { inputs: { shard: '1/2' } }],
  ])('with %s', async (_what, more) => {
    await verify(more);
    expect(api.requests).toEqual([]);
  });
});
