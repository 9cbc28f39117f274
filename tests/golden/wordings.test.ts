import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandRange, parseDepends } from '../../src/domain/tracker/fields/depends.ts';
import { estimateHours, isEstimate, takeTiming } from '../../src/domain/tracker/fields/durations.ts';
import { parseExpectation } from '../../src/domain/tracker/fields/expectation.ts';
import { labelOf } from '../../src/domain/tracker/fields/label.ts';
import { headingPriority, milestoneHeading } from '../../src/domain/tracker/fields/milestone.ts';
import { numberedHeading } from '../../src/domain/tracker/fields/numbered.ts';
import { cellPaths } from '../../src/domain/tracker/fields/paths.ts';
import { looksLikeCommand } from '../../src/domain/tracker/fields/programs.ts';
import { logicalCommands } from '../../src/domain/tracker/fields/shell-lines.ts';
import { blockersOf, markedClaim, parseClaim, parseHealth } from '../../src/domain/tracker/fields/status.ts';
import { cutTail } from '../../src/domain/tracker/fields/tail.ts';
import { parseTaskText } from '../../src/domain/tracker/fields/task-text.ts';
import {
  cellText,
  isIdLike,
  leadingId,
  parseIssue,
  parsePriority,
  slug,
} from '../../src/domain/tracker/fields/words.ts';
import type { TextPart } from '../../src/domain/tracker/markdown/block.ts';
import { codeSpans, plainText, splitBreaks, withoutEmoji } from '../../src/domain/tracker/markdown/inline.ts';
import {
  headingLevel,
  htmlBlock,
  isRule,
  isTagLine,
  listMarker,
} from '../../src/domain/tracker/markdown/line.ts';
import { delimiterColumns, splitRow } from '../../src/domain/tracker/markdown/table-row.ts';
import { readTracker } from '../../src/domain/tracker/read-tracker.ts';
import { splitLines } from '../../src/domain/tracker/text/lines.ts';
import { headerMeanings } from '../../src/domain/tracker/tables/header.ts';
import { glance } from '../unit/tracker/read.ts';

/*
 * How the words of trackers are understood, a line each in wordings/: `input => what is read`. To add a case, add a line
 * with its input; then, as after a wanted change:
 *   UPDATE_GOLDEN=1 npx vitest run tests/golden/wordings.test.ts
 * and read the difference line by line before committing it.
 */
const ROOT = join(import.meta.dirname, 'wordings');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const ARROW = ' => ';

const part = (text: string): TextPart => ({ line: 0, column: 0, text });
const placed = (parts: readonly TextPart[]): string[] => parts.map(({ column, text }) => `${column}:${text}`);

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'depends-on': (text) =>
    parseDepends(text).map((one) => {
      if (one.kind === 'id') return one.id;
      const { ids, problem } = expandRange(one.from, one.to);
      return problem ?? (ids.length > 6 ? `${ids[0]} … ${ids.at(-1)} (${ids.length})` : ids.join(' '));
    }),
  status: (text) => [parseClaim(text), parseHealth(text), markedClaim(text), ...blockersOf(text)],
  estimate: (text) => [isEstimate(text), estimateHours(text), takeTiming(text)],
  expectation: (text) => parseExpectation(text, 'run --print 42 lines'),
  label: (text) => {
    const label = labelOf(part(text));
    return label && [label.name, label.field, ...placed([label.value])];
  },
  milestone: (text) => [milestoneHeading(text), headingPriority(text)],
  'numbered-heading': (text) => numberedHeading(text),
  paths: (text) => placed(cellPaths(part(text))),
  command: (text) => looksLikeCommand(text),
  task: (text) =>
    Object.fromEntries(
      Object.entries(parseTaskText(part(text))).filter(
        ([, value]) => value !== null && value !== false && JSON.stringify(value) !== '{}',
      ),
    ),
  tail: (text) => {
    const { head, labels } = cutTail(part(text));
    return [head.text, ...labels.flatMap(({ field, value }) => [field, ...placed([value])])];
  },
  // Lines are apart by ↵.
  script: (text) =>
    logicalCommands(text.split('↵').map((line, at) => ({ line: at, column: 0, text: line }))).map(
      ({ text: command, place, leading, trailing }) => [command, place.line, place.column, leading, trailing],
    ),
  'front-matter': (text) => glance(readTracker(text.replaceAll('↵', '\n'), 'a.md')),
  cell: (text) => [
    cellText(text),
    parsePriority(text),
    parseIssue(text),
    isIdLike(text),
    leadingId(text),
    slug(text),
  ],
  inline: (text) => [
    plainText(text),
    withoutEmoji(text),
    placed(codeSpans(part(text))),
    placed(splitBreaks(part(text))),
  ],
  line: (text) => [
    listMarker(text, 0),
    headingLevel(text, 0),
    isRule(text, 0),
    htmlBlock(text, 0),
    isTagLine(text, 0),
  ],
  row: (text) => [placed(splitRow(text, 0, 0)), delimiterColumns(text, 0)],
  mojibake: (text) => {
    const { text: lines, mojibake } = splitLines(text, 'a.md');
    return [lines[0], mojibake?.codePage, mojibake?.repaired, mojibake?.lost];
  },
  header: (text) => headerMeanings(text).map(({ field, strength }) => `${field} ${strength}`),
};

const inputs = (name: string): string[] =>
  readFileSync(join(ROOT, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(0, line.lastIndexOf(ARROW) === -1 ? undefined : line.lastIndexOf(ARROW)));

describe('words of trackers', () => {
  it('all have a reader', () =>
    expect(readdirSync(ROOT).map((name) => name.replace('.txt', ''))).toEqual(
      Object.keys(readers).toSorted(),
    ));

  it.each(Object.entries(readers))('%s', (name, read) => {
    const lines = inputs(name).map((text) => `${text}${ARROW}${JSON.stringify(read(text))}`);
    const file = join(ROOT, `${name}.txt`);
    if (UPDATE) writeFileSync(file, `${lines.join('\n')}\n`);
    expect(lines).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'));
  });
});
