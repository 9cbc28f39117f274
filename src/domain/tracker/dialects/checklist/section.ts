import type { Criterion } from '../../../model/tracker.ts';
import type { Claim } from '../../../model/vocabulary.ts';
import type { ItemDraft } from '../../draft.ts';
import { fenceCommands } from '../../fields/commands.ts';
import { CriteriaMaker } from '../../fields/criteria.ts';
import { entryItem } from '../../fields/entry-item.ts';
import { isCriteriaSection } from '../../fields/section-kind.ts';
import type { LabelField } from '../../fields/label.ts';
import { labelItem, labelMilestone } from '../../fields/labelled.ts';
import type { MilestoneDraft, Milestones } from '../../fields/milestone.ts';
import { slug } from '../../fields/words.ts';
import type { Block, Entry, Fence } from '../../markdown/block.ts';
import type { Section } from '../../markdown/sections.ts';
import type { Step } from '../../markdown/walk.ts';
import type { Page } from '../../page.ts';
import { textAt } from '../../text/pick.ts';

/** What the readers of one document fill together. */
export interface State {
  readonly page: Page;
  /** Blocks that another dialect has read. */
  readonly before: ReadonlySet<Block>;
  readonly milestones: Milestones;
  readonly items: ItemDraft[];
  readonly criteria: Criterion[];
  readonly used: Set<Block>;
  readonly makers: Map<string, CriteriaMaker>;
  readonly boards: ReadonlyMap<Section, Claim>;
}

/** An item whose entry is still open: what is indented below it is about it. */
interface Open {
  readonly item: ItemDraft;
  readonly depth: number;
  readonly make: CriteriaMaker;
}

/** Reads the tasks of one section with the fields, criteria and commands that are indented below them. */
export class SectionReader {
  readonly items: ItemDraft[] = [];
  private readonly state: State;
  private readonly milestone: MilestoneDraft | null;
  private readonly claim: Claim | null;
  private readonly criteriaOnly: boolean;
  private open: Open[] = [];
  /** A label without a value (`- Acceptance criteria:`) rules what is indented below it. */
  private ruling: { readonly owner: Open; readonly depth: number } | null = null;

  constructor(state: State, section: Section, milestone: MilestoneDraft | null) {
    this.state = state;
    this.milestone = milestone;
    this.claim = state.boards.get(section) ?? null;
    this.criteriaOnly = isCriteriaSection(section);
  }

  step(step: Step): void {
    if (step.kind === 'label') {
      const { label, depth } = step;
      const owner = this.ownerAt(depth);
      const inside = step.block.kind === 'entry' && step.block.depth === depth ? depth : depth - 1;
      const rules = isCriteriaLabel(label.field) && label.value.text === '';
      this.ruling = owner !== null && rules ? { owner, depth: inside } : null;
      if (owner !== null) {
        if (labelItem(owner.item, label, owner.make, this.state.page)) this.state.used.add(step.block);
      } else if (this.milestone !== null && depth === 0) {
        labelMilestone(this.milestone, label);
      }
    } else if (step.kind === 'entry') {
      this.entry(step.entry, this.criteriaOnly || isCriteriaLabel(step.under?.field ?? null));
    } else if (step.kind === 'fence') {
      this.fence(step.fence, step.under?.field ?? null);
    }
  }

  /** The innermost open item that encloses a depth. */
  private ownerAt(depth: number): Open | null {
    return this.open.findLast((one) => one.depth < depth) ?? null;
  }

  private fence(fence: Fence, under: LabelField | null): void {
    if (this.ruling !== null && fence.depth > this.ruling.depth) {
      const { item } = this.ruling.owner;
      for (const command of fenceCommands(fence, this.state.page.place)) item.verify.push(command);
    } else if (this.milestone !== null && isCriteriaLabel(under)) {
      for (const one of this.milestoneCriteria(this.milestone).fence(fence)) this.state.criteria.push(one);
    }
  }

  private entry(entry: Entry, criterion: boolean): void {
    const { used } = this.state;
    if (this.ruling !== null && entry.depth <= this.ruling.depth) this.ruling = null;
    this.open = this.open.filter((one) => one.depth < entry.depth);
    if (this.ruling !== null) {
      const { item, make } = this.ruling.owner;
      used.add(entry);
      if (hasText(entry)) item.exitCriteria.push(make.entry(entry));
      return;
    }
    if (criterion && (entry.box !== null || entry.depth === 0)) {
      used.add(entry);
      if (this.milestone !== null && hasText(entry))
        this.state.criteria.push(this.milestoneCriteria(this.milestone).entry(entry));
      return;
    }
    if (entry.box !== null || (this.claim !== null && entry.depth === 0)) this.task(entry);
  }

  private task(entry: Entry): void {
    const { page, used } = this.state;
    used.add(entry);
    const group = { milestone: this.milestone?.id ?? null, workstream: null };
    const item = entryItem(page, entry, group, this.claim);
    if (item === null) return;
    const prefix = item.id ?? `${group.milestone ?? 'item'}/${slug(item.title)}`;
    const make = new CriteriaMaker({ prefix, milestone: null, kind: 'exit' }, page.place);
    this.open.push({ item, depth: entry.depth, make });
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

const CRITERIA = new Set<LabelField>(['exit', 'done', 'validation', 'verify', 'exitCriteria']);

const isCriteriaLabel = (field: LabelField | null): boolean => field !== null && CRITERIA.has(field);

const hasText = (entry: Entry): boolean => textAt(entry.lines, 0).trim() !== '';
