import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Passed } from '../../support/emulator/proxy.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { startProject, type SyncProject } from '../../support/sync-project.ts';

const COUNT = 70;

/** Items in two milestones, some of them parts of others, each tenth dropped. */
const tracker = (count: number): string =>
  [
    '| ID | Priority | Title | Owner | Depends On | Target | Status |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Array.from({ length: count }, (_, index) => {
      const id = index % 10 === 0 ? `T-${index}` : `T-${index - (index % 10)}.${index % 10}`;
      const status = index % 10 === 7 ? 'Dropped' : 'Planned';
      const needs = index === 10 ? 'T-0' : '-';
      return `| ${id} | P${index % 3} | Item ${index} | @mona | ${needs} | 2026-W4${index % 2} | ${status} |`;
    }),
    '',
  ].join('\n');

let github: GithubEmulator;
let project: SyncProject;

beforeEach(async () => {
  github = await startEmulator({ graphql: true });
  onTestFinished(async () => github.close());
  project = startProject(github);
});

const sync = async () => project.cli(['sync', '--apply']);

const isMutation = ({ path, body }: Pick<Passed, 'path' | 'body'>, field = ''): boolean =>
  path === '/graphql' && body.startsWith('{"query":"mutation') && body.includes(`: ${field}`);

/** Each is there once, as the tracker has it, and nothing is left to do. */
const expectAll = async (count: number): Promise<void> => {
  const issues = await project.issues();
  const numbers = new Map(issues.map(({ title, number }) => [title.split(':')[0], number]));
  expect(issues).toHaveLength(count);
  expect(numbers.size).toBe(count);
  expect(issues.filter(({ state }) => state === 'closed')).toHaveLength(count / 10);
  expect(await project.milestones()).toHaveLength(2);
  const parts = Array.from({ length: 9 }, (_, part) => numbers.get(`T-10.${part + 1}`));
  expect(await project.partsOf(numbers.get('T-10') ?? 0)).toEqual(parts);
  expect(await project.blockersOf(numbers.get('T-10') ?? 0)).toEqual([numbers.get('T-0')]);
  project.requests();
  expect((await sync()).stdout).toContain('nothing to change on GitHub');
  expect(project.requests().writes).toEqual([]);
};

describe('a sync where the server offers GraphQL', () => {
  it('makes twenty issues in a request; the second writes nothing; one changed issue is one write', async () => {
    project.track(tracker(COUNT));
    expect(await sync()).toMatchObject({ code: 0 });
    const first = project.requests();
    expect(first.reads).toBe(1);
    // Labels, two milestones, issues, those that are closed, sub-issues, one dependency.
    expect(first.writes).toHaveLength(1 + 2 + Math.ceil(COUNT / 20) + 1 + Math.ceil((COUNT * 0.9) / 50) + 1);
    await expectAll(COUNT);

    project.track(tracker(COUNT).replace('Item 33 ', 'Item thirty-three '));
    project.requests();
    await sync();
    expect(project.requests().writes).toEqual(['POST /graphql']);
    expect((await project.issues()).map(({ title }) => title)).toContain('T-30.3: Item thirty-three');
  });

  it('asks one thing when nothing changed, whatever depends on what', async () => {
    project.track(tracker(COUNT));
    await sync();
    project.requests();
    expect((await sync()).stdout).toContain('nothing to change on GitHub');
    expect(project.requests()).toEqual({ reads: 1, writes: [] });
  });

  it('sees that people untied two issues, although neither has changed since', async () => {
    project.track(tracker(20));
    await sync();
    const numbers = new Map((await project.issues()).map(({ title, number, id }) => [title, { number, id }]));
    const [blocked, blocker] = [numbers.get('T-10: Item 10'), numbers.get('T-0: Item 0')];
    await project.ask('DELETE', `/issues/${blocked?.number}/dependencies/blocked_by/${blocker?.id}`);
    project.requests();
    expect((await project.cli(['plan'])).stdout).toContain('+ T-10 is blocked by T-0');
    expect(project.requests()).toEqual({ reads: 1, writes: [] });
  });

  it('has REST count what waits for what where the server has GraphQL and does not count it', async () => {
    project.track(tracker(20));
    const locations = [{ line: 4, column: 3 }];
    const message = "Field 'issueDependenciesSummary' doesn't exist on type 'Issue'";
    const unknown = { errors: [{ message, locations }] };
    github.proxy.fault = ({ body }) =>
      body.includes('issueDependenciesSummary') ? { kind: 'answer', status: 200, body: unknown } : null;
    expect(await sync()).toMatchObject({ code: 0 });
    expect(github.proxy.requests.filter((one) => isMutation(one, 'createIssue'))).toHaveLength(1);
    await expectAll(20);
    expect((await sync()).stdout).toContain('nothing to change on GitHub');
  });

  it('sees what people changed since, and what they deleted or renamed', async () => {
    project.track(tracker(COUNT));
    await sync();
    const [first] = await project.issues();
    const number = first?.number ?? 0;
    await project.ask('PATCH', `/issues/${number}`, { title: 'T-0: by a person', state: 'closed' });
    await project.ask('PATCH', '/labels/P1', { new_name: 'P1' });
    const plan = await project.cli(['plan', '--json']);
    const { incoming } = JSON.parse(plan.stdout) as { incoming: { issue: number; field: string }[] }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own form
    expect(incoming.map(({ issue, field }) => [issue, field])).toEqual([
      [number, 'title'],
      [number, 'state'],
    ]);
  });

  it('goes over to REST where the server does not know what is asked of it', async () => {
    project.track(tracker(20));
    const locations = [{ line: 1, column: 1 }];
    const unknown = { errors: [{ message: "Field 'parent' doesn't exist on type 'Issue'", locations }] };
    github.proxy.fault = (request) =>
      isMutation(request) ? { kind: 'answer', status: 200, body: unknown } : null;
    expect(await sync()).toMatchObject({ code: 0 });
    await expectAll(20);
    github.proxy.fault = ({ path }) =>
      path === '/graphql' ? { kind: 'answer', status: 200, body: unknown } : null;
    expect((await sync()).stdout).toContain('nothing to change on GitHub');
  });
});

