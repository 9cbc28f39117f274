import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { DAY_MS, weekOf } from '../../../src/domain/model/iso-week.ts';
import { OWNER, REPO, startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { startProject, type Ended, type SeenIssue, type SyncProject } from '../../support/sync-project.ts';

const WEEK = weekOf(Date.now());
const NEXT = weekOf(Date.now() + 7 * DAY_MS);
const AFTER = weekOf(Date.now() + 14 * DAY_MS);

let github: GithubEmulator;
let project: SyncProject;

const cli: SyncProject['cli'] = async (...given) => project.cli(...given);
const weekly = async (week: string): Promise<Ended> => cli(['report', 'weekly', '--week', week, '--apply']);

const issues = async (): Promise<readonly SeenIssue[]> => {
  const all = await project.ask<SeenIssue[]>('GET', '/issues?state=all&per_page=100');
  return all.toSorted((a, b) => a.number - b.number);
};

const writes = (): string[] => project.writes();

const isCreate = ({ method, path }: { method: string; path: string }): boolean =>
  method === 'POST' && path.endsWith('/issues');

beforeEach(async () => {
  github = await startEmulator();
  onTestFinished(async () => github.close());
  project = startProject(github);
  const rows = [
    '| ID | Title | Owner | Target | Depends On | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| M-1 | Works | @mona | 2026-W48 | - | Done | `test -f READINESS.md` |',
    '| M-2 | Breaks | @mona | 2026-W48 | M-1 | Done | `test -f missing` |',
    '',
    '## Weekly Update Template',
    '',
    '- Week of:',
    '- Completed IDs:',
    '- Go/No-Go recommendation:',
    '',
  ];
  project.track(rows.join('\n'));
  await cli(['pipeline', '--fail-on', 'never']);
});

describe('aurora-x report weekly', () => {
  it('prints without --apply, and writes nothing', async () => {
    const printed = await cli(['report', 'weekly', '--week', WEEK]);
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    expect(printed.stdout).toMatch(/- \*\*Week of:\*\* .*\n- \*\*Completed IDs:\*\* .*\n- \*\*Go\/No-Go/);
    expect(printed.stdout).not.toContain('@mona');
    const { stdout } = await cli(['report', 'weekly', '--week', WEEK, '--json'], { GITHUB_TOKEN: '' });
    expect(JSON.parse(stdout)).toMatchObject({ week: WEEK, verdict: 'no-go', refuted: [{ item: 'M-2' }] });
    expect(writes()).toEqual([]);
  });

  it('keeps one issue for the week, unchanged the second time', async () => {
    expect(await weekly(WEEK)).toMatchObject({ code: 0, stdout: `${WEEK}: issue #1 created\n` });
    const first = await issues();
    expect(first).toMatchObject([
      { title: `Readiness report ${WEEK}`, state: 'open', labels: [{ name: 'readiness-report' }] },
    ]);
    github.proxy.requests.length = 0;
    expect(await weekly(WEEK)).toMatchObject({ code: 0, stdout: `${WEEK}: issue #1 unchanged\n` });
    expect(writes()).toEqual([]);
    expect(await issues()).toEqual(first);
  });

  it('is edited in place after another run', async () => {
    await weekly(WEEK);
    project.put('missing', '');
    await cli(['pipeline', '--force', '--fail-on', 'never']);
    expect((await weekly(WEEK)).stdout).toBe(`${WEEK}: issue #1 updated\n`);
    const [issue, ...others] = await issues();
    expect(others).toEqual([]);
    expect(issue?.body).toContain('- **Refuted IDs:** none');
  });

  it('closes and links the week before, once', async () => {
    await weekly(WEEK);
    expect((await weekly(NEXT)).stdout).toBe(`${NEXT}: issue #2 created, closed #1\n`);
    expect(await issues()).toMatchObject([
      { number: 1, state: 'closed', body: expect.stringMatching(/After: #2$/) },
      { number: 2, state: 'open', body: expect.stringMatching(/Before: #1$/) },
    ]);
    github.proxy.requests.length = 0;
    await weekly(NEXT);
    await weekly(WEEK);
    expect(writes()).toEqual([]);

    await github.as('mona', 'PATCH', `/repos/${OWNER}/${REPO}/issues/1`, { state: 'open' });
    expect((await weekly(AFTER)).stdout).toBe(`${AFTER}: issue #3 created, closed #2\n`);
    expect((await issues()).map(({ state }) => state)).toEqual(['open', 'closed', 'open']);
  });

  it('is not misled by a marker that somebody pasted', async () => {
    const body = `<!-- aurora-x:weekly v1 ${WEEK} -->\nmine`;
    await github.as('mona', 'POST', `/repos/${OWNER}/${REPO}/issues`, { title: 'Mine', body });
    await weekly(WEEK);
    expect(await issues()).toMatchObject([
      { title: 'Mine', body, state: 'open' },
      { title: `Readiness report ${WEEK}` },
    ]);
  });

  it('makes one issue when the answer is lost, and goes on after a failure between two writes', async () => {
    let lost = 0;
    github.proxy.fault = (request) => (isCreate(request) && lost++ === 0 ? { kind: 'lose-answer' } : null);
    expect(await weekly(WEEK)).toMatchObject({ code: 0 });
    expect(await issues()).toHaveLength(1);
    github.proxy.fault = ({ method }) => (method === 'PATCH' ? { kind: 'answer', status: 502 } : null);
    expect(await weekly(NEXT)).toMatchObject({ code: 3, stderr: expect.stringContaining('AX8213') });
    github.proxy.fault = () => null;
    expect((await weekly(NEXT)).stdout).toBe(`${NEXT}: issue #2 unchanged, closed #1\n`);
  });

  it('has no writer with AURORA_DRY_RUN, and says what is missing', async () => {
    const dry = await cli(['report', 'weekly', '--apply'], { AURORA_DRY_RUN: '1' });
    expect(dry).toMatchObject({ code: 2, stderr: expect.stringContaining('AX8215') });
    const shown = await cli(['report', 'weekly', '--week', WEEK, '--apply', '--dry-run']);
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('Go/No-Go recommendation') });
    expect(await cli(['report', 'weekly', '--week', '2025-W53'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('AX1018'),
    });
    expect(await cli(['report', 'weekly', '--week', '2020-W53'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('AX1019'),
    });
    expect(writes()).toEqual([]);
  });
});
