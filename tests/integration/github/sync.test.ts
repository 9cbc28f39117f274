import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { OWNER, REPO, startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { startProject, type SyncProject } from '../../support/sync-project.ts';

const HEAD = [
  '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];
const rows = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `| M-${index + 1} | P0 | Item ${index + 1} | @mona | 2026-W48 | Planned | \`true\` |`,
  );

let github: GithubEmulator;
let project: SyncProject;

const track = (...lines: readonly string[]): void => project.track(`${[...HEAD, ...lines].join('\n')}\n`);

const cli: SyncProject['cli'] = async (...given) => project.cli(...given);

const issues = async (): Promise<{ title: string; state: string; body: string; number: number }[]> =>
  (await github.as('acme', 'GET', `/repos/${OWNER}/${REPO}/issues?state=all&per_page=100`)) as never; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers

const writes = (): string[] => project.writes();

beforeEach(async () => {
  github = await startEmulator();
  onTestFinished(async () => github.close());
  project = startProject(github);
});

describe('plan and sync', () => {
  it('show without writing, write once, and then have nothing to do', async () => {
    track(...rows(3));
    const plan = await cli(['plan']);
    expect(plan).toMatchObject({ code: 0, stderr: '' });
    expect(plan.stdout).toContain('+ milestone 2026-W48  due 2026-11-29');
    expect(plan.stdout).toContain('5 changes to GitHub');
    await cli(['sync']);
    expect(writes()).toEqual([]);

    const first = await cli(['sync', '--apply']);
    // On a slow machine it takes more than a second, and then says how far it is.
    expect(first).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^(?:\d of \d (?:issues are there|changes are made)\n)*$/),
    });
    expect((await issues()).map(({ title }) => title).toSorted()).toEqual([
      'M-1: Item 1',
      'M-2: Item 2',
      'M-3: Item 3',
    ]);

    github.proxy.requests.length = 0;
    const second = await cli(['sync', '--apply']);
    expect(second.stdout).toContain('nothing to change on GitHub');
    expect(writes()).toEqual([]);
    expect(github.proxy.requests.length).toBeLessThanOrEqual(Math.ceil(3 / 100) + 6);
  });

  it('follow the tracker, and report what people did on GitHub', async () => {
    track(...rows(2));
    await cli(['sync', '--apply']);
    const [two] = (await issues()).filter(({ title }) => title.startsWith('M-2'));
    await github.as('mona', 'PATCH', `/repos/${OWNER}/${REPO}/issues/${two?.number}`, { state: 'closed' });
    track(...rows(2).map((row) => row.replace('Item 1', 'Renamed')));
    const { stdout } = await cli(['sync', '--apply', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      changes: [{ kind: 'update-issue', key: 'M-1' }],
      incoming: [{ item: 'M-2', field: 'state', tracker: 'open', github: 'closed' }],
    });
    const after = await issues();
    expect(after.map(({ title, state }) => `${title} ${state}`).toSorted()).toEqual([
      'M-1: Renamed open',
      'M-2: Item 2 closed',
    ]);
  });

  it('close what the last run verified, and reopen it when a check fails', async () => {
    track('| M-1 | P0 | Works | @mona | 2026-W48 | Done | `test -f ok` |');
    project.put('ok', '');
    await cli(['pipeline', '--fail-on', 'never']);
    await cli(['sync', '--apply']);
    expect(await issues()).toMatchObject([{ state: 'closed' }]);
    rmSync(join(project.root, 'ok'));
    await cli(['pipeline', '--force', '--fail-on', 'never']);
    await cli(['sync', '--apply']);
    const [issue] = await issues();
    expect(issue).toMatchObject({ state: 'open' });
    expect(issue?.body).toContain('**refuted**');
  });

  it('hold no writer with AURORA_DRY_RUN, or with --dry-run', async () => {
    track(...rows(1));
    const { code, stderr } = await cli(['sync', '--apply'], { AURORA_DRY_RUN: '1' });
    expect(code).toBe(2);
    expect(stderr).toContain('AX8215');
    const dry = await cli(['sync', '--apply', '--dry-run']);
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('M-1') });
    expect(dry.stderr).toContain('Nothing was written: leave out --dry-run');
    expect(writes()).toEqual([]);
  });

  it('say what is missing: token, repository, permission', async () => {
    track(...rows(1));
    expect(await cli(['plan'], { GITHUB_TOKEN: '' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('AX8210'),
    });
    expect(await cli(['plan', '-R', 'nonsense'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('AX8211'),
    });
    expect(await cli(['plan'], { GITHUB_TOKEN: 'wrong' })).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('AX8212'),
    });
  });

  it('page through more than a hundred items within the budget of requests', async () => {
    track(...rows(120));
    expect(await cli(['sync', '--apply'])).toMatchObject({ code: 0 });
    github.proxy.requests.length = 0;
    expect((await cli(['plan'])).stdout).toContain('nothing to change');
    expect(github.proxy.requests.length).toBeLessThanOrEqual(Math.ceil(120 / 100) + 6);
  });
});

