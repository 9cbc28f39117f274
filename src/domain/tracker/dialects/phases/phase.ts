import type { ItemDraft } from '../../draft.ts';
import { CriteriaMaker } from '../../fields/criteria.ts';
import { entryItem } from '../../fields/entry-item.ts';
import { isCriteriaSection } from '../../fields/section-kind.ts';
import { labelItem, labelMilestone } from '../../fields/labelled.ts';
import type { LabelField } from '../../fields/label.ts';
import type { MilestoneDraft } from '../../fields/milestone.ts';
import { slug } from '../../fields/words.ts';
import type { Entry } from '../../markdown/block.ts';
import type { Section } from '../../markdown/sections.ts';
import { walk } from '../../markdown/walk.ts';
import { openPhase, phaseCriteria, type State } from './state.ts';
import { textAt } from '../../text/pick.ts';

const EXIT = new Set<LabelField>(['exit', 'done', 'exitCriteria', 'validation', 'verify']);

/** Reads what stands in a phase outside of its tasks: goal, timing, a task list, exit criteria. */
export class PhaseReader {
  private readonly state: State;
  private readonly phase: Section;
  private readonly milestone: MilestoneDraft;
  /** Whether tasks have headings here; then bullets are no tasks. */
  private readonly headed: boolean;
  private last: { readonly item: ItemDraft; readonly make: CriteriaMaker } | null = null;

  constructor(state: State, phase: Section, headed: boolean) {
    this.state = state;
    this.phase = phase;
    this.headed = headed;
    this.milestone = openPhase(state, phase);
  }

  read(section: Section): void {
    const { state } = this;
    const criteria = phaseCriteria(state, this.milestone.id);
    const exits = isCriteriaSection(section);
    const taskList = /^(?:tasks?|work items|action items|to ?do)(?: list)?$/i.test(section.title);
    for (const step of walk(section.blocks)) {
      if (step.kind === 'label') {
        if (step.depth > 0 && this.last !== null)
          labelItem(this.last.item, step.label, this.last.make, state.page);
        else if (section === this.phase) labelMilestone(this.milestone, step.label);
        continue;
      }
      if (step.kind === 'text') continue;
      const field = step.under?.field ?? null;
      const exit = exits || (field !== null && EXIT.has(field));
      if (exit && step.kind === 'entry' && step.entry.depth === 0) {
        state.used.add(step.entry);
        if (textAt(step.entry.lines, 0) !== '') state.criteria.push(criteria.entry(step.entry));
      } else if (exit && step.kind === 'fence') {
        for (const criterion of criteria.fence(step.fence)) state.criteria.push(criterion);
      } else if (step.kind === 'entry' && this.isTask(step.entry, field, section, taskList)) {
        this.task(step.entry);
      }
    }
  }

  /** An outermost bullet below `**Tasks:**`, or directly in a phase that has no other tasks. */
  private isTask(entry: Entry, field: LabelField | null, section: Section, taskList: boolean): boolean {
    if (entry.depth > 0 || this.headed) return false;
    if (field === 'tasks' || taskList) return true;
    return field === null && section === this.phase && entry.box === null;
  }

  private task(entry: Entry): void {
    const { state, milestone } = this;
    state.used.add(entry);
    const item = entryItem(state.page, entry, { milestone: milestone.id, workstream: null }, null);
    if (item === null) return;
    const prefix = item.id ?? `${milestone.id}/${slug(item.title)}`;
    this.last = {
      item,
      make: new CriteriaMaker({ prefix, milestone: null, kind: 'exit' }, state.page.place),
    };
    state.items.push(item);
  }
}
