import type { Dialect } from '../../../model/tracker.ts';
import type { Reading } from '../../draft.ts';
import { isCriteriaSection, isNoWork, isSignOff } from '../../fields/section-kind.ts';
import { boardClaims } from '../../fields/kanban.ts';
import {
  headingPriority,
  sectionMilestone,
  Milestones,
  type MilestoneDraft,
} from '../../fields/milestone.ts';
import { numberedHeading } from '../../fields/numbered.ts';
import { slug } from '../../fields/words.ts';
import type { Block, Entry } from '../../markdown/block.ts';
import { ancestors, type Section } from '../../markdown/sections.ts';
import { walk } from '../../markdown/walk.ts';
import type { Page } from '../../page.ts';
import { textAt } from '../../text/pick.ts';
import { SectionReader, type State } from './section.ts';

/**
 * Reads `- [ ]` tasks (seed shape 2, Spec-Kit task lists, boards with a heading per status). When some headings
 * name milestones only the tasks below them are items; in a plain list every task is one and its heading groups it.
 */
export const read = (
  page: Page,
  before: ReadonlySet<Block> = new Set(),
  beside: Dialect = 'none',
): Reading => {
  const boards = boardClaims(page.sections);
  const hasBoxes = (section: Section): boolean => boxesOf(section, before).length > 0;
  const strict =
    beside === 'phases' ||
    (boards.size === 0 &&
      page.sections.some((section) => hasBoxes(section) && milestoneSection(section) !== null));
  const state: State = {
    page,
    before,
    milestones: new Milestones(),
    items: [],
    criteria: [],
    used: new Set(),
    makers: new Map(),
    boards,
  };
  if (!isPullRequestTemplate(page)) {
    for (const section of page.sections) {
      if (isNoWork(section) || (strict && milestoneSection(section) === null)) continue;
      if (beside !== 'none' && (!hasBoxes(section) || isAssurance(section))) continue;
      readSection(state, section, strict);
    }
  }
  return {
    milestones: state.milestones.list,
    items: state.items,
    criteria: state.criteria,
    used: state.used,
  };
};

const entriesOf = (section: Section): readonly Entry[] =>
  section.blocks.filter((block) => block.kind === 'entry');

const boxesOf = (section: Section, before: ReadonlySet<Block>): readonly Entry[] =>
  entriesOf(section).filter((entry) => entry.box !== null && !before.has(entry));

/** Beside a tracker some lists are gone through or signed, not worked off. */
const isAssurance = (section: Section): boolean =>
  isSignOff(section) ||
  /\b(?:(?:review|reviewer|pr|pull request|merge|validation|quality|contributor) checklist|how to|process|rules|instructions|guidelines?|how we|before (?:you|opening|submitting|merging|each|every))\b/i.test(
    section.title,
  );

/** The section or the nearest one around it whose heading names a milestone. */
const milestoneSection = (section: Section): Section | null =>
  ancestors(section).find((part) => sectionMilestone(part) !== null) ?? null;

/** Boxes that ask the author of a pull request for assurances are no tasks. */
const isPullRequestTemplate = (page: Page): boolean => {
  const boxes = page.sections.flatMap(entriesOf).filter((entry) => entry.box !== null);
  const assured = boxes.filter((entry) =>
    /^(?:I\b|I've|My\b|This PR\b|New and existing|Any dependent|Bug fix \(|New feature \(|Breaking change)/.test(
      textAt(entry.lines, 0),
    ),
  );
  return boxes.length > 0 && assured.length / boxes.length >= 0.4;
};

const readSection = (state: State, section: Section, strict: boolean): void => {
  if (isCriteriaSection(section) && milestoneSection(section) === null) return;
  const claim = state.boards.get(section) ?? null;
  const wanted =
    boxesOf(section, state.before).length > 0 ||
    claim !== null ||
    (strict && milestoneSection(section) === section);
  if (!wanted) return;
  const milestone =
    claim !== null && milestoneSection(section) === null ? null : openMilestone(state, section);
  const priority =
    ancestors(section)
      .map((part) => headingPriority(part.title))
      .find((found) => found !== null) ?? null;
  const reader = new SectionReader(state, section, milestone);
  for (const step of walk(section.blocks)) if (!state.before.has(step.block)) reader.step(step);
  for (const item of reader.items) {
    item.priority ??= priority;
    state.items.push(item);
  }
};

/** Opens the milestone a section belongs to: a named one, or the section itself unless it is the document's title. */
const openMilestone = (state: State, section: Section): MilestoneDraft | null => {
  const owner = milestoneSection(section);
  if (owner !== null) {
    const heading = sectionMilestone(owner);
    return heading === null ? null : state.milestones.open(state.page, owner, heading);
  }
  if (section.level < 2) return null;
  const numbered = numberedHeading(section.title);
  const title = numbered?.title ?? section.title;
  return state.milestones.open(state.page, section, {
    id: numbered?.id ?? slug(title),
    title,
    due: null,
    estimate: null,
  });
};
