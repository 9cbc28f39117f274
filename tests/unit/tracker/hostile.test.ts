import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph/build-graph.ts';
import { readAnyTracker, readTracker, TRACKER_LIMIT } from '../../../src/domain/tracker/read-tracker.ts';
import { codes, read } from './read.ts';

const SIZE = 65_536;
const fill = (piece: string, size = SIZE): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const rows = (count: number, row: (index: number) => string): string =>
  [
    '| ID | Task | Depends On | Status |',
    '|---|---|---|---|',
    ...Array.from({ length: count }, (_, index) => row(index)),
  ].join('\n');

/** Time-out of a test. Each document is read in well under a second; a reader gone quadratic takes minutes. */
const TIMEOUT_MS = 20_000;

const pieces = [
  '>',
  '*a_ ',
  '[',
  '![[](',
  '`',
  '``` ',
  '|',
  '<a',
  '<!--',
  '- ',
  '> - ',
  '1. ',
  '#',
  '\\|',
  '&amp;',
  '__',
  '~~',
  '(',
  '!',
  '[x](',
  '\t',
  '\u0000',
  '\uD800',
  '‚úÖ',
  'a`b``c```',
];

const documents: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    pieces.map((piece) => [`64 KiB of ${JSON.stringify(piece)} on one line`, fill(piece)]),
  ),
  ...Object.fromEntries(
    pieces.map((piece) => [`64 KiB of ${JSON.stringify(piece)}, a line each`, fill(`${piece}\n`)]),
  ),
  ...Object.fromEntries(
    pieces.map((piece) => [`tasks of ${JSON.stringify(piece)}`, fill(`- [ ] ${fill(piece, 500)}\n`)]),
  ),
  ...Object.fromEntries(
    pieces.map((piece) => [
      `a table of ${JSON.stringify(piece)}`,
      rows(120, () => `| ${fill(piece, 500)} | x | y | Done |`),
    ]),
  ),
  ...Object.fromEntries(
    pieces.map((piece) => [
      `a table under headers of ${JSON.stringify(piece)}`,
      rows(2, () => '| M-1 | x | y | Done |').replaceAll(/Task|Depends On/g, () => fill(piece)),
    ]),
  ),
  'lists nested ever deeper': Array.from(
    { length: 360 },
    (_, depth) => `${'  '.repeat(depth)}- [ ] task`,
  ).join('\n'),
  'headings only': fill('# a\n'),
  'backticks of all lengths': Array.from({ length: 360 }, (_, length) => '`'.repeat(length)).join(' '),
  'five thousand equal ids': rows(5000, () => '| M-1 | x | M-1 | Done |'),
  'everybody depends on everybody': rows(3000, () => '| | task | P0 | Done |').replaceAll('Status', 'P'),
  'ranges without end': rows(2000, (index) => `| M-${index} | x | M-0–M-99999999 | Done |`),
  'ranges within bounds': rows(2000, (index) => `| M-${index} | x | M-0–M-499 | Done |`),
  'five megabytes of tasks': fill('- [ ] a task with `code` and **words** #12 @ann (2h)\n', 5_000_000),
  'five megabytes of rows': rows(
    60_000,
    (index) => `| M-${index} | some task with \`code\` and words | M-${index - 1} | Done |`,
  ),
  'five megabytes on one line': fill('| a ', 5_000_000),
  'five megabytes in one fence': `## Phase 1\n### Task 1.1: x\n**Validation:**\n\`\`\`bash\n${fill('echo "a', 5_000_000)}`,
};

describe('hostile documents are read in time and never throw', () => {
  it.each(Object.entries(documents))('%s', { timeout: TIMEOUT_MS }, (_name, text) => {
    const document = read(text);
    buildGraph([document]);
    expect(document.findings.length).toBeLessThan(1200);
  });

  it('refuses what is larger than any tracker, with the limit', () => {
    const document = readTracker(' '.repeat(TRACKER_LIMIT + 1), 'big.md');
    expect(codes(document)).toEqual(['AX2002']);
    expect(document.findings[0]?.message).toContain(String(TRACKER_LIMIT));
    expect(document.items).toEqual([]);
  });

  it('lists a hundred findings of a kind and counts the rest', () => {
    const found = codes(read(rows(5000, () => '| M-1 | x | - | Done |')));
    expect(found.filter((code) => code === 'AX2005').length).toBe(100);
    expect(found.at(-1)).toBe('AX2016');
  });

  it('says what a comment or fence that is never closed hides', () => {
    expect(
      read('- [ ] seen\n\n<!-- oops\n- [ ] hidden').findings.map((one) => [one.code, one.source?.line]),
    ).toEqual([['AX2008', 3]]);
    expect(read('- [ ] seen\n\n~~~~sh\n- [ ] hidden').findings[0]?.remedy).toBe('Close it with ~~~~.');
  });
});

describe('hostile YAML is refused or read in time', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map(
      (key, index) =>
        `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'.charAt(index)}`).join(',')}]`,
    )
    .join('\n')}\nitems: []\nversion: 1\n`;
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'an alias bomb': [bomb, 'AX2033'],
    'an alias bomb as a value': [bomb.replace('items: []', 'items: *i'), 'AX2031'],
    '100 000 brackets': ['['.repeat(100_000), 'AX2032'],
    '100 000 braces': ['{a: '.repeat(100_000), 'AX2032'],
    '100 000 dashes': ['- '.repeat(100_000), 'AX2032'],
    'indentation without end': [
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'AX2032',
    ],
    'duplicate keys': ['version: 1\nitems:\n  - id: a\n    id: b\n', 'AX2031'],
    'a custom tag': ['version: 1\nitems: !!js/function "x"\n', 'AX2032'],
    'merge keys': ['version: 1\nitems:\n  - id: a\n    <<: { title: b }\n', 'AX2033'],
    'a syntax error': ['version: 1\nitems: [\n', 'AX2030'],
    'tabs for indentation': ['version: 1\nitems:\n\t- id: a\n', 'AX2030'],
    'five megabytes': [`version: 1\nitems:\n${fill('  - { id: a, title: b }\n', 5_000_000)}`, 'AX2002'],
    'two megabytes of keys': [
      Array.from({ length: 200_000 }, (_, index) => `k${index}: 1`).join('\n'),
      'AX2016',
    ],
    nothing: ['', 'AX2031'],
    'a scalar': ['just text', 'AX2031'],
    'a list': ['- a\n- b', 'AX2031'],
  };
  it.each(Object.entries(cases))('%s', { timeout: TIMEOUT_MS }, async (_name, [text, code]) => {
    const document = await readAnyTracker(text, 'tracker.yaml');
    expect(codes(document)).toContain(code);
  });
});
