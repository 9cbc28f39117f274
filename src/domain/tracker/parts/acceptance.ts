import type { Criterion } from '../../model/tracker.ts';
import type { Reading } from '../draft.ts';
import { CriteriaMaker } from '../fields/criteria.ts';
import { sectionMilestone } from '../fields/milestone.ts';
import { isCriteriaSection, isNoWork } from '../fields/section-kind.ts';
import type { Block } from '../markdown/block.ts';
import { ancestors, type Section } from '../markdown/sections.ts';
import { walk } from '../markdown/walk.ts';
import type { Page } from '../page.ts';
import { textAt } from '../text/pick.ts';

/** Criteria of the whole document: lists and commands below a heading that says so, outside of milestones. */
export const readAcceptance = (
  page: Page,
  reading: Reading,
): { readonly criteria: readonly Criterion[]; readonly used: ReadonlySet<Block> } => {
  const make = new CriteriaMaker({ prefix: 'acceptance', milestone: null, kind: 'acceptance' }, page.place);
  const criteria: Criterion[] = [];
  const used = new Set<Block>();
  for (const section of page.sections.filter(isAcceptance)) {
    for (const step of walk(section.blocks)) {
      if (reading.used.has(step.block)) continue;
      if (step.kind === 'entry' && step.entry.depth === 0 && textAt(step.entry.lines, 0) !== '')
        criteria.push(make.entry(step.entry));
      else if (step.kind === 'fence') for (const one of make.fence(step.fence)) criteria.push(one);
      else if (step.kind === 'label' && step.block.kind === 'entry' && step.depth === 0)
        criteria.push(make.entry(step.block));
      else continue;
      used.add(step.block);
    }
  }
  return { criteria, used };
};

const isAcceptance = (section: Section): boolean =>
  isCriteriaSection(section) &&
  !isNoWork(section) &&
  ancestors(section).every((part) => sectionMilestone(part) === null) &&
  !ancestors(section)
    .slice(1)
    .some((part) => /^(?:task|item|story)\s+\S*\d/i.test(part.title));
