import type { Reading } from '../../draft.ts';
import { entryItem } from '../../fields/entry-item.ts';
import { isCriteriaSection, isNoWork } from '../../fields/section-kind.ts';
import type { ItemDraft } from '../../draft.ts';
import { Milestones } from '../../fields/milestone.ts';
import { numberedHeading } from '../../fields/numbered.ts';
import { slug } from '../../fields/words.ts';
import { takeTiming } from '../../fields/durations.ts';
import type { Block, Entry } from '../../markdown/block.ts';
import type { Section } from '../../markdown/sections.ts';
import type { Page } from '../../page.ts';

const CUE =
  /\b(?:roadmap|readiness|tracker|backlog|milestones?|punch ?list|to-?do|action plan|work ?plan|work items|implementation plan|hardening plan|project plan|release plan|launch plan|task list|next steps)\b/i;
const CHAPTERS =
  /^(?:introduction|overview|background|context|summary|motivation|scope|goals?|non-goals|principles|references?|related|links|notes?|faq|resources|contact|contributing|license|usage|installation|getting started|risks?|assumptions|legend|conclusion|vision)\b/i;

/**
 * Reads numbered headings with bullets (seed shape 4). Numbered headings are in every manual, so the document must
 * call itself a roadmap, plan or backlog; then each heading with bullets is a milestone and each bullet an item.
 */
export const read = (page: Page): Reading => {
  const milestones = new Milestones();
  const items: ItemDraft[] = [];
  const used = new Set<Block>();
  const root = page.sections.find(
    (section) => section.level > 0 && section.level < 3 && CUE.test(section.title),
  );
  const all = page.sections.filter(
    (section) =>
      root !== undefined &&
      section !== root &&
      isInside(section, root) &&
      !isNoWork(section) &&
      !isCriteriaSection(section),
  );
  const numbered = all.filter(
    (section) => numberedHeading(section.title) !== null && bullets(section).length > 0,
  );
  const named =
    numbered.length > 0
      ? numbered
      : all.filter((section) => bullets(section).length > 0 && !CHAPTERS.test(section.title));
  if (numbered.length > 0 || /\b(?:roadmap|backlog|to-?do)\b/i.test(root?.title ?? '')) {
    for (const section of named) readSection(page, section, milestones, items, used);
  }
  return { milestones: milestones.list, items, criteria: [], used };
};

const isInside = (section: Section, root: Section): boolean => {
  for (let at = section.parent; at !== null; at = at.parent) if (at === root) return true;
  return root.level === 1 && section.parent?.level === 0;
};

const bullets = (section: Section): readonly Entry[] =>
  section.blocks.filter((block) => block.kind === 'entry').filter((entry) => entry.depth === 0);

const readSection = (
  page: Page,
  section: Section,
  milestones: Milestones,
  items: ItemDraft[],
  used: Set<Block>,
): void => {
  const numbered = numberedHeading(section.title);
  const { text, due, estimate } = takeTiming(numbered?.title ?? section.title);
  const milestone = milestones.open(page, section, {
    id: numbered?.id ?? slug(text),
    title: text,
    due,
    estimate,
  });
  const above = section.parent === null || section.parent.level < 2 ? null : section.parent.title;
  const workstream = above === null ? null : (numberedHeading(above)?.title ?? above);
  for (const entry of bullets(section)) {
    used.add(entry);
    const item = entryItem(page, entry, { milestone: milestone.id, workstream }, null);
    if (item !== null) items.push(item);
  }
};
