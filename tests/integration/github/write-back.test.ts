import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { workIn } from '../../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { startProject, type SyncProject } from '../../support/sync-project.ts';

const BRANCH = 'aurora-x/write-back';
const TRACKER = [
  '# Readiness',
  '',
  '| ID  | Issue | Title | Owner | Target | Status |  Notes |',
  '| --- | :---- | --- | --- | --- | --- | --- |',
  '| M-1 |       | Alerts |@mona| 2026-W48 | Planned  | keep \\| this |',
  '| M-2 |  | Restore |  | 2026-W48 | In Progress |  |',
  '| M-3 |  | Load | @mona | 2026-W50 | Planned | |',
  '',
].join('\n');

interface Pull {
  readonly number: number;
  readonly state: string;
  readonly body: string;
  readonly head: { readonly ref: string };
}

let github: GithubEmulator;
let work: ReturnType<typeof workIn>;
let project: SyncProject;

/** The tracker on the default branch, and in the directory of the person who syncs. */
const publish = async (text: string): Promise<void> => {
  await work.commit('READINESS.md', text);
  project.track(text);
};

const sync = async (...args: readonly string[]): Promise<{ code: number | null; out: string }> => {
  const { code, stdout, stderr } = await project.cli(['sync', '--apply', ...args]);
  return { code, out: stdout + stderr };
};

const pulls = async (): Promise<Pull[]> => work.ask<Pull[]>('GET', '/pulls?state=all');
const proposed = async (branch = BRANCH): Promise<string> => {
  const { content } = await work.ask<{ content: string }>('GET', `/contents/READINESS.md?ref=${branch}`);
  return Buffer.from(content, 'base64').toString();
};
const numberOf = async (id: string): Promise<number> =>
  (await work.issues()).find(({ title }) => title.startsWith(id))?.number ?? 0;
const change = async (id: string, fields: object): Promise<void> =>
  void (await github.as('mona', 'PATCH', `/repos/${OWNER}/${REPO}/issues/${await numberOf(id)}`, fields));
const writes = (): string[] => project.writes();
/** Merges it as it is now: the emulator itself would take the head that it was opened with. */
const merge = async (): Promise<void> => {
  const { object } = await work.ask<{ object: { sha: string } }>('GET', `/git/ref/heads/${BRANCH}`);
  const [open] = (await pulls()).filter(({ state }) => state === 'open');
  await work.ask('PUT', `/pulls/${open?.number}/merge`, {});
  await work.ask('PATCH', '/git/refs/heads/main', { sha: object.sha, force: true });
  project.track(await proposed('main'));
};

beforeEach(async () => {
  github = await startEmulator();
  onTestFinished(async () => github.close());
  work = workIn(github);
  project = startProject(github);
});

