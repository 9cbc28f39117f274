import { describe, expect, it } from 'vitest';
import { expandRange, parseDepends } from '../../../src/domain/tracker/fields/depends.ts';
import { estimateHours, takeTiming } from '../../../src/domain/tracker/fields/durations.ts';
import { milestoneHeading } from '../../../src/domain/tracker/fields/milestone.ts';
import { blockersOf, parseClaim } from '../../../src/domain/tracker/fields/status.ts';
import { parseTaskText } from '../../../src/domain/tracker/fields/task-text.ts';
import {
  isIdLike,
  isNothing,
  leadingId,
  parseIssue,
  parsePriority,
  slug,
} from '../../../src/domain/tracker/fields/words.ts';
import { plainText, withoutEmoji } from '../../../src/domain/tracker/markdown/inline.ts';

describe('statuses', () => {
  it.each([
    [
      'done',
      [
        'Done',
        '✅ Done',
        '**DONE**',
        'Complete',
        'merged',
        'Shipped in v1.2',
        'closed',
        '100%',
        '[x]',
        '☑',
        ':white_check_mark:',
        'x',
        'Verified (2026-01-02)',
        '✅',
        'done.',
        'All done',
      ],
    ],
    [
      'in-progress',
      [
        'WIP',
        'In Progress',
        'in-progress',
        'IN_PROGRESS',
        '🟡 In progress',
        'Started',
        '60%',
        '🚧',
        'Almost done',
        'Partially complete',
        'On track',
        '[~]',
        ':construction:',
      ],
    ],
    ['blocked', ['Blocked on P0-2', '⛔ Blocked', 'On hold', 'Waiting for legal', '🔴', ':no_entry:']],
    ['in-review', ['In Review', 'PR open', 'Ready for review', '👀', 'Testing']],
    [
      'planned',
      [
        '🔴 Not Started',
        'To Do',
        'TODO',
        'Planned',
        'open',
        'Backlog',
        'not done',
        '0%',
        '[ ]',
        '⬜',
        '❌',
        'Pending',
        'Deferred',
        '❌ Not started',
      ],
    ],
    ['dropped', ['N/A', "Won't do", 'Cancelled', 'Superseded by M-3', 'out of scope', '[-]']],
  ] as const)('%s', (claim, cells) => {
    expect(cells.map((cell) => [cell, parseClaim(cell)])).toEqual(cells.map((cell) => [cell, claim]));
  });

  it.each([
    '',
    'Stable',
    '99.9%x',
    'https://x/y',
    '200',
    'Supported',
    'Ann',
    '12 open',
    'see notes',
    'x'.repeat(500),
  ])('%s makes no claim', (cell) => {
    expect(parseClaim(cell)).toBeNull();
  });

  it('names what a blocked item waits for', () => {
    expect(blockersOf('Blocked on P0-2, M-03 and #12 (see chat)')).toEqual(['P0-2', 'M-03', '#12']);
    expect(blockersOf('Blocked by legal')).toEqual([]);
    expect(blockersOf('Done')).toEqual([]);
  });
});

describe('dependencies', () => {
  const ids = (cell: string): string[] =>
    parseDepends(cell).map((one) => (one.kind === 'id' ? one.id : `${one.from}…${one.to}`));
  it.each([
    ['M-01, M-03', ['M-01', 'M-03']],
    ['-', []],
    ['none', []],
    ['N/A', []],
    ['—', []],
    ['M-01 M-03', ['M-01', 'M-03']],
    ['M-01 & M-02; M-03 + M-04', ['M-01', 'M-02', 'M-03', 'M-04']],
    ['`M-01` and [M-02](#m-02)', ['M-01', 'M-02']],
    ['Task 0.1, Task 0.2', ['0.1', '0.2']],
    ['M-01 (schema), M-02 loader', ['M-01', 'M-02']],
    ['D1–D3', ['D1…D3']],
    ['D1-D3', ['D1…D3']],
    ['P0-2', ['P0-2']],
    ['M-01 to M-04', ['M-01…M-04']],
    ['T001..T003', ['T001…T003']],
    ['M-01 - M-03', ['M-01…M-03']],
    ['#12, #14', ['#12', '#14']],
    ['Phase 0', ['Phase 0']],
    ['P0', ['P0']],
    ['1, 2', ['1', '2']],
    ['M-01<br>M-02', ['M-01 M-02'.split(' ')[0] ?? '', 'M-02']],
    ['the vendor contract', ['the vendor contract']],
    ['All of Phase 1', ['Phase 1']],
  ])('%s', (cell, expected) => {
    expect(ids(cell)).toEqual(expected);
  });

  it.each([
    ['D1', 'D3', ['D1', 'D2', 'D3'], null],
    ['M-09', 'M-11', ['M-09', 'M-10', 'M-11'], null],
    ['T1', '3', ['T1', 'T2', 'T3'], null],
    ['A1', 'B3', [], 'has ends of different kinds'],
    ['A3', 'A1', [], 'runs backwards'],
    ['A', 'B', [], 'does not end in numbers'],
    ['A1', 'A900', [], 'stands for more than 500 ids'],
  ] as const)('range %s to %s', (from, to, list, problem) => {
    expect(expandRange(from, to)).toEqual({ ids: list, problem });
  });
});

