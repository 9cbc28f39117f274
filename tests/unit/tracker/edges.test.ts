import { describe, expect, it } from 'vitest';
import { readAnyTracker } from '../../../src/domain/tracker/read-tracker.ts';
import { scanBlocks } from '../../../src/domain/tracker/markdown/scan.ts';
import { codeSpans } from '../../../src/domain/tracker/markdown/inline.ts';
import { parseTaskText } from '../../../src/domain/tracker/fields/task-text.ts';
import { milestoneHeading } from '../../../src/domain/tracker/fields/milestone.ts';
import { codes, glance, read } from './read.ts';

const table = (header: string, ...rows: string[]): string =>
  [header, header.replace(/[^|]+/g, '---'), ...rows].map((row) => `|${row}|`).join('\n');

describe('tables at the edge', () => {
  it('an ID column may hold words; a row needs only one of id and title', () => {
    expect(glance(read(table('ID|Task|Status', 'alpha|x|Done', '|y|Done', 'beta||Todo')))).toEqual([
      'alpha done',
      'y done',
      'beta planned',
    ]);
  });

  it('a title that is only an id, and one that begins with it', () => {
    expect(
      read(
        table('Task|Status|Verify', 'REQ-1|Done|`a`', '**REQ-2** - Two|Done|`b`', 'REQ-3: |Done|`c`'),
      ).items.map((item) => [item.id, item.title]),
    ).toEqual([
      ['REQ-1', 'REQ-1'],
      ['REQ-2', 'Two'],
      ['REQ-3', 'REQ-3:'],
    ]);
  });

  it('columns of one name, without a name and with a very long one', () => {
    const long = 'h'.repeat(90);
    expect(
      read(table(`ID|Task|Status|Notes|Notes| |${long}`, 'A-1|x|Done|a|b|c|d')).items[0]?.columns,
    ).toEqual({
      Notes: 'a',
      'Notes (5)': 'b',
      'column 6': 'c',
      [long]: 'd',
    });
  });

  it('an empty status column still makes a tracker, with no claims', () => {
    expect(glance(read(table('ID|Task|Status', 'A-1|x|', 'A-2|y|-')))).toEqual(['A-1 ?', 'A-2 ?']);
    expect(read(table('ID|Task|Ready', 'A-1|x|', 'A-2|y|')).items).toEqual([]);
  });

  it('priorities and issues may all be empty', () => {
    const document = read(table('ID|P|Issue|Task|Status', 'A-1|||x|Done', 'A-2|-|-|y|N/A'));
    expect(document.items.map((item) => [item.priority, item.issue, item.claim])).toEqual([
      [null, null, 'done'],
      [null, null, 'dropped'],
    ]);
    expect(document.findings).toEqual([]);
  });

  it('foreign columns need more proof', () => {
    expect(read(table('Feature|Version|Status', 'Search|1.0|Done', 'Export|2.0|Planned')).items).toEqual([]);
    expect(
      read(table('ID|Feature|Version|Owner|Priority|Status', 'A-1|Search|1.0|@ann|P0|Done')).items.length,
    ).toBe(1);
  });

  it('milestones of a column that have a heading already', () => {
    const document = read(
      `## Milestone M1: Core\n\n${table('Task|Milestone|Status', 'a|M1|Done', 'b||Done')}\n\n${table('Task|Milestone|Status', 'c|M1|Done')}`,
    );
    expect(document.milestones.map((one) => one.id)).toEqual(['M1']);
    expect(document.items.map((item) => item.milestone)).toEqual(['M1', 'M1', 'M1']);
  });

  it('dependencies by title, in other case, on a milestone, and on an id that looks like a range', () => {
    const rows = [
      'A-1|Parse it|Phase 1|-|Done',
      'A-2|Plan|Phase 1|parse it|Done',
      'A-3|x|Phase 2|phase 1|Done',
      'A-4|y|Phase 2|a-3|Done',
      'D1-D3|z|Phase 2|-|Done',
      'A-5|v|Phase 2|D1-D3|Done',
      'A-6|w|Phase 2|A-4–a-5|Done',
    ];
    expect(
      glance(read(table('ID|Task|Phase|Depends On|Status', ...rows))).map((one) => one.split('<- ')[1]),
    ).toEqual([undefined, 'A-1', 'A-1 A-2', 'A-3', undefined, 'D1-D3', 'A-4 A-5']);
  });

  it('an item does not depend on its own group', () => {
    expect(
      read(table('ID|Task|P|Depends On|Status', 'A-1|x|P0|P0|Done', 'A-2|y|P0|P0|Done')).items.map(
        (item) => item.dependsOn,
      ),
    ).toEqual([['A-2'], ['A-1']]);
  });

  it('mappings that cannot be read, and items without an id', () => {
    const document = read(
      `${table('ID|Task|Status', 'A-1|x|Done', '|y|Done')}\n\n${table('ID|Issue', 'A-1|#5', 'A-2|-', 'A-3|tbd')}`,
    );
    expect(document.items.map((item) => item.issue)).toEqual([5, null]);
  });

  it('deliverables without a purpose, without an owner, with links', () => {
    const document = read(
      `${table('ID|Workstream|Task|Status', 'A-1|Core|x|Done', 'A-2|Core|y|Done', '|Docs|z|Done')}\n\n${table('File|Status', '[a](src/a.ts)|Done', 'b.md<br>c.md|')}\n\n${table('Workstream|File|Purpose', 'Core|d.ts|x', 'A-2|e.ts|y')}`,
    );
    expect(document.deliverables.map((one) => [one.path, one.item, one.claim])).toEqual([
      ['src/a.ts', null, 'done'],
      ['b.md', null, null],
      ['c.md', null, null],
      ['d.ts', null, null],
      ['e.ts', 'A-2', null],
    ]);
  });

  it('claims and metrics with short rows', () => {
    const document = read(
      `- [ ] a\n\n${table('Claimed|Reality', 'Done|broken')}\n|\n\n${table('KPI|Target|Current', 'coverage|>80%|75%', 'start', 'size|1 MB|___')}`,
    );
    expect(document.claims.map((one) => [one.subject, one.claimed, one.reality])).toEqual([
      ['Done', 'Done', 'broken'],
      ['', '', ''],
    ]);
    expect(document.metrics.map((one) => [one.name, one.target, one.actual])).toEqual([
      ['coverage', '>80%', '75%'],
      ['start', '', null],
      ['size', '1 MB', null],
    ]);
  });

  it('a matrix is square-ish, of marks, and about ids', () => {
    const base = table('ID|Task|Status', 'A-1|x|Done', 'A-2|y|Done');
    const matrix = (...rows: string[]): unknown =>
      read(`${base}\n\n${table(rows[0] ?? '', ...rows.slice(1))}`).matrix?.edges.map(
        (one) => `${one.from} ${one.to}`,
      ) ?? null;
    expect(matrix(' |A-1|A-2', 'A-1||', 'A-2|✓|-', '||')).toEqual(['A-2 A-1']);
    expect(matrix(' |B-1|B-2', 'A-1||', 'A-2|x|')).toBeNull();
    expect(matrix(' |A-1|A-2', 'A-1|yes|maybe', 'A-2||')).toBeNull();
  });

  it('an order needs at least two ids, and commas or words are no ids', () => {
    const order = (list: string): unknown =>
      read(`${table('ID|Task|Status', 'A-1|x|Done')}\n\n## Execution order\n\n${list}`).order?.ids ?? null;
    expect(order('1. A-1 first\n2. **A-2**: then\n3. rest')).toEqual(['A-1', 'A-2']);
    expect(order('1. A-1\n2. then the rest')).toBeNull();
    expect(order('- !!!\n- A-1')).toBeNull();
  });
});

