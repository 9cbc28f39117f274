import { oneLine } from '../../../../adapters/terminal/text.ts';
import type { ItemCheck, ItemExplanation, Neighbour } from '../../../../application/explain/explain-item.ts';
import type { Colors } from '../../output.ts';

const neighbour = (one: Neighbour): string =>
  one.title === null ? `${one.id} (does not exist)` : `${one.id} ${one.title} (${one.claim ?? 'no claim'})`;

const standingOf = ({ standing }: ItemExplanation): string =>
  standing === null
    ? 'not known, never run'
    : `${standing.standing} on ${standing.at.slice(0, 10)} in run ${standing.runId}`;

const lastWord = ({ last }: ItemCheck): string =>
  last === null
    ? 'never run'
    : `${last.outcome} on ${last.observedAt.slice(0, 10)} in run ${last.runId}${last.reason === null ? '' : `: ${last.reason}`}`;

/** Keeps the indentation, and cleans the rest. */
const indented = (line: string): string => ' '.repeat(line.length - line.trimStart().length) + oneLine(line);

const section = (title: string, lines: readonly string[], paint: Colors): readonly string[] =>
  lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${indented(line)}`)];

/** An item for people: what is claimed, what would prove it, and what it hangs on. */
export const itemText = (one: ItemExplanation, paint: Colors): string => {
  const { item } = one;
  const facts: readonly (readonly [string, string | null])[] = [
    ['claim', item.claim ?? 'none'],
    ['standing', standingOf(one)],
    ['priority', item.priority],
    ['milestone', item.milestone],
    ['owner', item.owner],
    ['target', item.target],
    ['overdue', one.overdue === null ? null : `since ${one.overdue}`],
    ['place', `${one.file}:${item.source.line}:${item.source.column}`],
    ['path', one.onCriticalPath ? 'on the critical path' : null],
  ];
  const checks = one.checks.flatMap((check) => [
    `${check.id}: ${check.describe}`,
    `    from line ${check.origin.source.line} (${check.origin.rule}, ${check.origin.confidence}); ${lastWord(check)}`,
  ]);
  return [
    `${paint.bold(oneLine(item.id))}  ${oneLine(item.title)}`,
    ...facts.flatMap(([name, value]) =>
      value === null ? [] : [`  ${paint.dim(name.padEnd(9))} ${oneLine(value)}`],
    ),
    ...section(
      'Checks',
      checks.length > 0 ? checks : ['none: nothing in the document can be run or looked at'],
      paint,
    ),
    ...section('Depends on', one.dependsOn.map(neighbour), paint),
    ...section('Needed by', one.neededBy.map(neighbour), paint),
    '',
    paint.dim(`Next: aurora-x verify ${oneLine(item.id)}`),
  ].join('\n');
};
