import { describe, expect, it } from 'vitest';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import { applyEdits, type TrackerEdit } from '../../../src/domain/tracker/write-back.ts';

const CLAIMS = ['done', 'in-progress', 'dropped'] as const;

const row = (status: string, end = '\n'): string =>
  `| ID | Title | Status |\n| --- | --- | --- |\n| A-1 | Alerts | ${status} |${end}`;

const written = (text: string, ...edits: readonly TrackerEdit[]): string => {
  const result = applyEdits(text, edits);
  expect(result.findings).toEqual([]);
  return result.text;
};

describe('a claim is written', () => {
  it.each([
    ['done', 'Done'],
    ['in-progress', 'In Progress'],
    ['dropped', 'Dropped'],
  ] as const)('as a word into a status cell: %s', (claim, word) => {
    const text = written(row('Planned'), { kind: 'claim', item: 'A-1', claim });
    expect(text).toBe(row(word));
    expect(readTracker(text, 'a.md').items[0]?.claim).toBe(claim);
  });

  it.each([
    ['done', 'x'],
    ['in-progress', ' '],
    ['dropped', '-'],
  ] as const)('as a mark into a checkbox of a list: %s', (claim, mark) => {
    const text = '# T\n\n- [ ] #1 parse\n- [X] #2 plan\n';
    expect(written(text, { kind: 'claim', item: '#1', claim })).toBe(text.replace('[ ]', `[${mark}]`));
    const kept = claim === 'done' ? 'X' : mark;
    expect(written(text, { kind: 'claim', item: '#2', claim })).toBe(text.replace('[X]', `[${kept}]`));
  });

  it.each(CLAIMS)('as the word behind a label: %s', (claim) => {
    const text = '## Phase 1\n\n### Task 1.1: Parse\n**Status:** Planned\n';
    const after = written(text, { kind: 'claim', item: '1.1', claim });
    expect(readTracker(after, 'a.md').items[0]?.claim).toBe(claim);
    expect(after.startsWith('## Phase 1\n\n### Task 1.1: Parse\n**Status:** ')).toBe(true);
  });

  it('nowhere in a table without a status, which is a finding at the row', () => {
    const text =
      '| ID | Title | Owner | Target | Depends On |\n|---|---|---|---|---|\n| A-1 | Alerts | @ann | 2026-W48 | - |\n';
    const result = applyEdits(text, [{ kind: 'claim', item: 'A-1', claim: 'done' }]);
    expect(result.text).toBe(text);
    expect(result.findings).toMatchObject([{ code: 'AX2041', source: { line: 3 } }]);
    expect(
      applyEdits(text, [{ kind: 'checkbox', item: 'A-1', checked: true }]).findings.map(({ code }) => code),
    ).toEqual(['AX2042']);
  });
});

describe('a cell', () => {
  const cell = (value: string, field: 'status' | 'title' = 'status'): TrackerEdit => ({
    kind: 'cell',
    item: 'A-1',
    field,
    value,
  });

  it('is written in a last line that does not end', () => {
    expect(written(row('Planned', ''), cell('Done'))).toBe(row('Done', ''));
    const label = '## Phase 1\n\n### Task 1.1: Parse\n**Status:** Planned';
    expect(written(label, { kind: 'cell', field: 'status', value: 'Done', item: '1.1' })).toBe(
      label.replace('Planned', 'Done'),
    );
  });

  it('that is empty stays as it is when nothing is written into it', () => {
    const text = '| ID | Title | Owner | Status |\n|---|---|---|---|\n| A-1 | Alerts |   | Planned |\n';
    expect(written(text, { kind: 'cell', item: 'A-1', field: 'owner', value: ' ' })).toBe(text);
    expect(written(text, { kind: 'cell', item: 'A-1', field: 'owner', value: '@bo' })).toBe(
      text.replace('|   |', '| @bo |'),
    );
  });

  it('without room keeps its pipe when a value ends in a backslash', () => {
    const text = '|ID|Title|Status|\n|---|---|---|\n|A-1|Alerts|Planned|\n';
    const after = written(text, cell('C:\\', 'title'));
    expect(after).toBe(text.replace('Alerts', 'C:\\ '));
    expect(readTracker(after, 'a.md').items).toMatchObject([{ title: 'C:\\', claim: 'planned' }]);
  });

  it('holds a pipe and a line break as text', () => {
    expect(written(row('Planned'), cell('a | b\r\nc', 'title'))).toBe(
      row('Planned').replace('Alerts', 'a \\| b<br>c'),
    );
  });

  it('is written once, as the last edit says', () => {
    expect(written(row('Planned'), cell('Done'), cell('Blocked'))).toBe(row('Blocked'));
  });
});