describe('D6: markers', () => {
  const at = `/repos/${OWNER}/${REPO}/issues`;

  it('that somebody pastes into an issue of theirs make it no issue of ours', async () => {
    track(...rows(1));
    await cli(['sync', '--apply']);
    const [ours] = await issues();
    const pasted = { title: 'Mine', body: `Hello\n\n${ours?.body}` };
    const { number } = (await github.as('mona', 'POST', at, pasted)) as { number: number }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    track(...rows(1).map((row) => row.replace('Item 1', 'Renamed')));
    expect((await cli(['sync', '--apply'])).stderr).toContain('AX8203');
    const after = await issues();
    expect(after.find((one) => one.number === number)).toMatchObject(pasted);
    expect(after.find((one) => one.number === ours?.number)?.title).toBe('M-1: Renamed');
  });

  it('that a maintainer edits are written again, and that are deleted are said; nothing is made twice', async () => {
    track(...rows(2));
    await cli(['sync', '--apply']);
    const [one, two] = (await issues()).toSorted((a, b) => a.number - b.number);
    const edited = `${one?.body}`.replace('The tracker says', 'Nobody says');
    await github.as('acme', 'PATCH', `${at}/${one?.number}`, { body: `${edited}\nMine.` });
    await github.as('acme', 'PATCH', `${at}/${two?.number}`, { body: 'All mine now.' });
    expect((await cli(['sync', '--apply'])).stderr).toContain('AX8222');
    const after = (await issues()).toSorted((a, b) => a.number - b.number);
    expect(after).toMatchObject([{ body: `${one?.body}\nMine.` }, { body: 'All mine now.' }]);
  });
});

describe('faults', () => {
  const isCreate = ({ method, path }: { method: string; path: string }): boolean =>
    method === 'POST' && path.endsWith('/issues');

  it('D1: an answer lost after the work makes one issue', async () => {
    track(...rows(2));
    let lost = 0;
    github.proxy.fault = (request) => (isCreate(request) && lost++ === 0 ? { kind: 'lose-answer' } : null);
    expect(await cli(['sync', '--apply'])).toMatchObject({ code: 0 });
    expect(await issues()).toHaveLength(2);
  });

  it('D2: a 502 after the work makes one issue, and one before it none, until the next try', async () => {
    track(...rows(2));
    github.proxy.fault = (request) => (isCreate(request) ? { kind: 'answer', status: 502 } : null);
    const failed = await cli(['sync', '--apply']);
    expect(failed).toMatchObject({ code: 3, stderr: expect.stringContaining('AX8213') });
    expect(github.proxy.requests.filter(isCreate)).toHaveLength(1);
    github.proxy.fault = () => null;
    await cli(['sync', '--apply']);
    expect(await issues()).toHaveLength(2);
  });

  it('D3: killed after any write, the next sync ends with one of each', async () => {
    track(...rows(3));
    for (let at = 1; at <= 6; at += 1) {
      let seen = 0;
      github.proxy.fault = ({ method }) => {
        if (method === 'GET' || ++seen < at) return null;
        project.kill();
        return { kind: 'lose-answer' };
      };
      await cli(['sync', '--apply']);
    }
    github.proxy.fault = () => null;
    expect(await cli(['sync', '--apply'])).toMatchObject({ code: 0 });
    expect((await issues()).map(({ title }) => title).toSorted()).toEqual([
      'M-1: Item 1',
      'M-2: Item 2',
      'M-3: Item 3',
    ]);
    const milestones = await github.as('acme', 'GET', `/repos/${OWNER}/${REPO}/milestones`);
    expect(milestones).toHaveLength(1);
  });

  it('D7: a secondary limit is obeyed, not chased: one whose time is near is waited for, and says so', async () => {
    track(...rows(3));
    let limits = 0;
    const after = (seconds: string) =>
      ({ kind: 'answer', status: 403, headers: { 'retry-after': seconds } }) as const;
    github.proxy.fault = (request) =>
      isCreate(request) && github.proxy.requests.filter(isCreate).length === 2 && limits++ === 0
        ? after('3')
        : null;
    const waited = await cli(['sync', '--apply']);
    expect(waited, waited.stderr).toMatchObject({ code: 0 });
    expect(waited.stderr).toMatch(/^[12] of 3 issues are there; it goes on at \d\d:\d\d UTC$/m);
    expect(await issues()).toHaveLength(3);
    expect(github.proxy.requests.filter(isCreate)).toHaveLength(4);

    track(...rows(4));
    github.proxy.fault = (request) => (isCreate(request) ? after('7200') : null);
    const far = await cli(['sync', '--apply']);
    expect(far).toMatchObject({ code: 3, stderr: expect.stringContaining('AX8214') });
    expect(github.proxy.requests.filter(isCreate)).toHaveLength(5);
  });

  it('ends in order when it is stopped, and the next run goes on from there', async () => {
    track(...rows(30));
    github.proxy.fault = (request) => {
      if (github.proxy.requests.filter(isCreate).length === 5 && isCreate(request)) project.kill('SIGINT');
      return null;
    };
    const stopped = await cli(['sync', '--apply'], { AURORA_WRITE_INTERVAL_MS: '20' });
    expect(stopped).toMatchObject({ code: 130 });
    expect(stopped.stderr).toMatch(
      /^Stopped: \d+ of 30 issues are there. The next run goes on from there.$/m,
    );
    github.proxy.fault = () => null;
    expect((await issues()).length).toBeLessThan(30);
    expect(await cli(['sync', '--apply'])).toMatchObject({ code: 0 });
    const titles = (await issues()).map(({ title }) => title);
    expect(titles).toHaveLength(30);
    expect(new Set(titles).size).toBe(30);
  });
});
