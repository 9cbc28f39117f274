import type { DraftItem, Reading } from '../../draft.ts';
import { isNoWork } from '../../fields/section-kind.ts';
import { headingPriority, milestoneHeading, sectionMilestone, Milestones } from '../../fields/milestone.ts';
import { slug } from '../../fields/words.ts';
import type { Block } from '../../markdown/block.ts';
import { ancestors, type Section } from '../../markdown/sections.ts';
import type { Page } from '../../page.ts';
import { classifyTable } from '../../tables/classify.ts';
import { tableItems } from '../../tables/items.ts';

/** Reads every table that is a tracker (seed shape 1). Headings that name milestones group the rows below them. */
export const read = (page: Page, before: ReadonlySet<Block> = new Set()): Reading => {
  const milestones = new Milestones();
  const items: DraftItem[] = [];
  const used = new Set<Block>();
  const columns = new Map<string, string>();
  for (const section of page.sections) {
    for (const block of section.blocks) {
      if (block.kind !== 'table' || before.has(block) || isNoWork(section)) continue;
      const table = classifyTable(block);
      if (table.kind !== 'items') continue;
      used.add(block);
      const group = groupOf(page, section, milestones);
      const priority = headingPriority(section.title);
      const rows = tableItems(page, block, table.columns, group);
      for (const item of rows)
        items.push(priority === null || item.priority !== null ? item : { ...item, priority });
      if (table.columns.fields.has('milestone')) columnMilestones(rows, columns, milestones);
    }
  }
  return {
    milestones: milestones.list,
    items: items.map((item) => withMilestoneId(item, columns)),
    criteria: [],
    used,
  };
};

const groupOf = (
  page: Page,
  section: Section,
  milestones: Milestones,
): { milestone: string | null; workstream: null } => {
  for (const part of ancestors(section)) {
    const heading = sectionMilestone(part);
    if (heading !== null && headingPriority(part.title) === null) {
      return { milestone: milestones.open(page, part, heading).id, workstream: null };
    }
  }
  return { milestone: null, workstream: null };
};

/** A Milestone or Phase column names milestones that may have no heading of their own. */
const columnMilestones = (
  items: readonly DraftItem[],
  columns: Map<string, string>,
  milestones: Milestones,
): void => {
  for (const { milestone, places, source } of items) {
    if (milestone === null || columns.has(milestone)) continue;
    const heading = milestoneHeading(milestone) ?? {
      id: slug(milestone),
      title: milestone,
      due: null,
      estimate: null,
    };
    const known =
      milestones.find(milestone) ??
      milestones.find(heading.id) ??
      milestones.add({ ...heading, title: heading.title || milestone }, places['milestone'] ?? source);
    columns.set(milestone, known.id);
  }
};

const withMilestoneId = (item: DraftItem, columns: ReadonlyMap<string, string>): DraftItem => {
  const id = item.milestone === null ? undefined : columns.get(item.milestone);
  return id === undefined ? item : { ...item, milestone: id };
};
