import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { startProject, type SyncProject } from '../../support/sync-project.ts';

const table = (...rows: readonly string[]): string =>
  ['| ID | Title | Depends On | Status |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');

const ROWS = [
  '| M-1 | Alerts | - | Planned |',
  '| M-2 | Restore | M-1 | Planned |',
  '| M-3 | Load | M-1, M-2 | Planned |',
];

let github: GithubEmulator;
let project: SyncProject;

/** Applies the tracker; the findings. */
const sync = async (): Promise<string> => {
  const { code, stdout, stderr } = await project.cli(['sync', '--apply']);
  expect(code, stderr).toBe(0);
  return stdout + stderr;
};

const numberOf = async (id: string): Promise<number> =>
  (await project.issues()).find(({ title }) => title.startsWith(id))?.number ?? 0;

/** Id → ids of what blocks it, as GitHub has it. */
const tied = async (): Promise<Record<string, string[]>> => {
  const issues = await project.issues();
  const idOf = new Map(issues.map(({ number, title }) => [number, title.split(':')[0] ?? '']));
  const all: Record<string, string[]> = {};
  for (const { number } of issues) {
    const by = (await project.blockersOf(number)).map((one) => idOf.get(one) ?? '').toSorted();
    if (by.length > 0) all[idOf.get(number) ?? ''] = by;
  }
  return all;
};

/** Takes a relation away, as a person does. */
const untie = async (id: string, other: string): Promise<void> => {
  const issues = await project.issues();
  const by = issues.find(({ title }) => title.startsWith(other));
  const headers = { authorization: 'Bearer token-mona', 'user-agent': 'tests' };
  const path = `/repos/acme/rocket/issues/${await numberOf(id)}/dependencies/blocked_by/${by?.id}`;
  expect((await fetch(`${github.url}${path}`, { method: 'DELETE', headers })).status).toBe(200);
};

beforeEach(async () => {
  github = await startEmulator();
  onTestFinished(async () => github.close());
  project = startProject(github);
});

describe('dependencies', () => {
  it('are tied on GitHub as the tracker says, once, and follow it', async () => {
    project.track(table(...ROWS));
    expect((await project.cli(['plan'])).stdout).toContain('+ M-3 is blocked by M-2');
    await sync();
    expect(await tied()).toEqual({ 'M-2': ['M-1'], 'M-3': ['M-1', 'M-2'] });
    project.requests();
    expect(await sync()).toContain('nothing to change on GitHub');
    const { reads, writes } = project.requests();
    expect(writes).toEqual([]);
    expect(reads).toBeLessThanOrEqual(1 + 6);

    project.track(
      table(...ROWS)
        .replace('M-1, M-2', 'M-1')
        .replace('| - |', '| M-3 |'),
    );
    await sync();
    // A circle, which GitHub does not have: said in words, and not tried again and again.
    expect(await tied()).toEqual({ 'M-2': ['M-1'], 'M-3': ['M-1'] });
    expect((await project.issues())[0]?.body).toContain('Depends on: M-3');
    await sync();
    project.requests();
    await sync();
    expect(project.requests().writes).toEqual([]);
  });

  it('that people took away stay away, and that is said; those that they added stay', async () => {
    project.track(table(...ROWS));
    await sync();
    // Written once more, the marker says that all of them were seen.
    project.track(table(...ROWS).replaceAll('Planned', 'In Progress'));
    await sync();
    await untie('M-3', 'M-2');
    project.requests();
    expect(await sync()).toMatch(/AX8219[^]*M-3 depends on M-1, M-2/);
    expect(project.requests().writes).toEqual([]);
    expect(await tied()).toEqual({ 'M-2': ['M-1'], 'M-3': ['M-1'] });
  });

  it('are said in words where the server has none, once', async () => {
    github.proxy.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/blocked_by') ? { kind: 'answer', status: 404 } : null;
    project.track(table(...ROWS));
    const said = await sync();
    expect(said.match(/cannot tie issues together/g)).toHaveLength(1);
    expect(project.requests().writes.filter((one) => one.endsWith('/blocked_by'))).toHaveLength(1);
    expect((await project.issues())[1]?.body).toContain('Depends on: M-1');
  });

  it('D1: an answer lost after the work ties once, and the rest goes on', async () => {
    let lost = 0;
    github.proxy.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/blocked_by') && lost++ === 0 ? { kind: 'lose-answer' } : null;
    project.track(table(...ROWS));
    await sync();
    expect(await tied()).toEqual({ 'M-2': ['M-1'], 'M-3': ['M-1', 'M-2'] });
  });
});

describe('sub-issues', () => {
  const nested = (...ids: readonly string[]): string =>
    [
      '| ID | Title | Status |',
      '| --- | --- | --- |',
      ...ids.map((id) => `| ${id} | Work | Planned |`),
      '',
    ].join('\n');

  it('hang below the item whose id theirs extends, and move with it', async () => {
    project.track(nested('T-1', 'T-1.1', 'T-1.2', 'T-2'));
    await sync();
    const number = await numberOf('T-1:');
    expect(await project.partsOf(number)).toEqual([await numberOf('T-1.1'), await numberOf('T-1.2')]);
    project.requests();
    await sync();
    expect(project.requests().writes).toEqual([]);
    // The parent is gone from the tracker: what was its part is nobody's.
    project.track(nested('T-1.1', 'T-1.2', 'T-2'));
    await sync();
    expect(await project.partsOf(number)).toEqual([]);
  });

  it('hang below the issue that the heading of their milestone names, and no title repeats its number', async () => {
    const { number } = await project.ask<{ number: number }>('POST', '/issues', {
      title: 'Everything of M1',
    });
    project.track(`# Plan\n\n## M1: Core (#${number})\n\n- [ ] parse\n- [ ] write\n`);
    await sync();
    expect(await project.partsOf(number)).toHaveLength(2);
    expect((await project.milestones()).map(({ title }) => title)).toEqual(['M1 Core']);
    const [people] = await project.issues();
    expect(people).toMatchObject({ title: 'Everything of M1', body: null });
  });

  it('are a hundred for one parent; the others have their milestone', async () => {
    const { number } = await project.ask<{ number: number }>('POST', '/issues', { title: 'All' });
    const boxes = Array.from({ length: 103 }, (_, index) => `- [ ] step number ${index}`);
    project.track(`# Plan\n\n## M1: Core (#${number})\n\n${boxes.join('\n')}\n`);
    expect(await sync()).toMatch(/AX8221[^]*103 issues/);
    expect(await project.partsOf(number)).toHaveLength(100);
    const all = await project.issues();
    expect(all.filter(({ milestone }) => milestone?.title === 'M1 Core')).toHaveLength(103);
    project.requests();
    await sync();
    expect(project.requests()).toMatchObject({ writes: [] });
  });
});
