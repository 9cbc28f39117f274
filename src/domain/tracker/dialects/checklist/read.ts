import type { Criterion } from '../../../model/tracker.ts';
import type { Claim } from '../../../model/vocabulary.ts';
import type { ItemDraft, Reading } from '../../draft.ts';
import { CriteriaMaker } from '../../fields/criteria.ts';
import { entryItem } from '../../fields/entry-item.ts';
import { isCriteriaSection, isNoWork } from '../../fields/section-kind.ts';
import { boardClaims } from '../../fields/kanban.ts';
import { labelItem, labelMilestone } from '../../fields/labelled.ts';
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

/**
 * Reads `- [ ]` tasks (seed shape 2, Spec-Kit task lists, boards with a heading per status). When some headings
 * name milestones only the tasks below them are items; in a plain list every task is one and its heading groups it.
 */
export const read = (page: Page): Reading => {
  const boards = boardClaims(page.sections);
  const strict =
    boards.size === 0 &&
    page.sections.some((section) => hasBoxes(section) && milestoneSection(section) !== null);
  const state: State = {
    page,
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

interface State {
  readonly page: Page;
  readonly milestones: Milestones;
  readonly items: ItemDraft[];
  readonly criteria: Criterion[];
  readonly used: Set<Block>;
  readonly makers: Map<string, CriteriaMaker>;
  readonly boards: ReadonlyMap<Section, Claim>;
}

const entriesOf = (section: Section): readonly Entry[] =>
  section.blocks.filter((block) => block.kind === 'entry');

const hasBoxes = (section: Section): boolean => entriesOf(section).some((entry) => entry.box !== null);

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
  const wanted = hasBoxes(section) || claim !== null || (strict && milestoneSection(section) === section);
  if (!wanted) return;
  const milestone =
    claim !== null && milestoneSection(section) === null ? null : openMilestone(state, section);
  const priority =
    ancestors(section)
      .map((part) => headingPriority(part.title))
      .find((found) => found !== null) ?? null;
  const reader = new SectionReader(state, milestone, claim, isCriteriaSection(section));
  for (const step of walk(section.blocks)) reader.step(step);
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

type Step = ReturnType<typeof walk> extends Generator<infer T> ? T : never;

class SectionReader {
  readonly items: ItemDraft[] = [];
  private readonly state: State;
  private readonly milestone: MilestoneDraft | null;
  private readonly claim: Claim | null;
  private readonly criteriaOnly: boolean;
  private last: { readonly item: ItemDraft; readonly depth: number; readonly make: CriteriaMaker } | null =
    null;

  constructor(state: State, milestone: MilestoneDraft | null, claim: Claim | null, criteriaOnly: boolean) {
    this.state = state;
    this.milestone = milestone;
    this.claim = claim;
    this.criteriaOnly = criteriaOnly;
  }

  step(step: Step): void {
    if (step.kind === 'label') {
      if (this.last !== null && step.depth > this.last.depth) {
        if (labelItem(this.last.item, step.label, this.last.make, this.state.page))
          this.state.used.add(step.block);
      } else if (this.milestone !== null && step.depth === 0) {
        labelMilestone(this.milestone, step.label);
      }
    } else if (step.kind === 'entry') {
      this.entry(step.entry, this.criteriaOnly || isCriteriaLabel(step.under?.field ?? null));
    } else if (
      step.kind === 'fence' &&
      this.milestone !== null &&
      isCriteriaLabel(step.under?.field ?? null)
    ) {
      const found = this.milestoneCriteria(this.milestone).fence(step.fence);
      for (const criterion of found) this.state.criteria.push(criterion);
    }
  }

  private entry(entry: Entry, criterion: boolean): void {
    const { page, used } = this.state;
    const isTask = entry.box !== null || (this.claim !== null && entry.depth === 0);
    if (criterion && (entry.box !== null || entry.depth === 0)) {
      used.add(entry);
      if (this.milestone !== null && hasText(entry))
        this.state.criteria.push(this.milestoneCriteria(this.milestone).entry(entry));
      return;
    }
    if (!isTask) return;
    used.add(entry);
    const group = { milestone: this.milestone?.id ?? null, workstream: null };
    const item = entryItem(page, entry, group, this.claim);
    if (item === null) return;
    const prefix = item.id ?? `${group.milestone ?? 'item'}/${slug(item.title)}`;
    this.last = {
      item,
      depth: entry.depth,
      make: new CriteriaMaker({ prefix, milestone: null, kind: 'exit' }, page.place),
    };
    this.items.push(item);
  }

  private milestoneCriteria(milestone: MilestoneDraft): CriteriaMaker {
    const known = this.state.makers.get(milestone.id);
    if (known !== undefined) return known;
    const make = new CriteriaMaker(
      { prefix: milestone.id, milestone: milestone.id, kind: 'exit' },
      this.state.page.place,
    );
    this.state.makers.set(milestone.id, make);
    return make;
  }
}

const isCriteriaLabel = (field: string | null): boolean =>
  field === 'exit' || field === 'done' || field === 'validation' || field === 'exitCriteria';

const hasText = (entry: Entry): boolean => textAt(entry.lines, 0).trim() !== '';
