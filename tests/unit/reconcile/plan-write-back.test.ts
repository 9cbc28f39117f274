import { describe, expect, it } from 'vitest';
import type { ConflictPolicy, Observed, ObservedIssue } from '../../../src/domain/model/change.ts';
import { planChanges } from '../../../src/domain/reconcile/plan-changes.ts';
import { comesBack, planWriteBack, type WriteBack } from '../../../src/domain/reconcile/plan-write-back.ts';
import { readAnyTracker } from '../../../src/domain/tracker/read-tracker.ts';
import { applied, emptyRepository } from '../../support/applied.ts';

const TABLE = [
  '# Readiness',
  '',
  '| ID  | Issue | Title | Owner | Target | Status |  Notes |',
  '| --- | :---- | --- | --- | --- | --- | --- |',
  '| M-1 | #1 | Alerts |@mona| 2026-W48 | Planned  | keep \\| this |',
  '| M-2 | #2 | Restore |  | 2026-W50 | Done |  |',
  '',
].join('\n');

type Texts = Readonly<Record<string, string>>;

const sourcesOf = async (texts: Texts) =>
  Promise.all(
    Object.entries(texts).map(async ([file, text]) => ({ text, document: await readAnyTracker(text, file) })),
  );

const planOf = async (texts: Texts, observed: Observed, policy: ConflictPolicy = 'ask') => {
  const documents = (await sourcesOf(texts)).map(({ document }) => document);
  return planChanges({ documents, standings: [], observed, policy }).changes;
};

