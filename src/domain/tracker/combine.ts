import type { Dialect, Milestone } from '../model/tracker.ts';
import { read as readChecklist } from './dialects/checklist/read.ts';
import { readHeadedTasks } from './dialects/phases/read.ts';
import { tableDialect } from './dialects/table/index.ts';
import type { DraftItem, Reading } from './draft.ts';
import { milestoneHeading } from './fields/milestone.ts';
import { readDetails } from './parts/details.ts';
import type { Page } from './page.ts';

export interface Whole {
  readonly dialect: Dialect;
  readonly reading: Reading;
}

/**
 * Adds what the document's own dialect leaves over: the rows of a table beside a checklist, the checkboxes beside a
 * table or between the bullets of a phase. An entry about an item that is there already is none of its own.
 */
export const withTheRest = (page: Page, { dialect, reading }: Whole): Whole => {
  if (dialect === 'none') return { dialect, reading };
  if (dialect === 'table') {
    const rows = merged(readDetails(page, reading), readHeadedTasks(page));
    return { dialect, reading: withBoxes(page, rows, dialect) };
  }
  const rows = tableDialect.read(page, reading.used);
  if (dialect !== 'checklist' || rows.items.length === 0)
    return { dialect, reading: withBoxes(page, merged(reading, readDetails(page, rows)), dialect) };
  const own = readDetails(page, rows);
  const all = withBoxes(page, own, 'table');
  const boxes = all.items.length - own.items.length;
  return { dialect: own.items.length * tableDialect.weight >= boxes ? 'table' : dialect, reading: all };
};

const withBoxes = (page: Page, reading: Reading, dialect: Dialect): Reading =>
  dialect === 'checklist' ? reading : merged(reading, readChecklist(page, reading.used, dialect));

const merged = (first: Reading, second: Reading): Reading => {
  if (second.items.length === 0 && second.criteria.length === 0) return first;
  const known = namesOf(first);
  const kept = second.items.filter((item) => !known(item));
  const named = new Set([...kept, ...second.criteria].map((one) => one.milestone));
  const items = [...first.items, ...kept];
  return {
    milestones: mergedMilestones(first.milestones, second.milestones, named),
    items: kept.length === 0 ? first.items : items.toSorted((a, b) => a.source.line - b.source.line),
    criteria: [...first.criteria, ...second.criteria],
    used: new Set([...first.used, ...second.used]),
  };
};

/** Both readings open a milestone by its heading; what one of them knows of it the other need not. */
const mergedMilestones = (
  first: readonly Milestone[],
  second: readonly Milestone[],
  named: ReadonlySet<string | null>,
): readonly Milestone[] => {
  const others = new Map(second.map((milestone) => [milestone.id, milestone]));
  const ids = new Set(first.map((milestone) => milestone.id));
  const filled = first.map((one) => {
    const other = others.get(one.id);
    if (other === undefined) return one;
    const { goal, due, definitionOfDone, estimate } = other;
    return {
      ...one,
      goal: one.goal ?? goal,
      due: one.due ?? due,
      definitionOfDone: one.definitionOfDone ?? definitionOfDone,
      estimate: one.estimate ?? estimate,
    };
  });
  const added = second.filter((one) => !ids.has(one.id) && named.has(one.id));
  return [...filled, ...added].toSorted((a, b) => a.source.line - b.source.line);
};

/** Tells an item that has the id, the issue or the title of another, or is a milestone of the document. */
const namesOf = (reading: Reading): ((item: DraftItem) => boolean) => {
  const names = new Set<string>();
  for (const { id, issue, title } of reading.items) {
    names.add((id ?? title).toLowerCase()).add(title.toLowerCase());
    if (issue !== null) names.add(`#${issue}`);
  }
  for (const { id, title } of reading.milestones) names.add(id.toLowerCase()).add(title.toLowerCase());
  return ({ id, issue, title }) =>
    (id !== null && names.has(id.toLowerCase())) ||
    (issue !== null && names.has(`#${issue}`)) ||
    names.has(title.toLowerCase()) ||
    names.has((milestoneHeading(id ?? title)?.id ?? title).toLowerCase());
};
