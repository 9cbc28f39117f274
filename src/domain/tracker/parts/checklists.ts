import type { Checklist } from '../../model/tracker.ts';
import { CriteriaMaker } from '../fields/criteria.ts';
import { isNoWork, isSignOff } from '../fields/section-kind.ts';
import type { Block } from '../markdown/block.ts';
import type { Page } from '../page.ts';
import { textAt } from '../text/pick.ts';

/**
 * Checkboxes that are neither items nor criteria, section by section: a sign-off list at the end, say. `said`: with a
 * finding.
 */
export const readChecklists = (page: Page, used: ReadonlySet<Block>, said: boolean): readonly Checklist[] => {
  const make = new CriteriaMaker({ prefix: 'checklist', milestone: null, kind: 'acceptance' }, page.place);
  return page.sections.flatMap((section) => {
    if (isNoWork(section)) return [];
    const entries = section.blocks.flatMap((block) => {
      if (block.kind !== 'entry' || block.box === null || used.has(block) || textAt(block.lines, 0) === '')
        return [];
      const { text, checked, source } = make.entry(block);
      return [{ text, checked, source }];
    });
    const first = entries[0];
    if (first === undefined) return [];
    const source = section.heading === null ? first.source : page.placeOf(section.heading);
    if (said && !isSignOff(section))
      page.note(
        'AX2019',
        { title: section.title.slice(0, 60) || 'the beginning', count: entries.length },
        source,
      );
    return [{ title: section.title, entries, source }];
  });
};
