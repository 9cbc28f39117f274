import { describe, expect, it } from 'vitest';
import type { Observed, ObservedIssue } from '../../../src/domain/model/change.ts';
import type { ItemStanding } from '../../../src/domain/model/verdict.ts';
import { planChanges } from '../../../src/domain/reconcile/plan-changes.ts';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import type { ConflictPolicy } from '../../../src/domain/model/change.ts';
import { applied, emptyRepository } from '../../support/applied.ts';

const HEAD = '| ID | Issue | Priority | Title | Depends On | Owner | Target | Status | Verify Command |';
const LINE = '| --- | --- | --- | --- | --- | --- | --- | --- | --- |';
const ROW = '| M-01 |  | P0 | Alerts page somebody | - | @lead | 2026-W48 | Planned | `npm test` |';

const tracker = (...rows: readonly string[]) => [
  readTracker([HEAD, LINE, ...rows, ''].join('\n'), 'doc/ready.md'),
];

const standing = (item: string, word: ItemStanding['standing']): ItemStanding => {
  const source = { file: 'doc/ready.md', line: 3, column: 1 };
  const reason = {
    code: 'AX6001',
    status: word === 'refuted' ? ('fail' as const) : ('pass' as const),
    subject: { kind: 'item' as const, id: item },
    message: `${item} is ${word}.`,
    remedy: 'Make the check pass.',
    source,
    children: [],
  };
  return {
    item,
    title: item,
    milestone: null,
    priority: 'P0',
    owner: null,
    target: null,
    claim: 'done',
    standing: word,
    dependsOn: [],
    reason,
    checks: [],
    source,
  };
};

const plan = (
  rows: readonly string[],
  observed: Observed,
  standings: readonly ItemStanding[] = [],
  policy: ConflictPolicy = 'ask',
) => planChanges({ documents: tracker(...rows), standings, observed, policy });

const sync = (rows: readonly string[], observed: Observed, standings: readonly ItemStanding[] = []) =>
  applied(observed, plan(rows, observed, standings).changes.changes);

const edit = (state: Observed, change: (issue: ObservedIssue) => Partial<ObservedIssue>): Observed => ({
  ...state,
  issues: state.issues.map((issue) => ({ ...issue, ...change(issue) })),
});

const only = (state: Observed): ObservedIssue => {
  expect(state.issues).toHaveLength(1);
  return state.issues[0] as ObservedIssue; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked above
};

describe('a first plan', () => {
  it('makes label, milestone and issue, in this order', () => {
    const { changes, findings } = plan([ROW], emptyRepository);
    expect(findings).toEqual([]);
    expect(changes.changes).toMatchObject([
      { kind: 'create-label', label: { name: 'P0' } },
      { kind: 'create-milestone', fields: { title: '2026-W48', due: '2026-11-29' } },
      {
        kind: 'create-issue',
        key: 'M-01',
        fields: {
          title: 'M-01: Alerts page somebody',
          labels: ['P0'],
          assignees: ['lead'],
          milestone: '2026-W48',
        },
        followUp: null,
      },
    ]);
  });

  it('says in the issue what to run, and pings nobody', () => {
    const { body } = only(sync([ROW], emptyRepository));
    expect(body).toContain('`npm test`');
    expect(body).toContain('The tracker says **planned**.');
    expect(body).not.toMatch(/@lead/);
  });

  it('closes what is done and verified, and never what is only claimed', () => {
    const done = ROW.replace('Planned', 'Done');
    expect(only(sync([done], emptyRepository)).state).toBe('open');
    const state = sync([done], emptyRepository, [standing('M-01', 'verified')]);
    expect(only(state)).toMatchObject({ state: 'closed', labels: ['P0', 'aurora-x: verified'] });
    expect(plan([done], state, [standing('M-01', 'verified')]).changes.changes).toEqual([]);
  });

  it('opens nothing for an issue number that does not exist', () => {
    const { changes, findings } = plan([ROW.replace('|  | P0', '| #77 | P0')], emptyRepository);
    expect(changes.changes.filter(({ kind }) => kind === 'create-issue')).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['AX8201']);
  });
});

