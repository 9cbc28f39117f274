import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLI } from '../../support/app-process.ts';
import { AT, startGateScene, tracker, type GateScene } from '../../support/gate-scene.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const CONFIG = '.github/aurora-x.yml';
const OURS = 'aurora-x[bot]';
const DAY_MS = 86_400_000;
const TODAY = Date.now();
const day = (from: number): string => new Date(TODAY + from * DAY_MS).toISOString().slice(0, 10);

interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly user: { readonly login: string };
}

let scene: GateScene;
let state: string;

/** Somebody comments; the id. */
const say = async (issue: number, body: string, person: 'acme' | 'mona' = 'acme'): Promise<number> => {
  const made = await scene.github.as(person, 'POST', `${AT}/issues/${issue}/comments`, { body });
  return (made as { id: number }).id; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
};
const receipt = async (comment: number, reaction: '+1' | 'confused'): Promise<unknown> =>
  until(async () => (await scene.reactions(comment)).join() === `eyes,${reaction}`);
const sticky = async (issue: number): Promise<string> => {
  const ours = await scene.ours(issue);
  expect(ours).toHaveLength(1);
  return ours[0] ?? '';
};
const writeBacks = async (): Promise<Pull[]> =>
  (await scene.work.ask<Pull[]>('GET', '/pulls?state=all')).filter(({ user }) => user.login === OURS);
const fileOn = async (path: string, branch: string): Promise<string> => {
  const { content } = await scene.work.ask<{ content: string }>('GET', `/contents/${path}?ref=${branch}`);
  return Buffer.from(content, 'base64').toString('utf8');
};
const changedBy = async (number: number): Promise<string[]> => {
  const answer = await fetch(`${scene.github.url}${AT}/pulls/${number}/files`, {
    headers: { authorization: 'Bearer token-acme' },
  });
  return ((await answer.json()) as { filename: string }[]).map(({ filename }) => filename); // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own addition
};

