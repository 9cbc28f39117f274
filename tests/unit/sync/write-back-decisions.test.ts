import { describe, expect, it } from 'vitest';
import { proposeWriteBack, WRITE_BACK_BRANCH } from '../../../src/application/sync/propose-write-back.ts';
import { decisionsIn } from '../../../src/application/sync/write-back-text.ts';
import type { Amendment, SignOffGiven, WaiverGiven } from '../../../src/domain/model/amendment.ts';
import type { Came } from '../../../src/domain/reconcile/plan-write-back.ts';
import { readAnyTracker } from '../../../src/domain/tracker/read-tracker.ts';
import type { ProposalsReader, ProposalsWriter } from '../../../src/ports/proposals.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';
import type { RemoteRepository } from '../../../src/ports/remote-repository.ts';

const CONFIG = '.github/aurora-x.yml';
const TRACKER = '| ID | Issue | Title | Status |\n| --- | --- | --- | --- |\n| M-07 |  | Alerts | Done |\n';
const nothing: Came = { incoming: [], conflicts: [], issues: {}, milestones: [] };
const numbered: Came = { ...nothing, issues: { 'M-07': 7 } };

const waiver = (comment: number, changed: Partial<WaiverGiven> = {}): WaiverGiven => ({
  kind: 'waiver',
  comment,
  issue: 4,
  login: 'mona',
  item: 'M-07',
  until: '2026-12-15',
  reason: 'ships with @acme/team --> Fixes #1',
  ...changed,
});
const signOff = (comment: number): SignOffGiven => ({
  kind: 'sign-off',
  comment,
  issue: 5,
  login: 'ada',
  subject: 'M-11',
  at: '2026-11-21',
  statement: 'rehearsed',
});

