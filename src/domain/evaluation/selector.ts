import type { GateSelector } from '../model/config.ts';
import type { Item } from '../model/tracker.ts';

/** One condition: true when the selector does not set it. */
const among = <T>(wanted: readonly T[] | undefined, value: T | null): boolean =>
  wanted === undefined || (value !== null && wanted.includes(value));

/**
 * Whether a gate is about an item: all given conditions hold. Dropped items are never selected.
 * @param affected item ids that the pull request touches; null when there is no pull request
 */
export const selects = (when: GateSelector, item: Item, affected: readonly string[] | null): boolean =>
  item.claim !== 'dropped' &&
  among(when.priority, item.priority) &&
  among(when.milestone, item.milestone) &&
  among(when.item, item.id) &&
  among(when.claim, item.claim) &&
  among(when.workstream, item.workstream) &&
  (when.affected !== true || affected?.includes(item.id) === true);

/** The selector in words: `priority P0 or P1, claim done`; `every item` when it is empty. */
export const selectorInWords = (when: GateSelector): string => {
  const lists = (['priority', 'milestone', 'item', 'claim', 'workstream'] as const).flatMap((field) => {
    const values = when[field];
    return values === undefined ? [] : [`${field} ${values.length === 0 ? 'none' : values.join(' or ')}`];
  });
  const parts = when.affected === true ? [...lists, 'affected by the pull request'] : lists;
  return parts.length === 0 ? 'every item' : parts.join(', ');
};
