import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../../src/domain/tracker/markdown/scan.ts';
import { rowCells } from '../../../src/domain/tracker/markdown/table-row.ts';

const markdown = new MarkdownIt({ html: true });

/** Tables as rows of cells, read by markdown-it. */
const expected = (text: string): string[][][] => {
  const tables: string[][][] = [];
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'table_open') tables.push([]);
    if (token.type === 'tr_open') tables.at(-1)?.push([]);
    if (token.type === 'inline' && token.level > 0 && tables.length > 0) {
      const open = tables.at(-1)?.at(-1);
      if (inCell) open?.push(token.content);
    }
    if (token.type === 'th_open' || token.type === 'td_open') inCell = true;
    if (token.type === 'th_close' || token.type === 'td_close') inCell = false;
  }
  return tables;
};
let inCell = false;

/** The same, read by our scanner; GFM cuts and fills rows to the length of the header. */
const found = (text: string): string[][][] =>
  scanBlocks(text.split(/\r\n|\n|\r/)).blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const header = block.header.map((cell) => cell.text);
    const rows = block.rows.map((row) => {
      const cells = rowCells(row).map((cell) => cell.text);
      return header.map((_, index) => cells[index] ?? '');
    });
    return [[header, ...rows]];
  });

const word = fc.constantFrom(
  'M-01',
  'Done',
  '`a \\| b`',
  '**bold**',
  '[x](y)',
  'Jörg',
  '完了',
  '✅',
  '-',
  '',
  'a\\\\|b',
  '#12',
  '<br>',
  '`code`',
);
const cell = fc.array(word, { minLength: 0, maxLength: 3 }).map((words) => words.join(' ').trim());
const indent = fc.constantFrom('', ' ', '   ');

const table = fc
  .record({
    width: fc.integer({ min: 1, max: 5 }),
    rows: fc.array(fc.array(cell, { minLength: 0, maxLength: 7 }), { maxLength: 5 }),
    outer: fc.boolean(),
    indent,
    align: fc.constantFrom('---', ':--', '--:', ':-:', '-'),
  })
  .map(({ width, rows, outer, indent: lead, align }) => {
    const line = (cells: readonly string[]): string => {
      const text = cells.join(' | ');
      return (
        lead +
        (outer || cells.length < 2 || text.startsWith('-')
          ? `| ${text} |`
          : text.trim() === '' || text.startsWith(' ')
            ? `x${text}`
            : text)
      );
    };
    const header = Array.from({ length: width }, (_, index) => `H${index}`);
    return [line(header), line(header.map(() => align)), ...rows.map(line)].join('\n');
  });

const other = fc.constantFrom(
  '',
  'A paragraph.',
  '# Heading',
  '- entry one\n- entry two',
  '1. first\n2. second',
  '```\n| no | table |\n|---|---|\n| in | code |\n```',
  '> quoted text',
  '---',
  'Text | with a pipe',
  '    | in | code |\n    |---|---|',
  '<!-- | a | b |\n|---|---|\n-->',
  'Setext\n======',
  '* * *',
  '- [ ] task',
  '~~~sh\nls | wc\n~~~',
);

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
const listed = (text: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');

const block = fc.oneof(
  { weight: 4, arbitrary: table },
  { weight: 3, arbitrary: other },
  { weight: 1, arbitrary: table.map(quoted) },
  // Where a list entry begins with a row without outer pipes, markdown-it makes the marker part of the cell;
  // GitHub does not, and we read what GitHub shows.
  {
    weight: 1,
    arbitrary: table.map((text) => (text.trimStart().startsWith('|') ? listed(text.trimStart()) : text)),
  },
);

const document = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), { maxLength: 8 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''));

describe('our scanner and markdown-it read the same tables', () => {
  it('on generated documents', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(found(text)).toEqual(expected(text));
      }),
      { numRuns: 500 },
    );
  });

  it('on cells of arbitrary text', () => {
    const anything = fc.string({
      unit: fc.constantFrom('a', '|', '\\', '`', ' ', '-', 'é', '*', '\t', '<', ':'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (lines) => {
        const text = ['| a | b |', '|---|---|', ...lines.map((line) => `| ${line}`)].join('\n');
        expect(found(text)).toEqual(expected(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** Headings, entries and fences with their lines, read by markdown-it. */
const outline = (text: string): string[] =>
  markdown.parse(text, {}).flatMap((token, index, all) => {
    const line = token.map?.[0] ?? -1;
    if (token.type === 'heading_open')
      return [`${line} ${token.tag} ${(all[index + 1]?.content ?? '').replaceAll(/\s+/g, ' ')}`];
    if (token.type === 'list_item_open') return [`${line} entry`];
    return token.type === 'fence' ? [`${line} fence ${token.content.trimEnd()}`] : [];
  });

/** The same, read by our scanner. */
const scanned = (text: string): string[] =>
  scanBlocks(text.split('\n')).blocks.flatMap((one) => {
    if (one.kind === 'heading') return [`${one.line} h${one.level} ${one.text.replaceAll(/\s+/g, ' ')}`];
    if (one.kind === 'entry') return [`${one.line} entry`];
    return one.kind === 'fence'
      ? [
          `${one.line} fence ${one.lines
            .map((part) => part.text)
            .join('\n')
            .trimEnd()}`,
        ]
      : [];
  });

describe('headings, lists and fences are read where markdown-it reads them', () => {
  const lines = fc.array(
    fc.constantFrom(
      '# One',
      '## Two ##',
      '- a',
      '  - b',
      '    - c',
      '* d',
      '1. e',
      '   f',
      '```sh',
      '```',
      '  ```',
      'text',
      '',
      '> q',
      '> - r',
      '>',
      '- ',
      '+ [ ] g',
      'Set',
      '---',
      '===',
      '10) h',
      '~~~',
      '#no',
      '-no',
      '  text',
    ),
    { maxLength: 12 },
  );
  it('on generated documents', () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n');
        expect(scanned(text)).toEqual(outline(text));
      }),
      { numRuns: 1000 },
    );
  });
});