describe('words', () => {
  it.each([
    ['P0', 'P0'],
    ['p2', 'P2'],
    ['P0 - BLOCKER', 'P0'],
    ['🔴 High', 'P1'],
    ['Critical', 'P0'],
    ['medium', 'P2'],
    ['Low', 'P3'],
    ['Lowest', 'P4'],
    ['Must have', 'P0'],
    ['Should', 'P1'],
    ['Priority: P3', 'P3'],
    ['P5', null],
    ['soon', null],
  ] as const)('priority %s', (cell, priority) => {
    expect(parsePriority(cell)).toBe(priority);
  });

  it.each([
    ['#12', 12],
    ['12', 12],
    ['GH-7', 7],
    ['org/repo#44', 44],
    ['[#5](https://github.com/o/r/issues/5)', 5],
    ['https://github.com/o/r/issues/9', 9],
    ['-', null],
    ['v1.2', null],
    ['#0', null],
    ['abc', null],
  ] as const)('issue %s', (cell, issue) => {
    expect(parseIssue(cell)).toBe(issue);
  });

  it('tells ids from words', () => {
    expect(
      ['M-01', 'W0a', 'P0-2', '1.2.3', 'T001', 'SEC-A1', '`M-1`', '**M-1**'].filter((id) => !isIdLike(id)),
    ).toEqual([]);
    expect(
      ['hello', 'two words1', '3h', '12', '2.5d', '80%', 'a'.repeat(30) + '1', ''].filter(isIdLike),
    ).toEqual([]);
    expect([leadingId('M-02 Runtime Contracts'), leadingId('**D1** Schema'), leadingId('Runtime')]).toEqual([
      'M-02',
      'D1',
      null,
    ]);
  });

  it('knows the cells that stand for nothing', () => {
    expect(['', '-', '—', 'none', 'N/A', '_none_', '(none)', 'TBD', '…', '___', '*'].map(isNothing)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(['no idea', 'nonesuch', 'x'].some(isNothing)).toBe(false);
  });

  it('makes short stable names', () => {
    expect(slug('Adopt `.github/workflows/ci.yml` — **now**!')).toBe('adopt-github-workflows-ci-yml-now');
    expect(slug('Größe prüfen')).toBe('grosse-prufen'.replace('ss', 'ß'));
    expect(slug('完了 する')).toBe('完了-する');
    expect(slug('!!!')).toBe('item');
    expect(slug('a'.repeat(100)).length).toBe(48);
    expect(slug('word '.repeat(50)).length).toBeLessThanOrEqual(48);
  });
});

describe('time', () => {
  it.each([
    ['Hygiene (Week 0–1)', 'Hygiene', 'Week 0–1', null],
    ['FIXES (4-6h)', 'FIXES', null, '4-6h'],
    ['Critical Fixes (4-6h) - URGENT', 'Critical Fixes', null, '4-6h'],
    ['API (v2) rewrite (2 weeks)', 'API (v2) rewrite', null, '2 weeks'],
    ['Core (due 2026-03-01)', 'Core', 'due 2026-03-01', null],
    ['Core (Q1 2026) now', 'Core now', 'Q1 2026', null],
    ['Plain', 'Plain', null, null],
  ] as const)('%s', (heading, text, due, estimate) => {
    expect(takeTiming(heading)).toEqual({ text, due, estimate });
  });

  it.each([
    ['1h', 1],
    ['30min', 0.5],
    ['1-2h', 1.5],
    ['1h - 2h', 1.5],
    ['2d', 16],
    ['~3 days', 24],
    ['1w', 40],
    ['2-3 weeks', 100],
    ['4 to 6 hours', 5],
    ['5', null],
    ['large', null],
  ] as const)('estimate %s', (text, hours) => {
    expect(estimateHours(text)).toBe(hours);
  });
});

describe('headings of milestones', () => {
  it.each([
    ['Milestone M0 — Hygiene (Week 0–1)', 'M0', 'Hygiene'],
    ['PHASE 1: FOUNDATION (6-8h)', 'phase-1', 'FOUNDATION'],
    ['Phase II - Wiring', 'phase-ii', 'Wiring'],
    ['M2: Gates', 'M2', 'Gates'],
    ['Sprint 3', 'sprint-3', 'Sprint 3'],
    ['v1.2.0', 'v1.2.0', 'v1.2.0'],
    ['Q1 2026: Core', 'q1-2026', 'Core'],
    ['2026-W08', '2026-w08', '2026-W08'],
    ['P0 — Must have', 'p0-must-have', 'Must have'],
    ['Milestone: Public beta', 'public-beta', 'Public beta'],
    ['Wave A: first', 'wave-a', 'first'],
  ])('%s', (title, id, name) => {
    expect(milestoneHeading(title)).toMatchObject({ id, title: name });
  });

  it.each([
    'Overview',
    '1.1 Testing',
    'Phase 0 Exit Criteria',
    '5 Phases to production',
    'Milestones',
    'Phases',
    'Release notes',
    'Step A',
    'Making it work',
  ])('%s names none', (title) => {
    expect(milestoneHeading(title)).toBeNull();
  });
});

describe('the text of a task', () => {
  const task = (text: string): ReturnType<typeof parseTaskText> =>
    parseTaskText({ line: 0, column: 0, text });
  it.each([
    ['**T001** [P] [US1] Create it', 'T001', 'Create it'],
    ['T001 [P] Create it', 'T001', 'Create it'],
    ['M-01: Rotate keys', 'M-01', 'Rotate keys'],
    ['[M-01] Rotate keys', 'M-01', 'Rotate keys'],
    ['1.2 Rotate keys', '1.2', 'Rotate keys'],
    ['Task 3: Rotate keys', '3', 'Rotate keys'],
    ['`A-7` — Rotate', 'A-7', 'Rotate'],
    ['S3 bucket for logs', null, 'S3 bucket for logs'],
    ['UTF-8 everywhere', null, 'UTF-8 everywhere'],
    ['SHA-256 digests', null, 'SHA-256 digests'],
    ['70%+ coverage', null, '70%+ coverage'],
    ['P0: fix login', null, 'fix login'],
    ['[link](https://x) first', null, 'link first'],
    ['🚀 Launch', null, 'Launch'],
  ] as const)('%s', (text, id, title) => {
    expect([task(text).id, task(text).title]).toEqual([id, title]);
  });

  it('finds owner, issue, estimate, priority, tags, dependencies and dates', () => {
    expect(
      task('[P1] [api] Retry DLQ @ann (#12) (2h) (depends on T001, T002) due: 2026-03-01'),
    ).toMatchObject({
      priority: 'P1',
      workstream: 'api',
      owner: '@ann',
      issue: 12,
      estimate: '2h',
      depends: 'T001, T002',
      target: '2026-03-01',
    });
    expect(task('(P0) x `@no` `#3`')).toMatchObject({ priority: 'P0', owner: null, issue: null });
    expect(task('[3h] x').estimate).toBe('3h');
    expect(task('~~gone~~').struck).toBe(true);
  });
});

describe('text for people', () => {
  it.each([
    ['**bold** and _it_ and ~~old~~', 'bold and it and old'],
    ['`a_b` snake_case __init__.py 2 * 3', '`a_b` snake_case __init__.py 2 * 3'],
    ['[text](https://x "t") ![alt](y) [ref][1]', 'text alt ref'],
    ['a<br>b <!-- c --> &amp; &lt;', 'a b & <'],
    ['<b>x</b> <https://x.y/z>', 'x https://x.y/z'],
    ['\\*not\\* \\| ok', '*not* | ok'],
    ['docs/**/*.md and src/*.ts', 'docs/**/*.md and src/*.ts'],
    ['unclosed `code and [link', 'unclosed `code and [link'],
    ['1 &unknown; 2', '1 &unknown; 2'],
  ])('%s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('drops emoji where they decorate', () => {
    expect(withoutEmoji('🏗️ Build :rocket: 👩‍🚀 it')).toBe('Build it');
  });
});
