import { andMore } from '../../../model/count.ts';
import type { Item } from '../../../model/tracker.ts';

/** Items named in one answer; the rest is counted. */
const MAX_NAMED = 12;

/** Ids or names as a sentence lists them: `A, B and C`. */
export const list = (ids: readonly string[]): string => {
  const shown = ids.slice(0, MAX_NAMED);
  if (ids.length > MAX_NAMED) return `${shown.join(', ')}${andMore(ids, MAX_NAMED)}`;
  const last = shown.slice(-1).join('');
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};

/** An item by its id and title. */
export const named = ({ id, title }: Item): string => `${id} (${title})`;

/** What is claimed of an item. */
export const state = ({ claim }: Item): string => claim ?? 'without a status';
