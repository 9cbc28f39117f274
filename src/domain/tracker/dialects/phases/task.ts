import { draftItem, type ItemDraft } from '../../draft.ts';
import { fenceCommands } from '../../fields/commands.ts';
import { CriteriaMaker } from '../../fields/criteria.ts';
import { labelItem } from '../../fields/labelled.ts';
import { labelOf, type LabelField } from '../../fields/label.ts';
import type { Section } from '../../markdown/sections.ts';
import { walk } from '../../markdown/walk.ts';
import { openPhase, type State } from './state.ts';
import type { TaskHeading } from './task-heading.ts';
import { textAt } from '../../text/pick.ts';

const CRITERIA = new Set<LabelField>(['validation', 'verify', 'exit', 'exitCriteria', 'done']);

/** Reads the body of one task: its labels, its validation commands, and its checklists as exit criteria. */
export class TaskReader {
  private readonly state: State;
  private readonly item: ItemDraft;
  private readonly make: CriteriaMaker;

  constructor(state: State, section: Section, heading: TaskHeading, phase: Section | null) {
    const { page } = state;
    const source = section.heading === null ? page.place(0, 0) : page.placeOf(section.heading);
    const milestone = phase === null ? null : openPhase(state, phase).id;
    this.state = state;
    this.item = draftItem(heading.title, milestone, source);
    this.item.id = heading.id;
    this.item.claim = heading.claim;
    this.make = new CriteriaMaker({ prefix: heading.id, milestone, kind: 'exit' }, page.place);
    state.items.push(this.item);
  }

  /** Reads a section of the task; `title` is the heading of a subsection, which rules it as a label does. */
  read(section: Section, title: string | null): void {
    const { item, make, state } = this;
    const ruling =
      title === null ? null : (labelOf({ line: 0, column: 0, text: `${title}:` })?.field ?? null);
    for (const step of walk(section.blocks)) {
      if (step.kind === 'label') {
        if (step.depth === 0 && labelItem(item, step.label, make, state.page)) state.used.add(step.block);
        continue;
      }
      if (step.kind === 'text') continue;
      const field = step.under?.field ?? ruling;
      if (
        step.kind === 'entry' &&
        step.entry.depth === 0 &&
        (step.entry.box !== null || (field !== null && CRITERIA.has(field)))
      ) {
        state.used.add(step.entry);
        if (textAt(step.entry.lines, 0) !== '') item.exitCriteria.push(make.entry(step.entry));
      } else if (step.kind === 'fence' && field !== null && CRITERIA.has(field)) {
        const commands = fenceCommands(step.fence, state.page.place);
        for (const command of commands) item.verify.push(command);
      }
    }
  }
}