describe('what people change on GitHub', () => {
  it('comes back as one pull request, cell by cell, updated in place, and echoes nothing', async () => {
    await publish(TRACKER);
    expect((await sync()).out).toMatch(/pull request \d+ proposes/);
    const [one, two, three] = await Promise.all(['M-1', 'M-2', 'M-3'].map(numberOf));
    const numbered = TRACKER.replace('|       | Alerts', `| #${one} | Alerts`)
      .replace('|  | Restore', `| #${two} | Restore`)
      .replace('|  | Load', `| #${three} | Load`);
    expect(await proposed()).toBe(numbered);

    github.proxy.requests.length = 0;
    expect((await sync()).out).toContain('still proposes');
    expect(writes()).toEqual([]);

    await change('M-1', { state: 'closed' });
    await change('M-2', { assignees: ['acme'] });
    const late = (await work.ask<{ number: number; title: string }[]>('GET', '/milestones')).find(
      ({ title }) => title === '2026-W50',
    );
    await change('M-2', { milestone: late?.number });
    await change('M-3', { state: 'closed', state_reason: 'not_planned' });
    await sync();
    const changed = numbered
      .replace('Planned  |', 'Done  |')
      .replace('Restore |  | 2026-W48', 'Restore | @acme | 2026-W50')
      .replace('2026-W50 | Planned | |', '2026-W50 | Dropped | |');
    expect(await proposed()).toBe(changed);
    const open = await pulls();
    expect(open).toMatchObject([{ state: 'open', head: { ref: BRANCH } }]);
    expect(open[0]?.body).not.toMatch(/[@#]\w/);

    await merge();
    await sync();
    expect(await pulls()).toHaveLength(1);
    github.proxy.requests.length = 0;
    const last = await sync();
    expect(last.out).toContain('nothing to change on GitHub');
    expect(writes()).toEqual([]);
    expect(github.proxy.requests.length).toBeLessThanOrEqual(7);
    expect(await proposed('main')).toBe(changed);
  });

  it('that is changed back closes the pull request; that people declined is not proposed again', async () => {
    const first = TRACKER.replaceAll('Issue', 'Notes 2');
    await publish(first);
    await sync();
    await change('M-1', { state: 'closed' });
    await sync();
    await change('M-1', { state: 'open' });
    expect((await sync()).out).toContain('is closed: nothing of it is left');
    expect(await pulls()).toMatchObject([{ state: 'closed' }]);

    await change('M-1', { state: 'closed' });
    await sync();
    const again = (await pulls()).find(({ state }) => state === 'open');
    await work.ask('PATCH', `/pulls/${again?.number}`, { state: 'closed' });
    expect((await sync()).out).toContain('was closed');
    expect((await pulls()).filter(({ state }) => state === 'open')).toEqual([]);
    await change('M-2', { state: 'closed' });
    expect((await sync()).out).toContain('proposes');
    expect((await proposed()).match(/Done/g)).toHaveLength(2);
  });

  it('is a finding where both sides changed, and the policy says who is right', async () => {
    await publish(TRACKER);
    await sync();
    await change('M-1', { milestone: null });
    const moved = TRACKER.replace('@mona| 2026-W48', '@mona| 2026-W49');
    await publish(moved);
    const asked = await sync();
    expect(asked).toMatchObject({ code: 1, out: expect.stringContaining('AX8206') });
    expect(asked.out).toMatch(/2026-W49[^]*none/);
    expect(await proposed()).toContain('2026-W48');
    await publish(`${moved}\n`);
    project.put('conflicts.yml', 'version: 1\nsync: { policy: github }\n');
    expect((await sync('--config', 'conflicts.yml')).code).toBe(0);
    expect(await proposed()).toContain('@mona|  | Planned');
    await sync('--policy', 'tracker');
    const issue = await work.ask<{ milestone: { title: string } }>('GET', `/issues/${await numberOf('M-1')}`);
    expect(issue.milestone.title).toBe('2026-W49');
  });

  it('leaves a branch alone on which people are at work, and goes on without permission', async () => {
    await publish(TRACKER);
    await sync();
    await work.commit('note.md', 'mine', BRANCH);
    await change('M-1', { state: 'closed' });
    expect(await sync()).toMatchObject({ code: 0, out: expect.stringContaining('AX8208') });
    expect(await proposed()).not.toContain('Done');
    await work.ask('DELETE', `/git/refs/heads/${BRANCH}`);
    github.proxy.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/git/trees')
        ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible' } }
        : null;
    expect(await sync()).toMatchObject({ code: 0, out: expect.stringContaining('AX8209') });
  });
});

it('D1: an answer lost after the pull request was made makes one', async () => {
  await publish(TRACKER);
  let lost = 0;
  github.proxy.fault = ({ method, path }) =>
    method === 'POST' && path.endsWith('/pulls') && lost++ === 0 ? { kind: 'lose-answer' } : null;
  expect(await sync()).toMatchObject({ code: 0, out: expect.stringContaining('proposes') });
  expect(await pulls()).toHaveLength(1);
});

it('a mapping table names issues that exist, which are adopted, and takes the numbers of the others', async () => {
  const { number } = (await github.as('mona', 'POST', `/repos/${OWNER}/${REPO}/issues`, {
    title: 'Pager',
    body: 'What mona wrote.',
  })) as { number: number }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  const mapping = (two: string): string =>
    [
      '| ID | Title | Owner | Target | Status |',
      '| --- | --- | --- | --- | --- |',
      '| M-1 | Alerts | @mona | 2026-W48 | Planned |',
      '| M-2 | Restore | @mona | 2026-W48 | Planned |',
      '',
      '## Tracker to issues',
      '',
      '| ID | Issue |',
      '| --- | --- |',
      `| M-1 | #${number} |`,
      `| M-2 |${two}|`,
      '',
    ].join('\n');
  await publish(mapping(' '));
  await sync();
  const all = await work.ask<{ number: number; title: string; body: string }[]>('GET', '/issues?state=all');
  const adopted = all.find((one) => one.number === number);
  expect(adopted?.title).toBe('M-1: Alerts');
  expect(adopted?.body.startsWith('What mona wrote.\n')).toBe(true);
  expect(await work.issues()).toHaveLength(2);
  expect(await proposed()).toBe(mapping(` #${await numberOf('M-2')} `));
});
