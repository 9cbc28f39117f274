import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { startProject, type SyncProject } from '../../support/sync-project.ts';

const COUNT = 220;
const EPICS = 4;

/** Items in several milestones, each after the one before, some of them parts of others. */
const tracker = (count: number): string =>
  [
    '| ID | Priority | Title | Depends On | Target | Status |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Array.from({ length: count }, (_, index) => {
      const id = index % 10 === 0 ? `T-${index}` : `T-${index - (index % 10)}.${index % 10}`;
      const before = index - 1;
      const needs =
        index % 10 === 1
          ? `T-${before}`
          : index % 10 > 1
            ? `T-${index - (index % 10)}.${(index % 10) - 1}`
            : '-';
      return `| ${id} | P${index % 3} | Item ${index} | ${needs} | 2026-W4${index % EPICS} | Planned |`;
    }),
    '',
  ].join('\n');

let github: GithubEmulator;
let project: SyncProject;

beforeEach(async () => {
  github = await startEmulator();
  onTestFinished(async () => github.close());
  project = startProject(github);
});

/** What is there, and that each is there once. */
const expectAll = async (count: number): Promise<void> => {
  const issues = await project.issues();
  const titles = issues.map(({ title }) => title);
  expect(titles).toHaveLength(count);
  expect(new Set(titles).size).toBe(count);
  expect((await project.milestones()).map(({ title }) => title).toSorted()).toEqual(
    Array.from({ length: EPICS }, (_, index) => `2026-W4${index}`),
  );
  const numbers = new Map(issues.map(({ title, number }) => [title.split(':')[0], number]));
  for (const at of [0, 100, count - 10]) {
    const parts = await project.partsOf(numbers.get(`T-${at}`) ?? 0);
    expect(parts).toEqual(Array.from({ length: 9 }, (_, part) => numbers.get(`T-${at}.${part + 1}`)));
    expect(await project.blockersOf(numbers.get(`T-${at}.1`) ?? 0)).toEqual([numbers.get(`T-${at}`)]);
    expect(await project.blockersOf(numbers.get(`T-${at}.9`) ?? 0)).toEqual([numbers.get(`T-${at}.8`)]);
  }
};

describe('a first sync', () => {
  it('makes what there is to make and asks for little else; the second writes nothing', async () => {
    project.track(tracker(COUNT));
    expect(await project.cli(['sync', '--apply'])).toMatchObject({ code: 0 });
    const first = project.requests();
    // Labels, milestones, issues, a dependency for nine of ten, a parent for nine of ten.
    const made = 3 + EPICS + COUNT + 2 * (COUNT - COUNT / 10);
    expect(first.writes).toHaveLength(made);
    expect(first.reads).toBeLessThanOrEqual(8);
    await expectAll(COUNT);

    project.requests();
    expect((await project.cli(['sync', '--apply'])).stdout).toContain('nothing to change on GitHub');
    const second = project.requests();
    expect(second.writes).toEqual([]);
    expect(second.reads).toBeLessThanOrEqual(Math.ceil(COUNT / 100) + 6);

    project.track(tracker(COUNT).replace('Item 77 ', 'Item seventy-seven '));
    await project.cli(['sync', '--apply']);
    const third = project.requests();
    expect(third.writes).toHaveLength(1);
    expect(third.reads + third.writes.length).toBeLessThanOrEqual(second.reads + 2);
  });

  it('D3: killed at many different requests goes on where it was, and ends with one of each', async () => {
    project.track(tracker(COUNT));
    let kills = 0;
    // Each life is longer than the one before, and ends with a request whose work was done and not heard of.
    for (const life of [1, 3, 6, 9, 14, 23, 31, 40, 55, 62, 71, 83, 97, 110]) {
      let sent = 0;
      github.proxy.fault = ({ method }) => {
        if (method === 'GET' || ++sent < life) return null;
        kills += 1;
        project.kill();
        return kills % 3 === 0 ? { kind: 'lose-request' } : { kind: 'lose-answer' };
      };
      const { code } = await project.cli(['sync', '--apply']);
      if (code === 0) break;
    }
    expect(kills).toBeGreaterThan(10);
    github.proxy.fault = () => null;
    expect(await project.cli(['sync', '--apply'])).toMatchObject({ code: 0 });
    await expectAll(COUNT);
    project.requests();
    expect((await project.cli(['sync', '--apply'])).stdout).toContain('nothing to change on GitHub');
    expect(project.requests().writes).toEqual([]);
  });

  it('D3: killed while it only reads, it has changed nothing', async () => {
    project.track(tracker(20));
    for (let at = 1; at <= 6; at += 1) {
      let sent = 0;
      github.proxy.fault = () => {
        sent += 1;
        if (sent === at) project.kill();
        return sent === at ? { kind: 'lose-answer' } : null;
      };
      await project.cli(['sync', '--apply']);
    }
    github.proxy.fault = () => null;
    expect(await project.issues()).toEqual([]);
  });
});

describe('answers that are lost', () => {
  it.each([
    ['milestone', '/milestones'],
    ['label', '/labels'],
    ['dependency', '/blocked_by'],
    ['sub-issue', '/sub_issues'],
  ])('D1, D2: of a %s: one is made, in the same run or the next', async (_, end) => {
    project.track(tracker(20));
    const isMeant = ({ method, path }: { method: string; path: string }): boolean =>
      method === 'POST' && path.endsWith(end);
    let seen = 0;
    github.proxy.fault = (request) => {
      if (!isMeant(request)) return null;
      seen += 1;
      if (seen === 1) return { kind: 'lose-answer' };
      return seen === 4 ? { kind: 'answer', status: 503 } : null;
    };
    for (let run = 0; run < 3; run += 1) await project.cli(['sync', '--apply']);
    github.proxy.fault = () => null;
    project.requests();
    expect((await project.cli(['sync', '--apply'])).stdout).toContain('nothing to change on GitHub');
    const issues = await project.issues();
    expect(issues).toHaveLength(20);
    expect(await project.milestones()).toHaveLength(EPICS);
    const nine = issues.find(({ title }) => title.startsWith('T-10.9'))?.number ?? 0;
    const eight = issues.find(({ title }) => title.startsWith('T-10.8'))?.number ?? 0;
    expect(await project.blockersOf(nine)).toEqual([eight]);
    expect(
      await project.partsOf(issues.find(({ title }) => title.startsWith('T-10:'))?.number ?? 0),
    ).toHaveLength(9);
  });
});
