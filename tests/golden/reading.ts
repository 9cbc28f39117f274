import type { Command, Criterion, Item, Milestone, TrackerDocument } from '../../src/domain/model/tracker.ts';
import type { Block } from '../../src/domain/tracker/markdown/block.ts';
import type { Source } from '../../src/domain/model/source.ts';

/*
 * What was read from a tracker, a line for each thing, so that a person can lay it beside the page. Each value is
 * followed by its place; what the page does not say is not shown.
 */
const at = ({ line, column }: Source): string => `@${line}:${column}`;

const field = (name: string, value: string | number | null): string[] =>
  value === null || value === '' ? [] : [`${name}=${value}`];

const command = ({ text, source, expect }: Command): string =>
  `\`${text.replaceAll('\n', '↵')}\`${at(source)}${expect === null ? '' : ` ${JSON.stringify(expect)}`}`;

const criterion = (one: Criterion): string =>
  [
    `${one.kind} ${one.checked ? '[x]' : '[ ]'} ${one.id}${at(one.source)} ${one.text.replaceAll('\n', '↵')}`,
    ...field('milestone', one.milestone),
    ...one.commands.map(command),
  ].join(' · ');

const milestone = (one: Milestone): string =>
  [
    `milestone ${one.id}${at(one.source)} ${one.title}`,
    ...field('due', one.due),
    ...field('goal', one.goal),
    ...field('done', one.definitionOfDone),
    ...field('estimate', one.estimate),
  ].join(' · ');

const item = (one: Item): string[] => [
  [
    `item ${one.id}${at(one.source)} ${one.title}`,
    ...field('milestone', one.milestone),
    ...field('claim', one.claim),
    ...field('priority', one.priority),
    ...field('workstream', one.workstream),
    ...field('needs', one.dependsOn.join(' ')),
    ...field('owner', one.owner),
    ...field('target', one.target),
    ...field('issue', one.issue),
    ...field('estimate', one.estimate),
    ...Object.entries(one.columns).map(([name, value]) => `[${name}]=${value}`),
    ...Object.entries(one.places).map(([name, place]) => `${name}${at(place)}`),
  ].join(' · '),
  ...one.verify.map((proof) => `  verify ${command(proof)}`),
  ...one.evidence.map(({ text, source }) => `  evidence ${text}${at(source)}`),
  ...one.exitCriteria.map((exit) => `  ${criterion(exit)}`),
];

/** A document as lines. */
export const reading = (one: TrackerDocument): string[] => [
  `${one.dialect}${one.title === null ? '' : `: ${one.title}`}`,
  ...one.milestones.map(milestone),
  ...one.items.flatMap(item),
  ...one.criteria.map(criterion),
  ...one.deliverables.map((file) =>
    [
      `file ${file.path}${at(file.source)}`,
      ...field('item', file.item),
      ...field('purpose', file.purpose),
      ...field('claim', file.claim),
    ].join(' · '),
  ),
  ...one.checklists.flatMap(({ title, source, entries }) => [
    `checklist ${title}${at(source)}`,
    ...entries.map((entry) => `  ${entry.checked ? '[x]' : '[ ]'} ${entry.text}${at(entry.source)}`),
  ]),
  ...one.claims.map((row) => `claimed ${row.subject}${at(row.source)}: ${row.claimed} | ${row.reality}`),
  ...one.metrics.map((row) => `metric ${row.name}${at(row.source)}: ${row.target} | ${row.actual ?? '?'}`),
  ...one.definition.map(({ name, text, source }) => `definition ${name}${at(source)}: ${text}`),
  ...(one.matrix === null
    ? []
    : [
        `matrix${at(one.matrix.source)} ${one.matrix.rows.join(' ')} | ${one.matrix.columns.join(' ')}`,
        ...one.matrix.edges.map(({ from, to, source }) => `  ${from} needs ${to}${at(source)}`),
      ]),
  ...(one.order === null ? [] : [`order${at(one.order.source)} ${one.order.ids.join(' ')}`]),
  ...one.weeklyTemplate.map((prompt) => `weekly ${prompt}`),
  ...one.findings.map(
    ({ code, source, message }) => `${code}${source === null ? '' : at(source)} ${message}`,
  ),
];

/** The blocks of a page as lines, with places that count from 1. */
export const structure = (blocks: readonly Block[]): string[] => {
  const text = (part: { readonly line: number; readonly column: number; readonly text: string }): string =>
    `@${part.line + 1}:${part.column + 1} ${part.text}`;
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [`heading ${block.level} ${text(block)}`];
      case 'table':
        return [`table ${block.header.map(text).join(' | ')}`, ...block.rows.map((row) => `  ${text(row)}`)];
      case 'fence':
        return [
          `fence @${block.line + 1}:${block.column + 1} depth ${block.depth} "${block.language}"`,
          ...block.lines.map((line) => `  ${text(line)}`),
        ];
      case 'entry':
        return [
          `entry @${block.line + 1}:${block.column + 1} depth ${block.depth} number ${block.number} box ${JSON.stringify(block.box)}`,
          ...block.lines.map((line) => `  ${text(line)}`),
        ];
      default:
        return [
          `prose @${block.line + 1} depth ${block.depth}`,
          ...block.lines.map((line) => `  ${text(line)}`),
        ];
    }
  });
};
