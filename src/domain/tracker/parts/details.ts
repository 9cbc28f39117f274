import type { ItemDraft, Reading } from '../draft.ts';
import { fenceCommands } from '../fields/commands.ts';
import { CriteriaMaker } from '../fields/criteria.ts';
import { labelOf, type LabelField } from '../fields/label.ts';
import { labelItem } from '../fields/labelled.ts';
import { isNoWork } from '../fields/section-kind.ts';
import { isIdLike } from '../fields/words.ts';
import type { Block } from '../markdown/block.ts';
import { ancestors, type Section } from '../markdown/sections.ts';
import { walk } from '../markdown/walk.ts';
import type { Page } from '../page.ts';
import { nth, textAt } from '../text/pick.ts';

/** Labels that add to an item; what its row says already (owner, status) is not said again by a section about it. */
const ADDS = new Set<LabelField>(['verify', 'validation', 'exit', 'exitCriteria', 'done', 'evidence']);
const CRITERIA = new Set<LabelField>(['verify', 'validation', 'exit', 'exitCriteria', 'done']);

/**
 * Sections about one item (`## M-02: Restore`, `### Acceptance of M-02`): their checkboxes are exit criteria of that
 * item, their commands verify it. Each such list is said by a finding, since the item's row says nothing of it.
 */
export const readDetails = (page: Page, reading: Reading): Reading => {
  let owner: ReturnType<typeof ownerOf> | null = null;
  const drafts = new Map<number, ItemDraft>();
  const used = new Set<Block>(reading.used);
  for (const section of page.sections) {
    if (section.level === 0 || isNoWork(section) || section.blocks.every((block) => used.has(block)))
      continue;
    owner ??= ownerOf(reading);
    const at = owner(section);
    const item = at === null ? undefined : (drafts.get(at) ?? copyOf(reading, at));
    if (at === null || item === undefined) continue;
    drafts.set(at, item);
    readSection(page, section, item, used);
  }
  if (drafts.size === 0) return reading;
  return { ...reading, used, items: reading.items.map((item, at) => drafts.get(at) ?? item) };
};

const copyOf = (reading: Reading, at: number): ItemDraft | undefined => {
  const item = reading.items[at];
  return item === undefined
    ? undefined
    : {
        ...item,
        exitCriteria: [...item.exitCriteria],
        verify: [...item.verify],
        evidence: [...item.evidence],
        places: { ...item.places },
      };
};

const readSection = (page: Page, section: Section, item: ItemDraft, used: Set<Block>): void => {
  const before = new Set(section.blocks.filter((block) => used.has(block)));
  const prefix = item.id ?? item.title;
  const make = new CriteriaMaker({ prefix, milestone: null, kind: 'exit' }, page.place);
  const ruling = labelOf({ line: 0, column: 0, text: `${section.title}:` })?.field ?? null;
  let boxes = 0;
  for (const step of walk(section.blocks)) {
    if (before.has(step.block) || step.kind === 'text') continue;
    if (step.kind === 'label') {
      const { field } = step.label;
      if (field !== null && ADDS.has(field) && labelItem(item, step.label, make, page)) used.add(step.block);
      continue;
    }
    const field = step.under?.field ?? ruling;
    const ruled = field !== null && CRITERIA.has(field);
    if (step.kind === 'fence') {
      if (ruled) for (const command of fenceCommands(step.fence, page.place)) item.verify.push(command);
    } else if (
      (step.entry.box !== null || (ruled && step.entry.depth === 0)) &&
      textAt(step.entry.lines, 0) !== ''
    ) {
      used.add(step.entry);
      item.exitCriteria.push(make.entry(step.entry));
      if (step.entry.box !== null) boxes += 1;
    }
  }
  if (boxes === 0 || section.heading === null) return;
  page.note(
    'AX2028',
    { count: boxes, title: section.title.slice(0, 60), item: prefix },
    page.placeOf(section.heading),
  );
};

/** The one item that the heading of a section, or of one around it, names by its id or its whole title. */
const ownerOf = (reading: Reading): ((section: Section) => number | null) => {
  const names = new Map<string, number>();
  reading.items.forEach(({ id, title }, at) => {
    if (id !== null) names.set(id, at);
    names.set(title.toLowerCase(), at);
  });
  const own = ({ title }: Section): number | null => {
    const whole = names.get(title.toLowerCase());
    if (whole !== undefined) return whole;
    const noun = /^(?:task|item|story|ticket|step|control)\s+#?(\d+(?:\.\d+)*)\b/i.exec(title);
    const words = title.slice(0, 300).match(/[\p{L}\p{N}][\p{L}\p{N}._/-]*/gu) ?? [];
    const found = new Set(
      [nth(noun, 1), ...words.map((word) => word.replace(/[._/-]+$/, '')).filter(isIdLike)].flatMap(
        (word) => names.get(word) ?? [],
      ),
    );
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
  return (section) => {
    for (const part of ancestors(section)) {
      const at = part.level < 2 && part !== section ? null : own(part);
      if (at !== null) return at;
    }
    return null;
  };
};
