import { describe, expect, it } from 'vitest';
import type { ConflictPolicy, ObservedIssue } from '../../../src/domain/model/change.ts';
import { comesBack, planWriteBack } from '../../../src/domain/reconcile/plan-write-back.ts';
import { TABLE, afterwards, planOf, sourcesOf, synced, table, textOf } from '../../support/written-back.ts';

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
