import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { isWrite } from '../../support/emulator/is-write.ts';
import type { Fault, Passed } from '../../support/emulator/proxy.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';

const COUNT = 25;

/** More than go into one request, each a part of the first or after the one before. */
const tracker = (count: number, first = 'Item 0'): string =>
  [
    '| ID | Priority | Title | Owner | Depends On | Target | Status |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Array.from({ length: count }, (_, index) => {
      const id = index === 0 ? 'T-0' : `T-0.${index}`;
      const needs = index === 2 ? 'T-0.1' : '-';
      const title = index === 0 ? first : `Item ${index}`;
      return `| ${id} | P0 | ${title} | @mona | ${needs} | 2026-W48 | Planned |`;
    }),
    '',
  ].join('\n');

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;

const start = async (state = temporaryDirectory()): Promise<AppProcess> => {
  const starting = startAppProcess(github, state);
  relay.target = starting.then(({ url }) => url);
  const app = await starting;
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  return app;
};

const isMutation = ({ path, body }: Passed, field: string): boolean =>
  path === '/graphql' && body.startsWith('{"query":"mutation') && body.includes(`: ${field}`);
const isCreate = (request: Passed): boolean => isMutation(request, 'createIssue');

const seen = (app: AppProcess, event: string) => app.lines.filter((line) => line['event'] === event);
const times = async (app: AppProcess, event: string, count: number) =>
  app.line(() => seen(app, event).length >= count);

/** One of each, nested below the first, made through GraphQL and nothing by REST that GraphQL can make. */
const expectAll = async (count: number): Promise<void> => {
  const issues = await work.issues();
  const numbers = new Map(issues.map(({ title, number }) => [title.split(':')[0], number]));
  expect(issues).toHaveLength(count);
  expect(numbers.size).toBe(count);
  const at = (id: string): string => `/issues/${numbers.get(id)}`;
  expect(await work.ask<object[]>('GET', `${at('T-0')}/sub_issues?per_page=100`)).toHaveLength(count - 1);
  expect(await work.ask('GET', `${at('T-0.2')}/dependencies/blocked_by`)).toMatchObject([
    { number: numbers.get('T-0.1') },
  ]);
  expect(await work.ask('GET', '/milestones?state=all')).toHaveLength(1);
  const byRest = github.proxy.requests.filter(
    ({ method, path }) => method === 'POST' && /\/(issues|labels|sub_issues)$/.test(path),
  );
  expect(byRest).toEqual([]);
};

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url, graphql: true });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  onTestFinished(async () => {
    await github.close();
    await relay.close();
  });
});

