import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { times } from './cells.ts';
import { FIGURES } from './places.ts';
import type { Goal, Section, Table } from './section.ts';

/** A section with where and when it was measured. */
export interface Taken extends Section {
  readonly at: string;
  readonly commit: string;
  readonly machine: readonly string[];
  /** Load average before and after. */
  readonly load: readonly string[];
  readonly seconds: number;
  /** The machine had other work when it began. */
  readonly busy: boolean;
}

const fileOf = (name: string): string => join(FIGURES, `${name}.json`);

export const keep = (taken: Taken): void => {
  mkdirSync(FIGURES, { recursive: true });
  writeFileSync(fileOf(taken.name), `${JSON.stringify(taken, null, 1)}\n`);
};

/** What was measured last, or null. */
export const kept = (name: string): Taken | null => {
  if (!existsSync(fileOf(name))) return null;
  const taken: Taken = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  return taken;
};

/** Remarks by goal: `## goal-id` and the text below it. */
export const readNotes = (text: string): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  for (const part of text.split(/^## /m).slice(1)) {
    const [id = '', ...lines] = part.split('\n');
    notes.set(id.trim(), lines.join('\n').trim());
  }
  return notes;
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const renderTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const verdict = ({ met }: Goal): string => (met === null ? 'not measured' : met ? 'met' : '**missed**');

const renderGoals = (goals: readonly Goal[]): string =>
  renderTable(
    ['goal', 'limit', 'measured: median (min–max)', ''],
    goals.map((goal) => [goal.sentence, goal.limit, times(goal.measured, goal.unit), verdict(goal)]),
  );

/** What is to be said about a goal; a miss without a reason is said to have none. */
const renderRemarks = (goals: readonly Goal[], notes: ReadonlyMap<string, string>): readonly string[] =>
  goals.flatMap((goal) => {
    const note = notes.get(goal.id);
    if (note)
      return [
        `- **${goal.sentence}** (${verdict(goal).replaceAll('*', '')}). ${note.replaceAll('\n', '\n  ')}`,
      ];
    return goal.met === false ? [`- **${goal.sentence}** (missed). No reason is written down yet.`] : [];
  });

const renderTables = (tables: readonly Table[]): readonly string[] =>
  tables.flatMap(({ title, header, rows }) => [`### ${title}`, renderTable(header, rows)]);

const renderSection = (taken: Taken, notes: ReadonlyMap<string, string>): string => {
  const remarks = renderRemarks(taken.goals, notes);
  return [
    `## ${taken.title}`,
    `Measured ${taken.at} at commit ${taken.commit} in ${taken.seconds} s; load of the machine ${taken.load.join(' before, ')} after.${taken.versions.length > 0 ? ` ${taken.versions.join(', ')}.` : ''}`,
    ...(taken.busy
      ? ['**The machine was busy with other work. Ratios hold better than times, but take both with care.**']
      : []),
    renderGoals(taken.goals),
    ...(remarks.length > 0 ? ['### Remarks', remarks.join('\n')] : []),
    '### How',
    taken.method.map((line) => `- ${line}`).join('\n'),
    ...renderTables(taken.tables),
    ...(taken.leftOut.length > 0
      ? ['### Left out', taken.leftOut.map((line) => `- ${cell(line)}`).join('\n')]
      : []),
  ].join('\n\n');
};

/** The page that `make bench` writes. */
export const renderResults = (sections: readonly Taken[], notes: ReadonlyMap<string, string>): string => {
  const goals = sections.flatMap((section) => section.goals);
  const met = goals.filter((goal) => goal.met === true).length;
  const measured = goals.filter((goal) => goal.met !== null).length;
  const machine = sections.at(-1)?.machine ?? [];
  return `${[
    '# Benchmarks',
    'Written by `make bench`; remarks come from `bench/notes.md`. Do not edit.',
    `**${met} of ${measured} goals met.**`,
    'Figures are ratios taken side by side: the commands run in turn, in rotating order (A B C, B C A, …), at least nine rounds unless a cell says otherwise; a ratio is the median of the ratios of each round. Times of different tables do not compare: the machine drifts. Wall, CPU and peak memory are of the whole process tree, the peak of its largest process; the shell that takes them costs about a millisecond, which is in every figure. NODE_EXTRA_CA_CERTS is unset, and the compile cache is where Node puts it by default.',
    machine.map((line) => `- ${line}`).join('\n'),
    ...sections.map((section) => renderSection(section, notes)),
  ].join('\n\n')}\n`;
};