describe('lists at the edge', () => {
  it('labels of another section leave the task alone', () => {
    expect(read('## Milestone M1: x\n- [ ] a\n\n**Remark:** b\n\nGoal: c').milestones[0]).toMatchObject({
      goal: 'c',
    });
    expect(read('# T\n- [ ] a\n\n**Goal:** none here').milestones).toEqual([]);
  });

  it('unreadable label values change nothing', () => {
    const [item] = read(
      '## Phase 1\n### Task 1.1: x (Done)\n**Priority:** soon\n**Status:** perhaps\n**Exit Criteria:**\n**Verify:**\n**Evidence:** none at all\n**Owner:** -',
    ).items;
    expect(item).toMatchObject({
      priority: null,
      claim: 'done',
      exitCriteria: [],
      verify: [],
      evidence: [],
      owner: null,
    });
  });

  it('headings of tasks without a phase, without a title, with brackets that say nothing', () => {
    expect(
      read('### Task 1: Parse [x]\n### Task 2\n### Task 3: Fix (the parser)').items.map((item) => [
        item.id,
        item.title,
        item.claim,
        item.milestone,
      ]),
    ).toEqual([
      ['1', 'Parse', 'done', null],
      ['2', 'Task 2', null, null],
      ['3', 'Fix (the parser)', null, null],
    ]);
  });

  it('empty entries are no items and no criteria', () => {
    expect(read('## Phase 1\n**Tasks:**\n- a\n- **\n-\n**Exit Criteria:**\n-\n- b').items.length).toBe(1);
    expect(read('# Roadmap\n## 1.1 x\n- a\n- ---').items.length).toBe(1);
  });

  it('fields below a task bullet of a phase', () => {
    expect(
      read('## Phase 1\n**Tasks:**\n- Parse\n  - Owner: @ann\n  - Verify: `npm test`\n- Plan').items[0],
    ).toMatchObject({ owner: '@ann', verify: [{ text: 'npm test' }] });
  });

  it('tags that are none', () => {
    const title = (text: string): unknown => {
      const { id, title: name, workstream, priority } = parseTaskText({ line: 0, column: 0, text });
      return [id, name, workstream, priority];
    };
    expect(title('(later) x')).toEqual([null, '(later) x', null, null]);
    expect(title('[a] [b] x')).toEqual([null, '[b] x', 'a', null]);
    expect(title('x [P2]')).toEqual([null, 'x [P2]', null, 'P2']);
    expect(title('**12** monkeys')).toEqual([null, '12 monkeys', null, null]);
    expect(title('**P1**: x')).toEqual([null, 'x', null, 'P1']);
    expect(title('🚀')).toEqual([null, 'item', null, null]);
  });

  it('a long heading is no milestone, one date is', () => {
    expect(milestoneHeading(`Phase 1 ${'x'.repeat(300)}`)).toBeNull();
    expect(read('## 2026-W08\n- [ ] a').milestones[0]).toMatchObject({ id: '2026-w08', due: '2026-W08' });
  });
});

