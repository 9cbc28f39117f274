import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import { applyAnyEdits, applyEdits, type TrackerEdit } from '../../../src/domain/tracker/write-back.ts';

/** Fewer under mutation, where the same is asked a thousand times. */
const SIZE = Number(process.env['TEST_ROWS'] ?? 5000);

/** CRLF, tabs, wide characters, escaped pipes, uneven padding, empty cells: a file that people have edited. */
const rows = Array.from({ length: SIZE }, (_, index) => {
  const pad = index % 3 === 0 ? '\t' : index % 3 === 1 ? ' ' : '   ';
  const title = ['完了した仕事', 'Größe \\| Länge', '👩‍🚀 launch', 'plain'][index % 4] ?? '';
  const issue = index % 5 === 0 ? '' : `#${index + 1}`;
  return `|${pad}M-${index}${pad}|${issue}${issue === '' ? '' : ' '}|${pad}${title}${pad}| Todo |\t@ann${pad}|\`a \\| b\`|`;
});
const big = [
  '\uFEFF# Träcker',
  '',
  '| ID | Issue | Title | Status | Owner | Verify Command |',
  '|---|---|---|---|---|---|',
  ...rows,
  '',
  'end \t ',
  '',
].join('\r\n');
const document = readTracker(big, 'big.md');