/** The default branch, our branch, and its pull requests. */
const world = (main: Record<string, string>) => {
  const pulls: { number: number; title: string; body: string; open: boolean; merged: boolean }[] = [];
  let tip: { message: string; files: Record<string, string> } | null = null;
  const writes: string[] = [];
  const last = () => {
    const pull = pulls.at(-1);
    if (pull === undefined) throw new Error('there is no pull request');
    return pull;
  };
  const proposals: ProposalsReader & ProposalsWriter = {
    tipMessage: async () => tip?.message ?? null,
    newest: async () => pulls.at(-1) ?? null,
    rewrite: async (_branch, _isNew, { message, files }) => {
      writes.push('rewrite');
      tip = { message, files: Object.fromEntries(files.map(({ file, text }) => [file, text])) };
    },
    open: async (_branch, _base, text) => {
      writes.push('open');
      pulls.push({ number: pulls.length + 31, ...text, open: true, merged: false });
      return last().number;
    },
    edit: async (_number, text) => {
      writes.push('edit');
      Object.assign(last(), text);
    },
    close: async (_number, body) => {
      writes.push('close');
      Object.assign(last(), { body, open: false });
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of it as is asked
  const repository = {
    defaultBranch: async () => ({ name: 'main', sha: 'a'.repeat(40) }),
    readText: async (path: string) => main[path] ?? null,
  } as unknown as RemoteRepository;
  const propose = async (came: Came, ...given: Amendment[]) => {
    const documents = await Promise.all(
      Object.entries(main)
        .filter(([file]) => file.endsWith('.md'))
        .map(([file, text]) => readAnyTracker(text, file)),
    );
    return proposeWriteBack({ repository, proposals }, documents, came, given);
  };
  return {
    main,
    writes,
    last,
    propose,
    proposals,
    repository,
    branch: () => tip?.files ?? {},
    message: () => tip?.message ?? '',
    merge: () => {
      Object.assign(main, tip?.files);
      Object.assign(last(), { open: false, merged: true });
    },
    decline: () => void Object.assign(last(), { open: false }),
    push: (message: string) => void (tip = { message, files: {} }),
  };
};

describe('a decision in the write-back', () => {
  it('becomes a commit to the configuration, is named with who gave it, and pings nobody', async () => {
    const { propose, branch, last, message } = world({ [CONFIG]: '# ours\nversion: 1\n' });
    const done = await propose(nothing, waiver(12));
    expect(done).toMatchObject({ result: 'created', pullRequest: 31, findings: [] });
    expect(done.decided.get(12)).toEqual({ state: 'proposed', pullRequest: 31 });
    expect(Object.keys(branch())).toEqual([CONFIG]);
    expect(branch()[CONFIG]).toMatch(/^# ours\nversion: 1\n\nwaivers:\n {2}- item: M-07\n/);
    expect(last().title).toBe('Waive M-07 until 2026-12-15');
    expect(last().body).toContain('is waived until 2026-12-15, by `mona` in #4');
    expect(last().body).toContain('approval of an owner');
    const shown = last().body.replaceAll(/<!--[^\n]*-->/g, '');
    expect(shown).not.toMatch(/@acme|#1|-->/);
    expect(message()).not.toMatch(/M-07|mona|#/);
  });

  it('is not proposed twice, and stays when a sync without it looks again', async () => {
    const { propose, writes, branch, last } = world({ [CONFIG]: 'version: 1\n' });
    await propose(nothing, waiver(12));
    writes.length = 0;
    expect((await propose(nothing, waiver(12))).decided.get(12)).toEqual({
      state: 'proposed',
      pullRequest: 31,
    });
    expect(await propose(nothing)).toMatchObject({ result: 'unchanged', pullRequest: 31 });
    expect(writes).toEqual([]);
    expect(branch()[CONFIG]).toContain('M-07');
    expect(decisionsIn(last().body)).toEqual([waiver(12)]);
  });

  it('shares the pull request with edits of the tracker, whichever came first', async () => {
    const { propose, branch, last } = world({ 'T.md': TRACKER });
    await propose(numbered);
    expect(Object.keys(branch())).toEqual(['T.md']);
    expect(await propose(numbered, waiver(12), signOff(13))).toMatchObject({
      result: 'updated',
      pullRequest: 31,
    });
    expect(Object.keys(branch())).toEqual(['T.md', CONFIG]);
    expect(last().title).toBe('Bring the tracker up to date with GitHub, with waivers and sign-offs');
    expect(await propose(nothing)).toMatchObject({ result: 'updated' });
    expect(Object.keys(branch())).toEqual([CONFIG]);
    expect(last().title).toBe('Record waivers and sign-offs');
  });

  it('gives way to a later one about the same, given at once or not', async () => {
    const { propose, branch } = world({});
    const later = waiver(13, { until: '2026-12-01' });
    const first = await propose(nothing, waiver(12), later);
    expect(first.decided.get(12)).toMatchObject({
      state: 'refused',
      problem: expect.stringContaining('later'),
    });
    expect(first.decided.get(13)).toMatchObject({ state: 'proposed' });
    expect(await propose(nothing, waiver(14, { until: '2026-12-24' }))).toMatchObject({ result: 'updated' });
    expect(branch()[CONFIG]?.match(/until: .*/g)).toEqual(['until: 2026-12-24']);
  });

  it('is done with once it is merged, and said to be there when it is given again', async () => {
    const { propose, merge, writes } = world({});
    await propose(nothing, waiver(12));
    merge();
    writes.length = 0;
    expect(await propose(nothing)).toMatchObject({ result: 'none' });
    expect((await propose(nothing, waiver(15))).decided.get(15)).toEqual({ state: 'present' });
    expect(writes).toEqual([]);
  });

  it('does not come again when it was declined, until somebody gives it again', async () => {
    const { propose, decline, branch, last } = world({ 'T.md': TRACKER });
    await propose(numbered, waiver(12));
    decline();
    expect(await propose(numbered)).toMatchObject({ result: 'declined' });
    expect(await propose(numbered, waiver(14))).toMatchObject({ result: 'created', pullRequest: 32 });
    expect(Object.keys(branch())).toContain(CONFIG);
    expect(last().number).toBe(32);
  });

  it('closes the pull request when the configuration says it by another way', async () => {
    const { propose, branch, main, last } = world({});
    await propose(nothing, waiver(12));
    Object.assign(main, branch());
    expect(await propose(nothing)).toMatchObject({ result: 'closed' });
    expect(decisionsIn(last().body)).toEqual([]);
  });

  it('is refused with the reason where the configuration is broken, and what is carried is kept', async () => {
    const { propose, main, writes, branch } = world({ [CONFIG]: 'version: 1\n' });
    await propose(nothing, waiver(12));
    writes.length = 0;
    main[CONFIG] = 'version: 1\nwaivers: 5\n';
    const done = await propose(nothing, signOff(13));
    expect(done).toMatchObject({ result: 'unchanged', findings: [{ code: 'AX8224' }] });
    expect(done.decided.get(13)).toMatchObject({
      state: 'refused',
      problem: expect.stringMatching(/^AX8224 /),
    });
    expect(writes).toEqual([]);
    expect(branch()[CONFIG]).toContain('M-07');
    delete main[CONFIG];
    expect((await propose(nothing, signOff(14))).decided.get(14)).toMatchObject({ state: 'proposed' });
    expect(branch()[CONFIG]).toMatch(/M-07[\s\S]*M-11/);
  });

  it('is refused where people work on the branch, or we may not write', async () => {
    const { propose, push, repository } = world({});
    push('my own work');
    const foreign = await propose(nothing, waiver(12));
    expect(foreign).toMatchObject({ result: 'foreign', findings: [{ code: 'AX8208' }] });
    expect(foreign.decided.get(12)).toMatchObject({
      state: 'refused',
      problem: expect.stringContaining(WRITE_BACK_BRANCH),
    });
    repository.readText = async () => {
      throw new RemoteFailure('refused', 'GET', 403, 'Resource not accessible by integration');
    };
    const failed = await propose(nothing, waiver(13));
    expect(failed).toMatchObject({ result: 'failed', findings: [{ code: 'AX8209' }] });
    expect(failed.decided.get(13)).toMatchObject({
      state: 'refused',
      problem: expect.stringContaining('AX8209'),
    });
  });

  it('waits while the pull request has no more room', async () => {
    const { propose, branch, last } = world({});
    const many = Array.from({ length: 45 }, (_, index) =>
      waiver(100 + index, { item: `M-${index}`, reason: 'é'.repeat(300) }),
    );
    const done = await propose(nothing, ...many);
    expect([...done.decided.values()].filter(({ state }) => state === 'proposed')).toHaveLength(40);
    expect(done.decided.size).toBe(40);
    expect(branch()[CONFIG]?.match(/- item:/g)).toHaveLength(40);
    expect(last().body.length).toBeLessThan(65_536);
    expect(decisionsIn(last().body)).toHaveLength(40);
  });

  it('is not believed because the text of the pull request says so: anybody who may write can edit that', async () => {
    const { propose, branch, last, repository, proposals } = world({ [CONFIG]: 'version: 1\n' });
    await propose(nothing, waiver(12));
    const forged = waiver(99, { login: 'ada', item: 'M-08' });
    last().body = last().body.replace('[{', `[${JSON.stringify(forged).replace('-->', '')},{`);
    expect(decisionsIn(last().body)).toHaveLength(2);
    const wasGiven = async ({ comment }: Amendment) => comment === 12;
    const done = await proposeWriteBack({ repository, proposals, wasGiven }, [], nothing);
    expect(done.findings.map(({ code }) => code)).toEqual(['AX8225']);
    expect(branch()[CONFIG]).not.toContain('M-08');
    expect(decisionsIn(last().body)).toEqual([waiver(12)]);
  });
});
