import { describe, expect, it } from 'vitest';
import type { ItemStanding } from '../../../src/domain/model/verdict.ts';
import { desiredState, type Desired } from '../../../src/domain/reconcile/desired-state.ts';
import { issueSection } from '../../../src/domain/reconcile/section.ts';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';

const source = { file: 'a.md', line: 3, column: 1 };

const standing = (item: string, word: ItemStanding['standing']): ItemStanding => ({
  item,
  title: item,
  milestone: null,
  priority: null,
  owner: null,
  target: null,
  claim: 'done',
  standing: word,
  dependsOn: [],
  reason: {
    code: 'AX6001',
    status: 'pass',
    subject: { kind: 'item', id: item },
    message: `${item} is ${word}.`,
    remedy: 'Make the check pass.',
    source,
    children: [],
  },
  checks: [],
  source,
});

type Texts = Readonly<Record<string, string>>;

const wanted = (texts: Texts, standings: readonly ItemStanding[] = []): Desired =>
  desiredState(
    Object.entries(texts).map(([file, text]) => readTracker(text, file)),
    standings,
    { assignable: ['mona', 'Lead', 'acme'] },
  );

const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, ' --- '), ...rows, ''].join('\n');

const rows = (...lines: readonly string[]): string =>
  table('| ID | Title | Owner | Target | Status |', ...lines);

const valuesOf = (desired: Desired, key: string) => desired.issues.find((issue) => issue.key === key)?.values;

describe('the state of an issue', () => {
  it.each<[string, ItemStanding['standing'] | null, 'open' | 'closed' | null]>([
    ['Planned', null, 'open'],
    ['In Progress', 'verified', 'open'],
    ['Dropped', 'refuted', 'closed'],
    ['Done', null, null],
    ['Done', 'unproven', null],
    ['Done', 'verified', 'closed'],
    ['Done', 'waived', 'closed'],
    ['Done', 'refuted', 'open'],
    ['Done', 'blocked', 'open'],
  ])('%s and %s: %s', (claim, word, state) => {
    const desired = wanted(
      { 'a.md': rows(`| A-1 | Alerts |  |  | ${claim} |`) },
      word === null ? [] : [standing('A-1', word)],
    );
    expect(valuesOf(desired, 'A-1')?.state).toBe(state);
    const label = claim === 'Done' && word !== null ? [`aurora-x: ${word}`] : [];
    expect(valuesOf(desired, 'A-1')?.labels).toEqual(label);
  });
});

describe('labels', () => {
  it('say priority and workstream, each once, no longer than GitHub keeps', () => {
    const area = 'Observability and everything that belongs to it somehow';
    const { labels, issues } = wanted({
      'a.md': table(
        '| ID | Title | Priority | Workstream | Status |',
        `| A-1 | Alerts | P0 | ${area} | Planned |`,
        '| A-2 | Restore | P0 | Data | Planned |',
      ),
    });
    const long = `area: ${area}`.slice(0, 50).trim();
    expect(issues.map(({ values }) => values.labels)).toEqual([
      ['P0', long],
      ['P0', 'area: Data'],
    ]);
    expect(labels.map(({ name }) => name)).toEqual(['P0', long, 'area: Data']);
    expect(labels[0]?.color).not.toBe(labels[1]?.color);
  });
});

describe('assignees', () => {
  it.each<[string, readonly string[]]>([
    ['@mona', ['mona']],
    ['@lead, MONA', ['Lead', 'mona']],
    ['acme/mona', ['acme', 'mona']],
    ['platform team', []],
    ['', []],
  ])('of an owner %j', (owner, logins) => {
    const desired = wanted({ 'a.md': rows(`| A-1 | Alerts | ${owner} |  | Planned |`) });
    expect(valuesOf(desired, 'A-1')?.assignees).toEqual(logins);
  });
});

describe('milestones', () => {
  it('are those of the targets that name a date, in the order of their dates', () => {
    const desired = wanted({
      'a.md': rows(
        '| A-1 | Alerts |  | 2026-12-15 | Planned |',
        '| A-2 | Restore |  | soon | Planned |',
        '| A-3 | Load |  | 2026-W48 | Planned |',
        '| A-4 | Smoke |  | 2026-12-15 | Planned |',
      ),
    });
    expect(desired.milestones.map(({ title, due }) => [title, due])).toEqual([
      ['2026-W48', '2026-11-29'],
      ['2026-12-15', '2026-12-15'],
    ]);
    expect(desired.issues.map(({ values }) => values.milestone)).toEqual([
      '2026-12-15',
      null,
      '2026-W48',
      '2026-12-15',
    ]);
  });

  it('are those that the document names, with goal and end', () => {
    const text =
      '# R\n\n## M1: Core\n\n**Goal:** Parse it.\n\n- [ ] parse\n\n**Definition of Done:** It parses.\n\n## M2: Rest\n\n- [ ] ship\n';
    const { milestones, issues } = wanted({ 'a.md': text });
    expect(milestones.map(({ title }) => title)).toEqual(['M1 Core', 'M2 Rest']);
    expect(milestones[0]?.description).toBe('Parse it.\n\nDone when: It parses.');
    expect(milestones[1]?.description).toBe('');
    expect(issues.map(({ values }) => [values.title, values.milestone])).toEqual([
      ['parse', 'M1 Core'],
      ['ship', 'M2 Rest'],
    ]);
  });

  it('for which the document says no date are due when their last item is', () => {
    const text = table(
      '| ID | Title | Milestone | Target | Status |',
      '| M-1 | Build | Beta | 2026-11-27 | Planned |',
      '| M-2 | Load | Beta | 2026-W49 | Planned |',
      '| M-3 | Later | Beta | soon | Planned |',
      '| M-4 | Launch | GA | - | Planned |',
    );
    expect(wanted({ 'a.md': text }).milestones.map(({ title, due }) => [title, due])).toEqual([
      ['Beta', '2026-12-06'],
      ['GA', null],
    ]);
  });

  it('of one title in two documents are one', () => {
    const one = rows('| A-1 | Alerts |  | 2026-W48 | Planned |');
    const desired = wanted({ 'a.md': one, 'b.md': one.replace('A-1', 'B-1') });
    expect(desired.milestones.map(({ title }) => title)).toEqual(['2026-W48']);
    expect(valuesOf(desired, 'B-1')?.milestone).toBe('2026-W48');
  });
});