const value = fc.oneof(
  fc.constantFrom('Done', '✅ Done', 'a | b', 'In Progress', '完了', 'x\\', 'two\nlines', '#77'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const edit: fc.Arbitrary<Extract<TrackerEdit, { kind: 'cell' }>> = fc.record({
  kind: fc.constant('cell'),
  item: fc.integer({ min: 0, max: SIZE - 1 }).map((index) => `M-${index}`),
  field: fc.constantFrom('status', 'issue', 'owner'),
  value,
});

/** The line with the cells of the given columns taken out: what must stay. */
const without = (line: string, columns: ReadonlySet<number>): string =>
  line
    .split(/(?<!\\)\|/)
    .map((cell, index) => (columns.has(index) ? '' : cell))
    .join('|');

describe('write-back of table cells', () => {
  it('reads its own big file', () => {
    expect(document.items.length).toBe(SIZE);
    expect(document.findings).toEqual([]);
  });

  it('changes the cells it was asked to change and not one byte more', () => {
    const column = { issue: 2, status: 4, owner: 5 } as const;
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const result = applyEdits(big, edits);
        expect(result.findings).toEqual([]);
        const before = big.split('\r\n');
        const after = result.text.split('\r\n');
        expect(after.length).toBe(before.length);
        for (const [index, line] of after.entries()) {
          if (line === before[index]) continue;
          const own = edits.filter(
            (one) => before[index]?.includes(`M-${index - 4}`) && one.item === `M-${index - 4}`,
          );
          expect(own.length).toBeGreaterThan(0);
          const columns = new Set(own.map((one) => column[one.field as keyof typeof column]));
          expect(without(line, columns)).toBe(without(before[index] ?? '', columns));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('writes what it then reads', () => {
    const result = applyEdits(big, [
      { kind: 'cell', item: 'M-0', field: 'status', value: 'Done' },
      { kind: 'cell', item: 'M-0', field: 'issue', value: '#900' },
      { kind: 'cell', item: 'M-1', field: 'owner', value: 'a | b' },
      { kind: 'cell', item: `M-${SIZE - 1}`, field: 'title', value: 'x\\' },
    ]);
    const items = readTracker(result.text, 'big.md').items;
    expect(items[0]).toMatchObject({ claim: 'done', issue: 900 });
    expect(items[1]?.owner).toBe('a | b');
    expect(items[SIZE - 1]).toMatchObject({ title: 'x\\', claim: 'planned' });
  });

  it('changes nothing when there is nothing to change', () => {
    expect(applyEdits(big, []).text).toBe(big);
    expect(applyEdits(big, [{ kind: 'cell', item: 'M-7', field: 'status', value: 'Todo' }]).text).toBe(big);
  });
});

describe('write-back of checkboxes and labels', () => {
  const list =
    '## M1: Core\r\n\r\n* [ ] parse\r\n\t- [X] plan (#3)\r\n> - [ ] quoted\r\n\r\n| Done | Task |\r\n|---|---|\r\n';
  it.each([
    ['M1/parse', true, '* [x] parse'],
    ['#3', false, '- [ ] plan'],
    ['#3', true, '- [X] plan'],
    ['M1/quoted', true, '> - [x] quoted'],
  ] as const)('%s → %s', (item, checked, text) => {
    const result = applyEdits(list, [{ kind: 'checkbox', item, checked }]);
    expect(result.findings).toEqual([]);
    expect(result.text).toContain(text);
    expect(result.text.length).toBe(list.length);
  });

  it('sets a checkbox in a table cell', () => {
    const table = '| Done | Task |\n|---|---|\n| [ ] | Ship |\n';
    expect(applyEdits(table, [{ kind: 'checkbox', item: 'ship', checked: true }]).text).toBe(
      table.replace('[ ]', '[x]'),
    );
  });

  it('sets the value behind a label', () => {
    const text = '## Phase 1\n\n### Task 1.1: Parse\n**Status:** In Progress  \n**Owner:**\n';
    const result = applyEdits(text, [
      { kind: 'cell', item: '1.1', field: 'status', value: 'Done' },
      { kind: 'cell', item: '1.1', field: 'owner', value: '@ann' },
    ]);
    expect(result.findings).toEqual([]);
    expect(result.text).toBe(text.replace('In Progress', 'Done').replace('**Owner:**', '**Owner:** @ann'));
  });

  it('says what it cannot write and writes the rest', () => {
    const result = applyEdits(list, [
      { kind: 'checkbox', item: 'nobody', checked: true },
      { kind: 'cell', item: 'M1/parse', field: 'owner', value: '@ann' },
      { kind: 'cell', item: 'M1/parse', field: 'title', value: 'x' },
      { kind: 'checkbox', item: 'M1/parse', checked: true },
    ]);
    expect(result.findings.map((one) => one.code)).toEqual(['AX2040', 'AX2041', 'AX2041']);
    expect(result.text).toBe(list.replace('* [ ]', '* [x]'));
    expect(
      applyEdits('| ID | Task | Status |\n|---|---|---|\n| A-1 | x | Done |', [
        { kind: 'checkbox', item: 'A-1', checked: true },
      ]).findings[0]?.code,
    ).toBe('AX2042');
  });

  it('edits the repaired places of a mojibake file as it is', () => {
    const text =
      '# T\n\n| ID | Title | Status | Owner |\n|---|---|---|---|\n| A-1 | ‚úÖ ‚ùå x | ‚ùå open | @ann |\n';
    const result = applyEdits(text, [{ kind: 'cell', item: 'A-1', field: 'owner', value: '@bo' }]);
    expect(result.text).toBe(text.replace('@ann', '@bo'));
  });
});

describe('write-back of YAML', () => {
  const text =
    '# mine\nversion: 1\nitems:\n  - id: A-1   # first\n    title: "x"\n    status: planned  # soon\n    depends_on: [A-2]\n  - { id: A-2, title: y, status: "todo" }\n';
  it('changes scalars and keeps comments', async () => {
    const result = await applyAnyEdits(text, 't.yaml', [
      { kind: 'cell', item: 'A-1', field: 'status', value: 'Done: yes' },
      { kind: 'cell', item: 'A-2', field: 'status', value: 'done' },
      { kind: 'cell', item: 'A-1', field: 'dependsOn', value: 'A-9' },
      { kind: 'checkbox', item: 'A-1', checked: true },
      { kind: 'cell', item: 'A-9', field: 'status', value: 'done' },
    ]);
    expect(result.text).toBe(text.replace('planned', '"Done: yes"').replace('"todo"', 'done'));
    expect(result.findings.map((one) => one.code)).toEqual(['AX2041', 'AX2042', 'AX2040']);
  });

  it('leaves Markdown to the other writer', async () => {
    expect(
      (await applyAnyEdits('- [ ] a', 't.md', [{ kind: 'checkbox', item: 'a', checked: true }])).text,
    ).toBe('- [x] a');
  });
});
