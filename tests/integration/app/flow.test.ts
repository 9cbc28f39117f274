import { beforeEach, describe, expect, it } from 'vitest';
import type { AppProcess } from '../../support/app-process.ts';
import { until } from '../../support/until.ts';
import { startLinkedGithub, type LinkedGithub } from '../../support/linked-github.ts';

const TRACKER = (...titles: readonly string[]): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...titles.map(
      (title, index) => `| M-${index + 1} | P0 | ${title} | @mona | 2026-W48 | Planned | \`true\` |`,
    ),
    '',
  ].join('\n');

let github: LinkedGithub['github'];
let relay: LinkedGithub['relay'];
let work: LinkedGithub['work'];
let start: LinkedGithub['start'];

const titles = async (): Promise<string[]> => (await work.issues()).map(({ title }) => title).toSorted();

const seen = (app: AppProcess, event: string) => app.lines.filter((line) => line['event'] === event);

beforeEach(async () => {
  ({ github, relay, work, start } = await startLinkedGithub());
});

/** A tracker on main, and a pull request that changes it. */
const propose = async (): Promise<string> => {
  await work.commit('READINESS.md', TRACKER('First'));
  await work.branch('change');
  const head = await work.commit('READINESS.md', TRACKER('First', 'Second'), 'change');
  await work.pullRequest('change', 'More');
  return head;
};

describe('events that did not arrive', () => {
  it('A15: are asked for again when the App is back, and what they say is done', async () => {
    const head = await propose();
    await until(() => relay.attempts.some(({ event }) => event === 'pull_request'));
    expect(relay.attempts.every(({ status }) => status === 502)).toBe(true);
    const missed = new Set(relay.attempts.map(({ guid }) => guid));
    const app = await start();
    await app.line((line) => line['event'] === 'judged' && line['head'] === head);
    await app.line(() => seen(app, 'applied').length > 0);
    const kept = (): unknown[] => seen(app, 'delivery').map((line) => line['delivery']);
    await app.line(() => [...missed].every((guid) => kept().includes(guid)));
    expect(await titles()).toEqual(['M-1: First']);
    expect(await work.checks(head)).toMatchObject([{ status: 'completed' }]);
  });

  it('A16: and are gone at GitHub too are made up for by looking at everything', async () => {
    relay.pullsOf = async () => [];
    const head = await propose();
    await until(() => {
      const tried = relay.attempts.map(({ event }) => event);
      return tried.filter((event) => event === 'push').length === 2 && tried.includes('pull_request');
    });
    relay.attempts.length = 0;
    const app = await start();
    await app.line((line) => line['event'] === 'judged' && line['head'] === head);
    await app.line(() => seen(app, 'applied').length > 0);
    expect(await titles()).toEqual(['M-1: First']);
    expect(seen(app, 'delivery').filter((line) => line['name'] === 'pull_request')).toEqual([]);
  });
});

describe('D7: a secondary limit', () => {
  it('stops every request of the installation until its time; then one asks, and nothing is done twice', async () => {
    await work.commit('READINESS.md', TRACKER('First', 'Second', 'Third'));
    const met: { at: number; until: number }[] = [];
    const after: number[] = [];
    let app: AppProcess | null = null;
    const knows = (): boolean => app !== null && seen(app, 'lane').some(({ result }) => result === 'waiting');
    github.proxy.fault = ({ method, path }) => {
      if (path.startsWith('/app')) return null;
      const now = Date.now();
      const [limit] = met;
      if (limit === undefined && method === 'POST' && path.endsWith('/issues')) {
        met.push({ at: now, until: now + 3_000 });
        const body = { message: 'You have exceeded a secondary rate limit.' };
        return { kind: 'answer', status: 403, headers: { 'retry-after': '3' }, body };
      }
      if (limit !== undefined && knows()) after.push(now - limit.until);
      return null;
    };
    const started = await start();
    app = started;
    await until(knows);
    await propose().catch(() => {});
    await started.line(({ event }) => event === 'applied');
    // What was under way at that moment may still arrive; nothing is sent after the answer is known.
    expect(after.filter((late) => late > -2_000 && late < 0)).toEqual([]);
    expect((await titles()).filter((title) => title.startsWith('M-1'))).toHaveLength(1);
    expect(seen(started, 'lane').filter((line) => line['result'] === 'retry')).toEqual([]);
  });
});

describe('A20: a repository', () => {
  const answers = (app: AppProcess) => seen(app, 'lane').map((line) => line['result']);

  it('that was renamed is followed by its id', async () => {
    const app = await start();
    await app.line(({ event }) => event === 'reconciled');
    await work.commit('READINESS.md', TRACKER('First'));
    await app.line(() => seen(app, 'applied').length > 0);
    let moved = 0;
    github.proxy.fault = ({ path }) => {
      if (!path.startsWith('/repos/acme/rocket/') && path !== '/repos/acme/rocket') return null;
      moved += 1;
      return { kind: 'answer', status: 301, body: { message: 'Moved Permanently', url: 'x' } };
    };
    await work.commit('READINESS.md', TRACKER('Second'));
    await app.line(() => moved > 0 && answers(app).includes('retry'));
    github.proxy.fault = () => null;
    await app.line(() => seen(app, 'applied').length > 1);
    expect(await titles()).toEqual(['M-1: Second']);
  });

  it('whose installation is suspended has its lanes parked, and goes on when an event says so', async () => {
    await work.commit('READINESS.md', TRACKER('First'));
    github.proxy.fault = ({ path }) =>
      path.endsWith('/access_tokens')
        ? { kind: 'answer', status: 403, body: { message: 'This installation has been suspended' } }
        : null;
    const app = await start();
    await app.line(() => answers(app).includes('parked'));
    expect(answers(app)).not.toContain('retry');
    github.proxy.fault = () => null;
    await work.commit('READINESS.md', TRACKER('Second'));
    await app.line(() => seen(app, 'applied').length > 0);
    expect(await titles()).toEqual(['M-1: Second']);
  });

  it('whose issues are turned off (410, D11) is parked, and its pull requests are judged', async () => {
    github.proxy.fault = ({ path }) =>
      /\/(issues|milestones)(\?|$)/.test(path)
        ? { kind: 'answer', status: 410, body: { message: 'Issues has been disabled in this repository.' } }
        : null;
    const app = await start();
    const head = await propose();
    await app.line(() => answers(app).includes('parked'));
    await app.line((line) => line['event'] === 'judged' && line['head'] === head);
    expect(answers(app)).not.toContain('retry');
    const [problem] = seen(app, 'lane').filter((line) => line['result'] === 'parked');
    expect(problem?.['problem']).toContain('AX8323');
  });
});

it('D10: a token of the installation that is taken back in the middle of the work is asked for anew, once', async () => {
  await work.commit('READINESS.md', TRACKER('First'));
  const tokens = (): number =>
    github.proxy.requests.filter(({ path }) => path.endsWith('/access_tokens')).length;
  let refused = 0;
  github.proxy.fault = ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/issues') || tokens() > 1) return null;
    refused += 1;
    return { kind: 'answer', status: 401, body: { message: 'Bad credentials' } };
  };
  const app = await start();
  await app.line(() => seen(app, 'applied').length > 0);
  expect(await titles()).toEqual(['M-1: First']);
  expect(refused).toBeGreaterThan(0);
  expect(tokens()).toBe(2);
  expect(seen(app, 'lane').filter(({ result }) => result === 'retry')).toEqual([]);
});