describe('items', () => {
  it('of one id in two documents keep the first', () => {
    const desired = wanted({
      'a.md': rows('| A-1 | Alerts |  |  | Planned |'),
      'b.md': rows('| A-1 | Pager |  |  | Dropped |', '| B-1 | Load |  |  | Planned |'),
    });
    expect(desired.issues.map(({ key, values }) => [key, values.title, values.state])).toEqual([
      ['A-1', 'A-1: Alerts', 'open'],
      ['B-1', 'B-1: Load', 'open'],
    ]);
  });

  it.each([
    ['Alerts', 'A-1: Alerts'],
    ['A-1 Alerts', 'A-1 Alerts'],
    ['', 'A-1'],
    ['x'.repeat(400), `A-1: ${'x'.repeat(251)}`],
  ])('called %j', (title, shown) => {
    const desired = wanted({ 'a.md': rows(`| A-1 | ${title} | @mona |  | Planned |`) });
    expect(valuesOf(desired, 'A-1')?.title).toBe(shown);
  });

  it('say in their issue what to do to be done', () => {
    const text = table(
      '| ID | Title | Exit Criteria | Verify Command | Status |',
      '| A-1 | Alerts | Somebody is paged | `npm test` | Planned |',
    );
    const [first] = wanted({ 'a.md': text }).issues;
    const section = first === undefined ? '' : issueSection(first.facts);
    expect(section).toMatch(/\*\*Exit criteria\*\*\n\n- \[ \] Somebody is paged\n/);
    expect(section).toMatch(/\*\*Verify\*\*\n\n- `npm test`\n/);
  });
});

describe('a claim that is not accepted', () => {
  const pair = (first: string, second: string): string =>
    table(
      '| ID | Title | Depends On | Status |',
      `| A-1 | Base | - | ${first} |`,
      `| A-2 | Top | A-1 | ${second} |`,
    );
  const topOf = (text: string, standings: readonly ItemStanding[] = []) => {
    const top = wanted({ 'a.md': text }, standings).issues.find(({ key }) => key === 'A-2');
    return { values: top?.values, section: top === undefined ? '' : issueSection(top.facts) };
  };

  it('is done before what it depends on is called done, though nothing was run', () => {
    const { values, section } = topOf(pair('In Progress', 'Done'));
    expect(values).toMatchObject({ state: 'open', labels: ['aurora-x: blocked'] });
    expect(section).toMatch(
      /> \*\*Done is not accepted\*\* \(`AX2022`\): .*A-1, which is in-progress[^]*> Next: /,
    );
  });

  it.each(['Done', 'Dropped'])('is none where that is %s, and closes nothing by itself', (first) => {
    const { values, section } = topOf(pair(first, 'Done'));
    expect(values).toMatchObject({ state: null, labels: [] });
    expect(section).not.toContain('not accepted');
  });

  it.each<[ItemStanding['standing'], boolean]>([
    ['refuted', true],
    ['blocked', true],
    ['waived', false],
    ['unproven', false],
  ])('is what a run says where there was one: %s', (word, isDemoted) => {
    const { section } = topOf(pair('Planned', 'Done'), [standing('A-2', word)]);
    expect(section.includes('Done is not accepted** (`AX6001`)')).toBe(isDemoted);
  });

  it('is none of an item that is not called done', () => {
    expect(topOf(pair('Planned', 'Planned'), [standing('A-2', 'blocked')]).section).not.toContain(
      'not accepted',
    );
  });
});

describe('the title of a milestone', () => {
  it.each([
    ['## M1: Core', 'M1 Core'],
    ['## Phase 1: Core (#42)', 'Phase 1: Core'],
    ['## Sprint 2', 'Sprint 2'],
    ['## v1.2 Launch', 'v1.2 Launch'],
  ])('of %j', (heading, title) => {
    const { milestones } = wanted({ 'a.md': `# R\n\n${heading}\n\n- [ ] parse\n` });
    expect(milestones.map((one) => one.title)).toEqual([title]);
  });
});