describe('answers for several at once', () => {
  it.each([
    ['labels', 'createLabel'],
    ['issues', 'createIssue'],
    ['closed issues', 'updateIssue'],
    ['sub-issues', 'addSubIssue'],
  ])('D1, D2: lost after the work or before it, of %s: one of each is made', async (_, field) => {
    project.track(tracker(COUNT));
    let seen = 0;
    github.proxy.fault = (request) => {
      if (!isMutation(request, field)) return null;
      seen += 1;
      if (seen === 1) return { kind: 'lose-answer' };
      if (seen === 3) return { kind: 'lose-request' };
      return seen === 5 ? { kind: 'answer', status: 502 } : null;
    };
    for (let run = 0; run < 4 && (await sync()).code !== 0; run += 1);
    expect(seen).toBeGreaterThan(0);
    github.proxy.fault = () => null;
    await expectAll(COUNT);
  });

  it.each([
    ['{"message":"fine"}', 'application/json'],
    ['{"errors":[{"message":"Something went wrong while executing your query."}]}', 'application/json'],
    ['{"data":null,"errors":[{"message":"Something went wrong"}]}', 'application/json'],
    ['<!DOCTYPE html><title>Unicorn!</title>', 'text/html'],
  ])('D2: that are none, after the work, make nothing twice: %s', async (text, type) => {
    project.track(tracker(20));
    let seen = 0;
    github.proxy.fault = (request) =>
      isMutation(request, 'createIssue') && seen++ === 0 ? { kind: 'spoil-answer', text, type } : null;
    for (let run = 0; run < 2 && (await sync()).code !== 0; run += 1);
    expect(seen).toBe(1);
    await expectAll(20);
  });

  it('D3: killed at any request goes on where it was, and ends with one of each', async () => {
    project.track(tracker(COUNT));
    let kills = 0;
    for (const life of [1, 2, 4, 5, 6, 3, 4, 2, 7, 9]) {
      let sent = 0;
      github.proxy.fault = (request) => {
        if (request.method === 'GET' || (request.path === '/graphql' && !isMutation(request))) return null;
        if (++sent < life) return null;
        kills += 1;
        project.kill();
        return kills % 3 === 0 ? { kind: 'lose-request' } : { kind: 'lose-answer' };
      };
      const { code } = await sync();
      if (code === 0) break;
    }
    expect(kills).toBeGreaterThan(3);
    github.proxy.fault = () => null;
    expect(await sync()).toMatchObject({ code: 0 });
    await expectAll(COUNT);
  });

  it('D5: stopped by Ctrl-C ends in order, says how far it is, and the next one goes on from there', async () => {
    project.track(tracker(COUNT));
    let seen = 0;
    github.proxy.fault = (request) => {
      if (isMutation(request, 'createIssue') && ++seen === 2) project.kill('SIGINT');
      return null;
    };
    const stopped = await sync();
    expect(stopped).toMatchObject({ code: 130 });
    expect(stopped.stderr).toMatch(
      /^Stopped: \d+ of 70 issues are there\. The next run goes on from there\.$/m,
    );
    github.proxy.fault = () => null;
    expect((await project.issues()).length).toBeLessThan(COUNT);
    expect(await sync()).toMatchObject({ code: 0 });
    await expectAll(COUNT);
  });

  it('D8: five hundred, while answers are lost before and after the work, are one each', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => `| M-${at} | Item ${at} | 2026-W48 | Planned |`);
    project.track(['| ID | Title | Target | Status |', '| --- | --- | --- | --- |', ...rows, ''].join('\n'));
    let seen = 0;
    github.proxy.fault = (request) => {
      if (!isMutation(request, 'createIssue')) return null;
      seen += 1;
      if (seen % 9 === 4) return { kind: 'lose-answer' };
      return seen % 9 === 8 ? { kind: 'lose-request' } : null;
    };
    for (let run = 0; run < 8 && (await sync()).code !== 0; run += 1);
    expect(seen).toBeGreaterThan(25);
    const titles = (await project.issues()).map(({ title }) => title);
    expect(titles).toHaveLength(500);
    expect(new Set(titles).size).toBe(500);
  }, 120_000);
});