/** Entries of a kind in the audit log. */
const audited = (kind: string): readonly { actor: string; subject: string; after: object }[] => {
  const bundle = join(temporaryDirectory(), 'all.tar');
  const args = [CLI, 'audit', 'export', '--state', state, '-o', bundle];
  expect(spawnSync(process.execPath, args, { env: { PATH: process.env['PATH'] } }).status).toBe(0);
  const lines = readFileSync(bundle, 'utf8').split('\n');
  return lines
    .filter((line) => /^[0-9a-f]{64} \{/.test(line) && line.includes(`"kind":"${kind}"`))
    .map((line) => JSON.parse(line.slice(65)) as { actor: string; subject: string; after: object }); // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own log
};

/** A pull request that falsely says that M-1 is done. */
const liar = async (): Promise<{ number: number; head: string }> => {
  const { work, report, check } = scene;
  await work.commit(CONFIG, '# ours\nversion: 1 # the first\n\nmode:   report\n');
  await work.commit('READINESS.md', tracker('Planned'));
  await work.branch('change');
  const head = await work.commit('READINESS.md', tracker('Done'), 'change');
  const number = await work.pullRequest('change', 'It is done');
  await report(tracker('Done'), false, { sha: head, ref: `refs/pull/${number}/merge` });
  await check(head, ({ conclusion, output }) => conclusion === 'failure' && output.title.includes('M-1'));
  return { number, head };
};

beforeEach(async () => {
  state = temporaryDirectory();
  scene = await startGateScene({ AURORA_STATE: state });
});

describe('a waiver given in a comment', () => {
  it('is one line of the configuration in one pull request, and holds once that is merged', async () => {
    const { work, check } = scene;
    const { number, head } = await liar();
    const comment = await say(number, `/aurora waive m-1 until ${day(10)} because the fix ships: with 2.1`);
    await receipt(comment, '+1');
    const [pull, ...more] = await writeBacks();
    expect(more).toEqual([]);
    expect(pull).toMatchObject({ title: `Waive M-1 until ${day(10)}`, state: 'open' });
    expect(await changedBy(pull?.number ?? 0)).toEqual([CONFIG]);
    expect(await fileOn(CONFIG, 'aurora-x/write-back')).toBe(
      [
        '# ours',
        'version: 1 # the first',
        '',
        'mode:   report',
        '',
        'waivers:',
        '  - item: M-1',
        '    reason: "the fix ships: with 2.1"',
        '    approver: "@acme"',
        `    until: ${day(10)}`,
        '',
      ].join('\n'),
    );
    const answer = await sticky(number);
    expect(answer).toContain(
      `**M-1** waived until ${day(10)}, approved by \`acme\`: proposed in #${pull?.number}.`,
    );
    expect(answer).toContain('needs the approval of an owner');
    const after = { item: 'M-1', until: day(10), reason: 'the fix ships: with 2.1', approver: '@acme' };
    expect(audited('waiver.proposed')).toMatchObject([
      {
        actor: 'acme',
        subject: `acme/rocket#${number} comment ${comment}`,
        after: { ...after, pullRequest: pull?.number },
      },
    ]);
    // Nothing holds before it is merged.
    await check(head, ({ conclusion, output }) => conclusion === 'failure' && output.title.includes('M-1'));

    await work.ask('PUT', `/pulls/${pull?.number}/merge`, {});
    // The emulator tells nobody that main has moved by a merge.
    await work.commit('notes.md', 'moved');
    const waived = await check(head, ({ output }) => output.summary.includes('🟡 Conditional'));
    // It is the tracker that an owner has to look at now, and not the item.
    expect(waived.output.title).toBe('Needs review by an owner: READINESS.md');
    expect(waived.output.summary).toMatch(/M-1[\s\S]*the fix ships: with 2\.1/);
    await until(async () => new RegExp(`M-1[^\\n]*${day(10)}`).test(await sticky(number)));
    expect(await sticky(number)).toContain('acme');
    expect(await writeBacks()).toHaveLength(1);
  }, 120_000);

  it('is proposed once, however often it is looked at, and the later of two wins', async () => {
    const { work, app } = scene;
    const { number } = await liar();
    await receipt(await say(number, `/aurora waive M-1 until ${day(20)} because it takes longer`), '+1');
    await receipt(await say(number, `/aurora waive M-1 until ${day(5)} because it takes less`), '+1');
    const [pull, ...more] = await writeBacks();
    expect(more).toEqual([]);
    const config = await fileOn(CONFIG, 'aurora-x/write-back');
    expect(config.match(/until: .*/g)).toEqual([`until: ${day(5)}`]);
    const before = app.lines.filter(({ event }) => event === 'write-back').length;
    await work.commit('READINESS.md', `${tracker('Planned')}\nMore to read.\n`);
    await app.line(() => app.lines.filter(({ event }) => event === 'write-back').length > before);
    expect((await writeBacks()).map(({ body }) => body)).toEqual([pull?.body]);
    expect(await fileOn(CONFIG, 'aurora-x/write-back')).toBe(config);
  }, 120_000);

  it('is refused with the right form: unknown item, past, too long, no reason, nothing that blocks', async () => {
    const { number } = await liar();
    const wrong: readonly (readonly [string, string])[] = [
      [`/aurora waive M-2 until ${day(5)} because of that`, 'There is no item'],
      [`/aurora waive M-1 until ${day(-1)} because of that`, 'is past'],
      [`/aurora waive M-1 until ${day(93)} because of that`, 'for 90 days'],
      [`/aurora waive M-1 until ${day(5)} because …`, 'needs a reason'],
      ['/aurora waive M-1', 'names one item, its last day, and a reason'],
      ['/aurora sign-off M-1 it is fine', 'Nothing of M-1 waits for the word of a person'],
      ['/aurora waiv M-1', 'Did you mean `/aurora waive ITEM until YYYY-MM-DD because REASON`?'],
    ];
    for (const [line, problem] of wrong) {
      const comment = await say(number, line);
      await receipt(comment, 'confused');
      const answer = await sticky(number);
      expect(answer).toContain(problem);
      expect(answer).toMatch(/\/aurora (waive M-|sign-off M-)/);
    }
    expect(await writeBacks()).toEqual([]);
  }, 120_000);

  it('is a no-go with a reason once it has run out', async () => {
    const { work, check } = scene;
    await work.commit(
      CONFIG,
      `version: 1\nwaivers:\n  - item: M-1\n    reason: soon\n    approver: "@acme"\n    until: ${day(-1)}\n`,
    );
    await work.commit('READINESS.md', tracker('Planned'));
    await work.branch('change');
    const head = await work.commit('notes.md', 'a change', 'change');
    const number = await work.pullRequest('change', 'Something else');
    const expired = await check(head, ({ conclusion }) => conclusion === 'failure');
    expect(expired.output.summary).toMatch(/waiver[\s\S]*M-1/i);
    // And given anew, in the place of the old one.
    await receipt(await say(number, `/aurora waive M-1 until ${day(9)} because it takes longer`), '+1');
    const config = await fileOn(CONFIG, 'aurora-x/write-back');
    expect(config.match(/until: .*/g)).toEqual([`until: ${day(9)}`]);
  }, 120_000);

  it('G10: is approved by an owner who did not give it', async () => {
    const { github, check, work } = scene;
    const approve = async (person: 'acme' | 'mona', pull: number, commit: string) => {
      const review = { event: 'APPROVE', commit_id: commit, body: '' };
      return github.as(person, 'POST', `${AT}/pulls/${pull}/reviews`, review);
    };
    await github.as('acme', 'PUT', `${AT}/collaborators/mona`, { permission: 'maintain' });
    const { number } = await liar();
    await receipt(await say(number, `/aurora waive M-1 until ${day(10)} because it takes longer`), '+1');
    const [pull] = await writeBacks();
    const brings = pull?.number ?? 0;
    const { head } = await work.ask<{ head: { sha: string } }>('GET', `/pulls/${brings}`);
    // Both owners approve it; only one of them did not decide it.
    await approve('acme', brings, head.sha);
    const own = '`acme` (it is by who decided what it brings)';
    const held = await check(head.sha, ({ output }) => output.summary.includes(own));
    expect(held.output.summary).toContain('waits for somebody with the admin or maintain role');
    await approve('mona', brings, head.sha);
    await check(head.sha, ({ output }) => !output.summary.includes('waits for somebody'));
  }, 120_000);

  it('G11: is given by nobody without write access', async () => {
    const { number } = await liar();
    const ignored = await say(number, `/aurora waive M-1 until ${day(5)} because I say so`, 'mona');
    await receipt(await say(number, '/aurora status'), '+1');
    expect(await scene.reactions(ignored)).toEqual([]);
    expect(await writeBacks()).toEqual([]);
  }, 120_000);
});

describe('commands on an issue', () => {
  it('are about its item, and answered in one comment of its own', async () => {
    const { work, app } = scene;
    await work.commit('READINESS.md', tracker('Done'));
    await until(async () => (await work.issues()).length === 1);
    const [issue] = await work.issues();
    const number = issue?.number ?? 0;
    await receipt(await say(number, '/aurora why'), '+1');
    expect(await sticky(number)).toContain('**M-1** Works: unproven, claimed done.');
    await receipt(await say(number, '/aurora verify'), 'confused');
    expect(await sticky(number)).toContain('No run of this commit was reported');

    await receipt(await say(number, `/aurora waive M-1 until ${day(9)} because it takes longer`), '+1');
    expect(await sticky(number)).toMatch(
      /\*\*M-1\*\* waived until [\d-]+, approved by `acme`: proposed in #\d+/,
    );
    // With no configuration of its own, one is begun.
    expect(await fileOn(CONFIG, 'aurora-x/write-back')).toMatch(/^version: 1\n\nwaivers:\n {2}- item: M-1\n/);
    expect(app.lines.filter(({ event }) => event === 'answered').length).toBeGreaterThanOrEqual(3);
    const other = await work.ask<{ number: number }>('POST', '/issues', { title: 'Something else' });
    await receipt(await say(other.number, '/aurora why'), 'confused');
    expect(await sticky(other.number)).toContain('/aurora why ITEM');
    await receipt(await say(other.number, '/aurora status'), '+1');
    expect(await sticky(other.number)).toMatch(/No-go · \d blockers/);
  }, 120_000);
});

describe('a sign-off given in a comment', () => {
  it('is a statement of a day in the configuration, and proves the criterion once it is merged', async () => {
    const { work, check } = scene;
    const spec =
      'spec: people\nchecks:\n  - { id: rota, item: M-1, manual: { statement: The rota is agreed } }\n';
    await work.commit('specs/people.yaml', spec);
    await work.commit('READINESS.md', tracker('Planned', 'Works', ''));
    await work.branch('change');
    const head = await work.commit('READINESS.md', tracker('Done', 'Works', ''), 'change');
    const number = await work.pullRequest('change', 'It is done');
    await check(head, ({ conclusion }) => conclusion === 'failure');
    await receipt(await say(number, '/aurora sign-off m-1 the rota is agreed and pinned'), '+1');
    expect(await sticky(number)).toMatch(
      /\*\*M-1\*\* signed off by `acme` on \d{4}-\d\d-\d\d: proposed in #/,
    );
    const [pull] = await writeBacks();
    expect(pull?.title).toBe('Sign off M-1');
    await work.ask('PUT', `/pulls/${pull?.number}/merge`, {});
    await work.commit('notes.md', 'moved');
    const signed = await check(head, ({ output }) => output.summary.includes('1 sign-off'));
    expect(signed.output.summary).toMatch(/the rota is agreed and pinned[^\n]*acme/);
    expect(signed.output.summary).toMatch(/1 verified/);
  }, 120_000);
});
