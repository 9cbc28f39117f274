import { describe, expect, it } from 'vitest';
import { listShapes } from './list-shapes.ts';
import { glance, read } from './read.ts';
import { tableShapes } from './table-shapes.ts';
import { wildBoards } from './wild-boards.ts';
import { wildLists } from './wild-lists.ts';
import { wildMixed } from './wild-mixed.ts';
import { wildTables } from './wild-tables.ts';

describe.each([
  ['tables', tableShapes],
  ['lists', listShapes],
  ['more tables', wildTables],
  ['more lists', wildLists],
  ['mixtures', wildMixed],
  ['boards', wildBoards],
] as const)('trackers in the wild: %s', (_, shapes) => {
  it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', (_name, shape) => {
    const document = read(shape.text);
    expect({ dialect: document.dialect, items: glance(document) }).toEqual({
      dialect: shape.dialect,
      items: shape.items,
    });
  });
});

const named = (name: string): ReturnType<typeof read> => {
  const shape = [
    ...tableShapes,
    ...listShapes,
    ...wildTables,
    ...wildLists,
    ...wildMixed,
    ...wildBoards,
  ].find((one) => one.name === name);
  return read(shape?.text ?? '');
};

describe('what a shape says besides', () => {
  it('keeps an escaped pipe in code as one cell', () => {
    expect(named('linked and bold ids, code in the title').items[0]?.title).toBe('`a | b` stays one cell');
  });

  it('reads tags, phases and labels of a specification task list', () => {
    const document = named('a task list generated from a specification');
    expect(document.milestones.map((one) => [one.id, one.title, one.goal])).toEqual([
      ['phase-1', 'Setup (Shared Infrastructure)', null],
      ['phase-2', 'User Story 1 - Albums (Priority: P1)', 'albums can be made'],
    ]);
    expect(document.items[2]).toMatchObject({
      title: 'Contract test in tests/contract/albums.test.ts',
      workstream: 'US1',
      columns: { Parallel: 'yes' },
    });
  });

  it('reads fields below a nested task', () => {
    const [task] = named('nested tasks with fields below them').items;
    expect(task).toMatchObject({ title: 'Build the queue', owner: '@ann' });
    expect(task?.verify.map((one) => one.text)).toEqual(['npm test -- queue']);
  });

  it('reads due dates, goals and definitions of done of milestones', () => {
    expect(named('milestones with boxes and a definition of done').milestones[0]).toMatchObject({
      id: 'milestone-1',
      title: 'Beta',
      due: 'Week 1-2',
      goal: 'usable',
      definitionOfDone: 'both work',
    });
    expect(named('several trackers under milestone headings').milestones[0]).toMatchObject({
      id: 'M1',
      title: 'Core',
      due: 'due 2026-03-01',
    });
  });

  it('reads labels, commands and acceptance lists of headed tasks', () => {
    const phases = named('phases with a heading per task');
    expect(phases.items[0]).toMatchObject({ priority: 'P0', estimate: '30min', milestone: 'phase-0' });
    expect(phases.items[0]?.verify.map((one) => one.text)).toEqual(['python -c "import x"']);
    expect(phases.criteria).toMatchObject([{ milestone: 'phase-0', kind: 'exit', text: 'it runs' }]);
    const codes = named('tasks with code ids and acceptance lists');
    expect(codes.items[0]?.exitCriteria.map((one) => [one.text, one.checked])).toEqual([
      ['old keys are refused', false],
      ['new keys work', true],
    ]);
  });
});