/** What GitHub holds after a sync of documents whose issues have no number yet. */
const synced = async (texts: Texts): Promise<Observed> => {
  const unnumbered = Object.entries(texts).map(([file, text]) => [file, text.replace(/#\d+ /g, ' ')]);
  return applied(emptyRepository, (await planOf(Object.fromEntries(unnumbered), emptyRepository)).changes);
};

type People = (issue: ObservedIssue) => Partial<ObservedIssue>;

const changed = (state: Observed, number: number, change: People): Observed => ({
  ...state,
  issues: state.issues.map((issue) => (issue.number === number ? { ...issue, ...change(issue) } : issue)),
});

/** What comes back after people changed one issue of documents that were in sync. */
const afterwards = async (
  texts: Texts,
  number: number,
  change: Partial<ObservedIssue>,
  now: Texts = texts,
  policy: ConflictPolicy = 'ask',
): Promise<WriteBack> => {
  const state = changed(await synced(texts), number, () => change);
  return planWriteBack(await sourcesOf(now), await planOf(now, state, policy));
};

const table = (now = TABLE) => ({ 'READINESS.md': now });
const textOf = ({ files }: WriteBack): string | undefined => files[0]?.text;

describe('what people change in an issue comes back as the cell that says it', () => {
  it.each<[string, number, Partial<ObservedIssue>, string, string]>([
    ['closing it', 1, { state: 'closed' }, 'Planned  |', 'Done  |'],
    ['closing it as not planned', 1, { state: 'closed', notPlanned: true }, 'Planned  |', 'Dropped  |'],
    ['assigning somebody else', 1, { assignees: ['acme'] }, '|@mona|', '|@acme|'],
    ['assigning two people', 1, { assignees: ['acme', 'lead'] }, '|@mona|', '|@acme, @lead|'],
    ['assigning nobody', 1, { assignees: [] }, '|@mona|', '||'],
    ['assigning the first one', 2, { assignees: ['lead'] }, 'Restore |  |', 'Restore | @lead |'],
    ['another milestone', 1, { milestone: '2026-W50' }, '2026-W48', '2026-W50'],
    ['no milestone', 1, { milestone: null }, '| 2026-W48 |', '|  |'],
    ['another title', 1, { title: 'M-1: Pager | phone' }, 'Alerts', 'Pager \\| phone'],
  ])('%s', async (_, number, change, from, to) => {
    const back = await afterwards(table(), number, change);
    expect(back.findings).toEqual([]);
    expect(back.files).toEqual([{ file: 'READINESS.md', text: TABLE.replace(from, to) }]);
    expect(back.lines).toHaveLength(1);
  });

  it('reopening what was dropped', async () => {
    const dropped = TABLE.replace('Planned', 'Dropped');
    const back = await afterwards(table(dropped), 1, { state: 'open' });
    expect(textOf(back)).toBe(TABLE.replace('Planned', 'In Progress'));
  });

  it('as a mark where the item is an entry of a checklist', async () => {
    const list = { 'todo.md': '# Launch\n\n- [ ] #1 parse\n- [x] #2 plan\n' };
    const items = (await sourcesOf(list)).flatMap(({ document }) => document.items);
    const came = (item: string, github: string) => ({
      incoming: [{ item, issue: 1, field: 'state' as const, tracker: 'open', github }],
      conflicts: [],
      milestones: [],
      issues: {},
    });
    const marked = async (index: number, github: string) =>
      textOf(await planWriteBack(await sourcesOf(list), came(items[index]?.id ?? '', github)));
    expect(await marked(0, 'closed')).toBe('# Launch\n\n- [x] #1 parse\n- [x] #2 plan\n');
    expect(await marked(0, 'closed as not planned')).toBe('# Launch\n\n- [-] #1 parse\n- [x] #2 plan\n');
    expect(await marked(1, 'open')).toBe('# Launch\n\n- [ ] #1 parse\n- [ ] #2 plan\n');
  });

  it('as the id of a milestone that the document names, else as its title', async () => {
    const rows = [
      '| ID | Issue | Title | Milestone | Status |',
      '| --- | --- | --- | --- | --- |',
      '| A-1 | #1 | Alerts | M1 | Planned |',
      '| A-2 | #2 | Restore | M2 | Planned |',
      '',
    ].join('\n');
    const texts = { 'plan.md': rows };
    const to = async (milestone: string | null) => textOf(await afterwards(texts, 1, { milestone }));
    expect(await to('M2')).toBe(rows.replace('M1', 'M2'));
    expect(await to('Someday')).toBe(rows.replace('M1', 'Someday'));
    expect(await to(null)).toBe(rows.replace('| M1 |', '|  |'));
  });

  it('in a YAML tracker', async () => {
    const yaml = {
      'ready.yaml':
        'version: 1 # ours\nitems:\n  - id: A-1\n    title: Alerts\n    issue: 1\n    status: planned # soon\n',
    };
    const [source] = await sourcesOf(yaml);
    expect(source?.document.items).toMatchObject([{ id: 'A-1', issue: 1 }]);
    const came = {
      incoming: [
        { item: 'A-1', issue: 1, field: 'title' as const, tracker: 'A-1: Alerts', github: 'A-1: Pager' },
      ],
      conflicts: [],
      milestones: [],
      issues: {},
    };
    const back = await planWriteBack(await sourcesOf(yaml), came);
    expect(textOf(back)).toBe(yaml['ready.yaml'].replace('Alerts', 'Pager'));
  });

  it('says each change in a line that pings and formats nothing', async () => {
    const { lines } = await afterwards(table(), 1, { title: 'M-1: *Pager* for @lead', state: 'closed' });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/\(issue 1\): title .* → /);
    expect(lines[1]).toMatch(/\(issue 1\): state open → closed$/);
    expect(lines.join('\n')).not.toMatch(/@lead|(?<!\\)\*Pager/);
  });

  it('does not touch a claim that says the same already', async () => {
    const came = (item: string, github: string) => ({
      incoming: [{ item, issue: 1, field: 'state' as const, tracker: 'none', github }],
      conflicts: [],
      milestones: [],
      issues: {},
    });
    for (const [item, github] of [
      ['M-2', 'closed'],
      ['M-1', 'open'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- two of them
      const back = await planWriteBack(await sourcesOf(table()), came(item, github));
      expect(back).toMatchObject({ files: [], lines: [], findings: [] });
    }
  });
});

describe('what the tracker has no place for is a finding', () => {
  const BARE = '| ID | Title | Status |\n| --- | --- | --- |\n| M-1 | Alerts | Planned |\n';

  it.each<[string, string, string, string]>([
    ['an assignee without an owner column', BARE, 'assignees', 'lead'],
    ['a milestone without a target or a milestone column', BARE, 'milestone', '2026-W50'],
    ['a milestone that names no date', TABLE, 'milestone', 'Someday'],
    ['a title that lost the id', TABLE, 'title', 'Pager'],
    ['labels', TABLE, 'labels', 'help wanted'],
    ['the title of an entry that has no id', '# T\n\n- [ ] parse\n', 'title', 'T/parse: plan'],
  ])('%s', async (_, text, name, github) => {
    const sources = await sourcesOf(table(text));
    const item = sources[0]?.document.items[0];
    const field = name as 'title'; // oxlint-disable-line typescript/no-unsafe-type-assertion -- one of the table above
    const incoming = [{ item: item?.id ?? '', issue: 7, field, tracker: 'none', github }];
    const came = { incoming, conflicts: [], milestones: [], issues: {} };
    const back = await planWriteBack(sources, came);
    expect(back).toMatchObject({ files: [], lines: [] });
    expect(back.findings).toMatchObject([{ code: 'AX8207', source: item?.source }]);
    for (const said of [name, github, '#7', item?.id ?? '?'])
      expect(back.findings[0]?.message).toContain(said);
    expect(
      comesBack(
        sources.map(({ document }) => document),
        came,
      ),
    ).toMatchObject({ any: false, findings: [{ code: 'AX8207' }] });
  });

  it('an item below the heading of its milestone cannot be moved', async () => {
    const text =
      '# R\n\n## M1: Core\n\n| ID | Title | Target | Status |\n| --- | --- | --- | --- |\n| A-1 | Alerts | 2026-W48 | Planned |\n';
    const back = await afterwards(table(text), 1, { milestone: '2026-W50' });
    expect(back.files[0]?.text ?? '').not.toContain('2026-W50');
    expect(back.findings.map(({ code }) => code)).toEqual(['AX8207']);
  });

  it('a claim in a document that shows none', async () => {
    const came = {
      incoming: [{ item: 'M-1', issue: 1, field: 'state' as const, tracker: 'open', github: 'closed' }],
      conflicts: [],
      milestones: [],
      issues: {},
    };
    const text = TABLE.replace('Target | Status', 'Target | Depends On').replace(/Planned|Done/g, '-');
    const back = await planWriteBack(await sourcesOf(table(text)), came);
    expect(back).toMatchObject({ files: [], lines: [], findings: [{ code: 'AX8207' }] });
  });

  it('and what has a place is written all the same', async () => {
    const back = await afterwards(table(), 1, { milestone: 'Someday', state: 'closed' });
    expect(textOf(back)).toBe(TABLE.replace('Planned', 'Done'));
    expect(back.findings.map(({ code }) => code)).toEqual(['AX8207']);
  });
});

describe('a change of both sides', () => {
  const moved = TABLE.replace('2026-W48', '2026-W49');

  it.each<[ConflictPolicy, string | undefined]>([
    ['ask', undefined],
    ['tracker', undefined],
    ['github', TABLE.replace('2026-W48', '2026-W50')],
  ])('policy %s', async (policy, text) => {
    const back = await afterwards(table(), 1, { milestone: '2026-W50' }, table(moved), policy);
    expect(textOf(back)).toBe(text);
    expect(back.findings).toEqual([]);
  });
});

describe('numbers of issues', () => {
  const NUMBERLESS = TABLE.replaceAll(/#\d /g, ' ');

  it('come back into empty cells', async () => {
    const texts = table(NUMBERLESS);
    const state = await synced(texts);
    const back = await planWriteBack(await sourcesOf(texts), await planOf(texts, state));
    expect(textOf(back)).toBe(
      NUMBERLESS.replace('|  | Alerts', '| #1 | Alerts').replace('|  | Restore', '| #2 | Restore'),
    );
    expect(back.lines.map((line) => line.replaceAll('\\', ''))).toEqual(['- M-1: issue 1', '- M-2: issue 2']);
  });

  it('come back into the table that maps ids to issues', async () => {
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
        '| M-1 | #1 |',
        `| M-2 |${two}|`,
        '',
      ].join('\n');
    const came = { incoming: [], conflicts: [], milestones: [], issues: { 'M-1': 1, 'M-2': 9 } };
    const back = await planWriteBack(await sourcesOf(table(mapping(' '))), came);
    expect(textOf(back)).toBe(mapping(' #9 '));
    expect(back.lines).toHaveLength(1);
  });

  it('have nowhere to go, and are no finding, without a column', async () => {
    const text = NUMBERLESS.replace('Issue', 'Remark');
    const came = { incoming: [], conflicts: [], milestones: [], issues: { 'M-1': 1, 'M-2': 2 } };
    const back = await planWriteBack(await sourcesOf(table(text)), came);
    expect(back).toMatchObject({ files: [], lines: [], findings: [] });
  });
});

describe('several documents', () => {
  const OTHER = TABLE.replaceAll('M-1', 'X-1').replaceAll('#1', '#3').replaceAll('M-2', 'M-1');
  const came = {
    incoming: [
      { item: 'X-1', issue: 3, field: 'state' as const, tracker: 'open', github: 'closed' },
      { item: 'M-1', issue: 1, field: 'assignees' as const, tracker: 'mona', github: 'lead' },
    ],
    conflicts: [],
    milestones: [],
    issues: { 'M-1': 1, 'X-1': 3 },
  };

  it('are changed each where an item stands first, and left out when nothing of theirs changed', async () => {
    const texts = { 'a.md': TABLE, 'b.md': OTHER, 'c.md': TABLE };
    const back = await planWriteBack(await sourcesOf(texts), came);
    expect(back.files).toEqual([
      { file: 'a.md', text: TABLE.replace('@mona', '@lead') },
      { file: 'b.md', text: OTHER.replace('Planned', 'Done') },
    ]);
  });

  it('say that something comes back, or that nothing does', async () => {
    const documents = (await sourcesOf({ 'a.md': TABLE })).map(({ document }) => document);
    expect(comesBack(documents, came)).toEqual({ any: true, findings: [] });
    expect(
      comesBack(documents, { incoming: [], conflicts: [], milestones: [], issues: { 'M-1': 1 } }).any,
    ).toBe(false);
  });

  it('have one digest for the same changes, whatever else they say, and another for others', async () => {
    const digest = async (text: string, back = came) =>
      (await planWriteBack(await sourcesOf({ 'a.md': text }), back)).digest;
    const first = await digest(TABLE);
    expect(await digest(`${TABLE}\nMore prose.\n`)).toBe(first);
    const other = came.incoming.map((one) => ({ ...one, github: one.item === 'M-1' ? 'acme' : one.github }));
    expect(await digest(TABLE, { ...came, incoming: other })).not.toBe(first);
  });
});

describe('a milestone in a cell', () => {
  const named = (...milestones: readonly string[]): string =>
    [
      '| ID | Issue | Title | Milestone | Status |',
      '| --- | --- | --- | --- | --- |',
      ...milestones.map(
        (milestone, index) => `| A-${index} | #${index + 1} | Work | ${milestone} | Planned |`,
      ),
      '',
    ].join('\n');

  it.each(['Core pipeline', 'M2', 'Phase 2', 'Sprint 3', '2026 Q4', 'Rollout & on-call'])(
    'is written as people write it: %s',
    async (milestone) => {
      const texts = { 'plan.md': named('Somewhere else', milestone) };
      const state = await synced(texts);
      const to = state.issues.find(({ number }) => number === 2)?.milestone ?? null;
      const moved = changed(state, 1, () => ({ milestone: to }));
      const back = await planWriteBack(await sourcesOf(texts), await planOf(texts, moved));
      expect(back.findings).toEqual([]);
      const [document] = (await sourcesOf({ 'plan.md': textOf(back) ?? '' })).map((one) => one.document);
      expect(document?.items.map((item) => item.milestone)).toEqual(
        Array.from({ length: 2 }, () => document?.items[1]?.milestone),
      );
      expect(textOf(back)).toBe(named(milestone, milestone));
    },
  );
});

describe('a due date that people moved', () => {
  const dated = async (text: string, title: string, due: string | null) => {
    const state = await synced({ 'plan.md': text });
    const milestones = state.milestones.map((one) => (one.title === title ? { ...one, due } : one));
    const plan = await planOf({ 'plan.md': text }, { ...state, milestones });
    const sources = await sourcesOf({ 'plan.md': text });
    expect(
      comesBack(
        sources.map(({ document }) => document),
        plan,
      ).any,
    ).toBe(due !== null);
    return planWriteBack(sources, plan);
  };
  const HEADED =
    '# R\n\n## M1: Core (due 2026-12-01)\n\n- [ ] #1 parse by 2026-12-01\n\n## M2: Rest\n\n**Due:** 2026-12-01\n\n- [ ] #2 ship\n';

  it.each([
    ['M1 Core', HEADED.replace('(due 2026-12-01)', '(due 2026-12-24)')],
    ['M2 Rest', HEADED.replace('**Due:** 2026-12-01', '**Due:** 2026-12-24')],
  ])('comes back where the document names it: %s', async (title, text) => {
    const back = await dated(HEADED, title, '2026-12-24');
    expect(back).toMatchObject({ files: [{ text }], findings: [] });
    expect(back.lines).toHaveLength(1);
  });

  it('comes back into every item that names it', async () => {
    const back = await dated(TABLE, '2026-W48', '2026-12-24');
    expect(textOf(back)).toBe(TABLE.replace('2026-W48', '2026-12-24'));
  });

  it('comes back into a YAML tracker', async () => {
    const yaml =
      'version: 1\nmilestones:\n  - id: M1\n    title: Core\n    due: 2026-12-01 # a Tuesday\nitems:\n  - id: A-1\n    title: Alerts\n    milestone: M1\n    status: planned\n';
    const came = {
      incoming: [],
      conflicts: [],
      issues: {},
      milestones: [
        {
          key: 'r.yaml#M1',
          milestone: 'M1 Core',
          field: 'due',
          tracker: '2026-12-01',
          github: '2026-12-24',
          resolved: null,
        },
      ] as const,
    };
    const back = await planWriteBack(await sourcesOf({ 'r.yaml': yaml }), came);
    expect(textOf(back)).toBe(yaml.replace('2026-12-01', '2026-12-24'));
  });

  it.each([
    ['without a due date in the document', '# R\n\n## M1: Core\n\n- [ ] #1 parse\n', 'M1 Core', 'due'],
    ['when it is another title', HEADED, 'M1 Core', 'title'],
  ])('is a finding %s', async (_, text, milestone, field) => {
    const came = {
      incoming: [],
      conflicts: [],
      issues: {},
      milestones: [
        {
          key: 'plan.md#M1',
          milestone,
          field: field as 'due',
          tracker: 'none',
          github: '2026-12-24',
          resolved: null,
        }, // oxlint-disable-line typescript/no-unsafe-type-assertion -- one of the table above
      ],
    };
    const sources = await sourcesOf({ 'plan.md': text });
    const back = await planWriteBack(sources, came);
    expect(back).toMatchObject({ files: [], lines: [], findings: [{ code: 'AX8218' }] });
    expect(
      comesBack(
        sources.map(({ document }) => document),
        came,
      ),
    ).toMatchObject({
      any: false,
      findings: [{ code: 'AX8218' }],
    });
  });

  it.each([
    ['ask', false],
    ['tracker', false],
    ['github', true],
  ] as const)('and the tracker moved too comes back when the policy says so: %s', async (resolved, comes) => {
    const milestones = [
      {
        key: 'plan.md#M1',
        milestone: 'M1 Core',
        field: 'due',
        tracker: '2026-12-01',
        github: '2026-12-24',
        resolved,
      },
    ] as const;
    const came = { incoming: [], conflicts: [], issues: {}, milestones };
    expect((await planWriteBack(await sourcesOf({ 'plan.md': HEADED }), came)).files).toHaveLength(
      comes ? 1 : 0,
    );
  });

  it('that was taken away is a finding where a word must stand', async () => {
    const came = {
      incoming: [],
      conflicts: [],
      issues: {},
      milestones: [
        {
          key: 'plan.md#M1',
          milestone: 'M1 Core',
          field: 'due',
          tracker: '2026-12-01',
          github: 'none',
          resolved: null,
        },
      ] as const,
    };
    const back = await planWriteBack(await sourcesOf({ 'plan.md': HEADED }), came);
    expect(back).toMatchObject({ files: [], lines: [], findings: [{ code: 'AX8218' }] });
  });
});

it('what could not be written is neither listed nor part of the digest, and is said beforehand', async () => {
  const bare =
    '| ID | Title | Depends On | Owner |\n| --- | --- | --- | --- |\n| M-1 | Alerts | - | @mona |\n';
  const state = { item: 'M-1', issue: 1, field: 'state', tracker: 'open', github: 'closed' } as const;
  const owner = { item: 'M-1', issue: 1, field: 'assignees', tracker: 'mona', github: 'lead' } as const;
  const came = (...incoming: readonly (typeof state | typeof owner)[]) => ({
    incoming,
    conflicts: [],
    milestones: [],
    issues: {},
  });
  const sources = await sourcesOf({ 'a.md': bare });
  const both = await planWriteBack(sources, came(state, owner));
  const one = await planWriteBack(sources, came(owner));
  expect(both.lines).toEqual(one.lines);
  expect(both.digest).toBe(one.digest);
  expect(both.findings.map(({ code }) => code)).toEqual(['AX8207']);
  expect(
    comesBack(
      sources.map(({ document }) => document),
      came(state),
    ),
  ).toMatchObject({
    any: false,
    findings: [{ code: 'AX8207' }],
  });
});