describe('blocks at the edge', () => {
  const kinds = (text: string): string =>
    scanBlocks(text.split('\n'))
      .blocks.map((block) => block.kind)
      .join(' ');
  it.each([
    ['-     code after a marker\n  - entry', 'entry entry'],
    ['a | b\n- - | -', 'prose entry entry'],
    ['| a | b |\n|---|', 'prose'],
    ['| a |\n| --x |', 'prose'],
    ['> | a |\n|---|', 'prose'],
    ['- -- -', ''],
    ['text\n== =', 'prose'],
    ['<script>\n- [ ] no\n</script>\n- [ ] yes', 'entry'],
    ['<pre>- [ ] no</pre>\n- [ ] yes', 'entry'],
    ['<?php\n- a', 'prose entry'],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  it('code spans are padded with at most one space, and texts of great length are left alone', () => {
    const spans = (text: string): string[] =>
      codeSpans({ line: 0, column: 0, text }).map((one) => `${one.column}:${one.text}`);
    expect(spans('x `` `a` `` ` b ` `` ` ``')).toEqual(['5:`a`', '14:b', '21:`']);
    expect(spans(`\`${'a'.repeat(30_000)}\``)).toEqual([]);
  });
});

describe('YAML at the edge', () => {
  const yaml = (text: string): ReturnType<typeof readAnyTracker> => readAnyTracker(text, 'a.yaml');
  it('aliases, empty values, odd keys and odd columns', async () => {
    const document = await yaml(
      'version: 1\ntitle:\nmilestones: [{}, { id: M1 }, { title: Two words }]\nitems:\n  - &a { id: A-1, title: x, owner: null, n: 1, u: [1, 2], [odd]: 1, 5: five, empty: }\n  - *a\n  -\n  - { id: A-2, title: y, depends_on: [], verify: , evidence: a.txt, exit_criteria: [] }\n',
    );
    expect(document.items.map((item) => item.id)).toEqual(['A-1', 'A-1-2', 'A-2']);
    expect(document.items[0]?.columns).toMatchObject({ n: '1', u: '[1,2]', '5': 'five', empty: 'null' });
    expect(document.milestones.map((one) => [one.id, one.title])).toEqual([
      ['milestone', 'milestone'],
      ['M1', 'M1'],
      ['two-words', 'Two words'],
    ]);
    expect(codes(document)).toEqual(['AX2031', 'AX2005']);
  });

  it('too many aliases and values of the wrong shape', async () => {
    expect(codes(await yaml(`a: &a x\nb: [${Array.from({ length: 300 }, () => '*a').join(', ')}]`))).toEqual([
      'AX2032',
    ]);
    expect(
      codes(await yaml('version: 1\nitems: []\norder: 5\ndefinition: [a]\nclaims: [{ x: 1 }]\ncriteria: 1')),
    ).toEqual(['AX2003', 'AX2031', 'AX2031', 'AX2031', 'AX2031']);
    expect(codes(await yaml('version: 1\nitems:\n  - { id: A, title: x, verify: { ran: x } }'))).toEqual([
      'AX2031',
    ]);
  });
});