describe('the App where the server offers GraphQL', () => {
  it('makes issues, their relations and one pull request of what people change, and nothing twice', async () => {
    await work.commit('READINESS.md', tracker(COUNT));
    const state = temporaryDirectory();
    const first = await start(state);
    await times(first, 'applied', 1);
    await expectAll(COUNT);
    await first.stop();

    github.proxy.requests.length = 0;
    const app = await start(state);
    await app.line(({ lane, result }) => lane === '1:sync' && result === 'done');
    expect(github.proxy.requests.filter(isWrite).filter(({ path }) => !path.startsWith('/app'))).toEqual([]);
    await work.commit('READINESS.md', tracker(COUNT, 'Renamed'));
    await times(app, 'applied', 1);
    expect(github.proxy.requests.filter((one) => isMutation(one, 'updateIssue'))).toHaveLength(1);
    expect((await work.issues()).map(({ title }) => title)).toContain('T-0: Renamed');

    const at = `/repos/${OWNER}/${REPO}`;
    await github.as('mona', 'PATCH', `${at}/issues/3`, { state: 'closed' });
    await app.line(({ event, result }) => event === 'write-back' && result === 'created');
    expect(await github.as('acme', 'GET', `${at}/pulls?state=all`)).toMatchObject([
      { user: { login: 'aurora-x[bot]' }, head: { ref: 'aurora-x/write-back' } },
    ]);
    await github.as('mona', 'PATCH', `${at}/issues/3`, { assignees: [] });
    await app.line(({ event, result }) => event === 'write-back' && result === 'updated');
    expect(await github.as('acme', 'GET', `${at}/pulls?state=all`)).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['D1: an answer that is lost after the work', { kind: 'lose-answer' }],
    ['D2: half of an answer', { kind: 'spoil-answer', text: '{"data": {"a0', type: 'application/json' }],
    ['D2: an answer that says nothing', { kind: 'spoil-answer', text: '{}', type: 'application/json' }],
  ])('%s, for several issues: one of each is made', async (_, fault) => {
    await work.commit('READINESS.md', tracker(COUNT));
    let met = 0;
    github.proxy.fault = (request) => (isCreate(request) && met++ === 0 ? fault : null);
    const app = await start();
    await app.line(({ lane, result }) => lane === '1:sync' && result === 'done');
    expect(met).toBeGreaterThan(0);
    await expectAll(COUNT);
  });

  it('D7: a secondary limit stops it until its time, and nothing is done twice', async () => {
    await work.commit('READINESS.md', tracker(COUNT));
    let until = 0;
    let app: AppProcess | null = null;
    const knows = (): boolean => app !== null && seen(app, 'lane').some(({ result }) => result === 'waiting');
    const early: string[] = [];
    github.proxy.fault = (request) => {
      if (request.path.startsWith('/app')) return null;
      const now = Date.now();
      if (until === 0 && isCreate(request)) {
        until = now + 3_000;
        const body = { message: 'You have exceeded a secondary rate limit.' };
        return { kind: 'answer', status: 403, headers: { 'retry-after': '3' }, body };
      }
      // What was under way at that moment may still arrive.
      if (until !== 0 && now > until - 2_000 && now < until && knows()) early.push(request.path);
      return null;
    };
    const started = await start();
    app = started;
    await times(started, 'applied', 1);
    expect(early).toEqual([]);
    expect(knows()).toBe(true);
    expect(seen(started, 'lane').filter(({ result }) => result === 'retry')).toEqual([]);
    await expectAll(COUNT);
  });

  it('D10: a token that is taken back in the middle is asked for anew, once', async () => {
    await work.commit('READINESS.md', tracker(COUNT));
    const tokens = (): number =>
      github.proxy.requests.filter(({ path }) => path.endsWith('/access_tokens')).length;
    let refused = 0;
    github.proxy.fault = (request) => {
      if (!isCreate(request) || tokens() > 1) return null;
      refused += 1;
      return { kind: 'answer', status: 401, body: { message: 'Bad credentials' } };
    };
    const app = await start();
    await times(app, 'applied', 1);
    expect(refused).toBeGreaterThan(0);
    expect(tokens()).toBe(2);
    expect(seen(app, 'lane').filter(({ result }) => result === 'retry')).toEqual([]);
    await expectAll(COUNT);
  });

  it('D3: killed at a write, and its store lost with it, the next one ends with one of each', async () => {
    await work.commit('READINESS.md', tracker(COUNT));
    let kills = 0;
    for (const life of [2, 3, 2]) {
      let sent = 0;
      const end = Promise.withResolvers<void>();
      github.proxy.fault = (request) => {
        if (!isWrite(request) || !/^\/(graphql|repos)/.test(request.path) || ++sent < life) return null;
        // It may have something else under way: that finds nobody.
        if (sent > life) return { kind: 'lose-request' };
        kills += 1;
        end.resolve();
        return { kind: 'lose-answer' };
      };
      const app = await start();
      const done = app.line(({ lane, result }) => lane === '1:sync' && result === 'done');
      await Promise.race([end.promise, done.catch(() => {})]);
      await app.stop('SIGKILL');
    }
    expect(kills).toBe(3);
    github.proxy.fault = () => null;
    const last = await start();
    await last.line(({ lane, result }) => lane === '1:sync' && result === 'done');
    await expectAll(COUNT);
  });
});