describe('a second plan', () => {
  const first = sync([ROW], emptyRepository);

  it('is empty', () => {
    expect(plan([ROW], first).changes).toMatchObject({ changes: [], incoming: [], conflicts: [] });
  });

  it('is empty when GitHub keeps line ends of a browser', () => {
    const state = edit(first, ({ body }) => ({ body: body.replaceAll('\n', '\r\n') }));
    expect(plan([ROW], state).changes.changes).toEqual([]);
  });

  it('keeps what people wrote, byte for byte', () => {
    const state = edit(first, ({ body }) => ({ body: `Hello\r\n\t ${body}\n\n<b>mine</b>  \r\n` }));
    const after = only(sync([ROW.replace('npm test', 'npm run all')], state));
    expect(after.body.startsWith('Hello\r\n\t <!-- aurora-x:item')).toBe(true);
    expect(after.body.endsWith('<!-- aurora-x:item end -->\n\n<b>mine</b>  \r\n')).toBe(true);
    expect(after.body).toContain('`npm run all`');
  });

  it('leaves labels and people that somebody added', () => {
    const state = edit(first, () => ({ labels: ['P0', 'help wanted'], assignees: ['lead', 'mona'] }));
    expect(plan([ROW], state).changes.changes).toEqual([]);
    expect(only(sync([ROW.replace('P0', 'P1')], state)).labels).toEqual(['help wanted', 'P1']);
  });

  it('does not assign again whom somebody took off', () => {
    expect(
      plan(
        [ROW],
        edit(first, () => ({ assignees: [] })),
      ).changes.changes,
    ).toEqual([]);
  });

  it('reports a change made on GitHub instead of undoing it', () => {
    const { changes } = plan(
      [ROW],
      edit(first, () => ({ state: 'closed' })),
    );
    expect(changes.changes).toEqual([]);
    expect(changes.incoming).toEqual([
      { item: 'M-01', issue: 1, field: 'state', tracker: 'open', github: 'closed' },
    ]);
  });

  it('remembers once the tracker follows what GitHub says', () => {
    const closed = edit(first, () => ({ state: 'closed' }));
    const done = ROW.replace('Planned', 'Dropped');
    const state = sync([done], closed);
    expect(only(state).state).toBe('closed');
    expect(plan([done], state).changes).toMatchObject({ changes: [], incoming: [] });
    expect(only(sync([ROW], state)).state).toBe('open');
  });

  it('asks when both sides changed, and obeys the policy', () => {
    const state = edit(first, () => ({ title: 'M-01: Pager' }));
    const row = ROW.replace('Alerts page somebody', 'Alerts');
    const asked = plan([row], state);
    expect(asked.findings.map(({ code }) => code)).toEqual(['AX8206']);
    expect(asked.changes.conflicts).toMatchObject([
      { field: 'title', tracker: 'M-01: Alerts', github: 'M-01: Pager', resolved: 'ask' },
    ]);
    expect(only(applied(state, asked.changes.changes)).title).toBe('M-01: Pager');
    const told = plan([row], state, [], 'tracker').changes.changes;
    expect(only(applied(state, told)).title).toBe('M-01: Alerts');
  });

  it('reopens what was closed as verified and is refuted now', () => {
    const done = ROW.replace('Planned', 'Done');
    const state = sync([done], emptyRepository, [standing('M-01', 'verified')]);
    const after = only(sync([done], state, [standing('M-01', 'refuted')]));
    expect(after).toMatchObject({ state: 'open', labels: ['P0', 'aurora-x: refuted'] });
    expect(after.body).toContain('Next: Make the check pass.');
  });

  it('leaves the due date that people moved on a milestone of ours, and says so', () => {
    const { changes } = plan([ROW.replace('2026-W48', '2026-W49')], first).changes;
    expect(changes).toMatchObject([{ kind: 'create-milestone', fields: { due: '2026-12-06' } }, {}]);
    const moved = first.milestones.map((one) => ({ ...one, due: '2026-11-30' }));
    const after = plan([ROW], { ...first, milestones: moved }).changes;
    expect(after).toMatchObject({
      changes: [],
      milestones: [{ field: 'due', tracker: '2026-11-29', github: '2026-11-30', resolved: null }],
    });
  });
});

describe('ownership', () => {
  const stranger = (body: string, author = 'mallory'): Observed => ({
    ...emptyRepository,
    labels: ['P0'],
    issues: [
      {
        number: 5,
        id: 905,
        title: 'Old',
        body,
        state: 'open',
        labels: [],
        assignees: [],
        milestone: null,
        author,
        relations: {},
      },
    ],
  });
  const marked = only(sync([ROW], emptyRepository)).body;

  it('does not believe a marker in the issue of somebody else', () => {
    const { changes, findings } = plan([ROW], stranger(marked));
    expect(findings.map(({ code }) => code)).toEqual(['AX8203']);
    expect(changes.changes.map(({ kind }) => kind)).toEqual(['create-milestone', 'create-issue']);
  });

  it.each(['mona', 'github-actions[bot]'])(
    'makes no second issue where %s, who works here too, synced before; and touches nothing',
    (author) => {
      const before = stranger(marked, author);
      const theirs = { ...before, issues: [{ ...only(before), title: 'M-01: Alerts page somebody' }] };
      const { changes, findings } = plan([ROW], theirs);
      expect(findings).toMatchObject([
        { code: 'AX8226', message: expect.stringContaining(author) as string },
      ]);
      expect(changes.changes.filter(({ kind }) => kind !== 'create-milestone')).toEqual([]);
      // A copy of the marker in an issue about something else is not the issue of the item.
      expect(plan([ROW], before).findings.map(({ code }) => code)).toEqual(['AX8203']);
      // The word of the tracker makes it ours.
      const named = plan([ROW.replace('|  | P0', '| #5 | P0')], theirs);
      expect(named.findings).toEqual([]);
      expect(named.changes.issues).toEqual({ 'M-01': 5 });
    },
  );

  it('takes over the issue that the tracker names, below what stands there', () => {
    const row = ROW.replace('|  | P0', '| #5 | P0');
    const state = sync([row], stranger('I wrote this.\r\n'));
    expect(only(state)).toMatchObject({ number: 5, title: 'M-01: Alerts page somebody', labels: ['P0'] });
    expect(only(state).body.startsWith('I wrote this.\r\n\n\n<!-- aurora-x:item v1')).toBe(true);
    expect(plan([row], state).changes.changes).toEqual([]);
  });

  it('keeps the older of two', () => {
    const ours = stranger(marked, emptyRepository.self);
    const two = { ...ours, issues: [...ours.issues, { ...only(ours), number: 9 }] };
    const { changes, findings } = plan([ROW], two);
    expect(changes.issues).toEqual({ 'M-01': 5 });
    expect(findings.map(({ code }) => code)).toEqual(['AX8204']);
  });

  it('uses a milestone that people made without changing it', () => {
    const people = { number: 3, title: '2026-W48', description: 'Ours', state: 'open' as const };
    const state = { ...emptyRepository, milestones: [{ ...people, due: '2026-12-01', author: 'mona' }] };
    const { changes, findings } = plan([ROW], state);
    expect(changes.changes.some(({ kind }) => kind.endsWith('milestone'))).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual(['AX8205']);
  });
});
