const SIZE = 65_536;

const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

const PIECES = [
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
  '\\|',
  '[x](',
  '&amp;',
];

const table = (piece: string): string =>
  [
    '| ID | Task | Status |',
    '|---|---|---|',
    ...Array.from(
      { length: 120 },
      (_, index) => `| M-${index} | ${piece.repeat(500 / piece.length)} | Done |`,
    ),
  ].join('\n');

/**
 * Documents as large as GitHub allows a body to be, made to hurt: what a general parser reads in quadratic time or
 * recursion. By name.
 */
export const hostileDocuments: readonly (readonly [string, string])[] = [
  ...PIECES.map((piece) => [`“${piece}” on one line`, fill(piece)] as const),
  ...PIECES.map((piece) => [`“${piece}” on each line`, fill(`${piece}\n`)] as const),
  ...['*a_ ', '`', '[', '\\|'].map((piece) => [`a table of “${piece}”`, table(piece)] as const),
  [
    'lists nested ever deeper',
    Array.from({ length: 360 }, (_, depth) => `${'  '.repeat(depth)}- [ ] task`).join('\n'),
  ],
  ['backticks of all lengths', Array.from({ length: 360 }, (_, length) => '`'.repeat(length)).join(' ')],
];
