import type { Criterion } from '../../../model/tracker.ts';
import { CriteriaMaker } from '../../fields/criteria.ts';
import type { ItemDraft } from '../../draft.ts';
import { sectionMilestone, type MilestoneDraft, type Milestones } from '../../fields/milestone.ts';
import type { Block } from '../../markdown/block.ts';
import type { Section } from '../../markdown/sections.ts';
import type { Page } from '../../page.ts';

/** What the readers of one document fill together. */
export interface State {
  readonly page: Page;
  readonly milestones: Milestones;
  readonly items: ItemDraft[];
  readonly criteria: Criterion[];
  readonly used: Set<Block>;
  readonly makers: Map<string, CriteriaMaker>;
}

export const openPhase = (state: State, phase: Section): MilestoneDraft => {
  const heading = sectionMilestone(phase) ?? {
    id: phase.title,
    title: phase.title,
    due: null,
    estimate: null,
  };
  return state.milestones.open(state.page, phase, heading);
};

/** Makes the exit criteria of a milestone; one maker each, so that ids stay unique. */
export const phaseCriteria = (state: State, milestone: string): CriteriaMaker => {
  const known = state.makers.get(milestone);
  if (known !== undefined) return known;
  const make = new CriteriaMaker({ prefix: milestone, milestone, kind: 'exit' }, state.page.place);
  state.makers.set(milestone, make);
  return make;
};
