import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../src/domain/tracker/markdown/scan.ts';
import { readAnyTracker, readTracker } from '../../src/domain/tracker/read-tracker.ts';
import { listShapes } from '../unit/tracker/list-shapes.ts';
import { tableShapes, type Shape } from '../unit/tracker/table-shapes.ts';
import { wildBoards } from '../unit/tracker/wild-boards.ts';
import { wildLists } from '../unit/tracker/wild-lists.ts';
import { wildMixed } from '../unit/tracker/wild-mixed.ts';
import { wildTables } from '../unit/tracker/wild-tables.ts';
import { reading, structure } from './reading.ts';

/*
 * Everything that is read from a tracker, with the place of each value: whole trackers beside their reading in
 * trackers/, and the shapes of the unit tests, which look at ids and claims only. After a wanted change:
 *   UPDATE_GOLDEN=1 npx vitest run tests/golden/tracker.test.ts
 * and read the difference line by line before committing it.
 */
const ROOT = join(import.meta.dirname, 'trackers');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** The lines as they were recorded; on request they are recorded first. */
const recorded = (name: string, lines: readonly string[]): string[] => {
  const file = join(ROOT, `${name}.txt`);
  if (UPDATE) writeFileSync(file, `${lines.join('\n')}\n`);
  if (!existsSync(file))
    throw new Error(`${file} is missing; run with UPDATE_GOLDEN=1 and read what it writes`);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
};

describe('a whole tracker', () => {
  it.each(readdirSync(ROOT).filter((name) => !name.endsWith('.txt')))('%s', async (name) => {
    const lines = reading(await readAnyTracker(readFileSync(join(ROOT, name), 'utf8'), name));
    expect(lines).toEqual(recorded(name, lines));
  });
});

describe('a page of awkward Markdown', () => {
  it('is cut into its blocks', () => {
    const text = readFileSync(join(import.meta.dirname, 'blocks.md'), 'utf8');
    const lines = structure(scanBlocks(text.split('\n')).blocks);
    expect(lines).toEqual(recorded('../blocks.md', lines));
  });
});

describe.each<[string, readonly Shape[]]>([
  ['tables', tableShapes],
  ['lists', listShapes],
  ['more-tables', wildTables],
  ['more-lists', wildLists],
  ['mixtures', wildMixed],
  ['boards', wildBoards],
])('shapes: %s', (group, shapes) => {
  it('read in full', () => {
    const all = shapes.flatMap(({ name, text }) => [
      '',
      `## ${name}`,
      ...reading(readTracker(text, 'tracker.md')),
    ]);
    const lines = all.slice(1);
    expect(lines).toEqual(recorded(`shapes-${group}`, lines));
  });
});
