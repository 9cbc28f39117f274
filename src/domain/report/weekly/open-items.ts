import type { ItemStanding } from '../../model/verdict.ts';
import type { Standing } from '../../model/vocabulary.ts';
import type { WeeklyCounts, WeeklyReport } from './weekly-report.ts';

/** Dropped items are in nobody's way and count for nothing. */
export const counted = (standings: readonly ItemStanding[]): readonly ItemStanding[] =>
  standings.filter(({ claim }) => claim !== 'dropped');

/** Whether nothing is left to do for now: proven, or excepted in writing. */
export const isSettled = ({ standing }: Pick<ItemStanding, 'standing'>): boolean =>
  standing === 'verified' || standing === 'waived';

/** Whether somebody still has to do something for it. */
export const isOpen = (one: Pick<ItemStanding, 'claim' | 'standing'>): boolean =>
  one.claim !== 'dropped' && !isSettled(one);

export const countsOf = (standings: readonly ItemStanding[]): WeeklyCounts => {
  const items = counted(standings);
  const standing = (word: Standing): number => items.filter((one) => one.standing === word).length;
  return { items: items.length, proven: standing('verified'), waived: standing('waived') };
};

/** What a verdict on these items speaks of, seen from what it leaves open. */
export const speaksOf = (standings: readonly ItemStanding[]): WeeklyReport['speaksOf'] => {
  const open = standings.filter(isOpen);
  if (open.length === 0) return 'everything';
  return open.some(({ claim }) => claim === 'done') ? 'gates' : 'claimed';
};

/** Dependencies of an item that are still open. */
export const waitsFor = (
  { dependsOn }: ItemStanding,
  byId: ReadonlyMap<string, ItemStanding>,
): readonly string[] =>
  dependsOn.filter((id) => {
    const needed = byId.get(id);
    return needed !== undefined && !isSettled(needed);
  });

export const byItem = (standings: readonly ItemStanding[]): ReadonlyMap<string, ItemStanding> =>
  new Map(standings.map((one) => [one.item, one]));

/**
 * The longest chain of open items, dependencies first; of equals the first in document order. Items of a circle never
 * become free and are left out.
 */
export const longestOpenChain = (standings: readonly ItemStanding[]): readonly string[] => {
  const open = standings.filter((one) => !isSettled(one));
  const byId = byItem(open);
  const needs = new Map(open.map((one) => [one.item, new Set(waitsFor(one, byId))]));
  const users = new Map<string, string[]>();
  for (const [item, ids] of needs) for (const id of ids) users.set(id, [...(users.get(id) ?? []), item]);
  const length = new Map<string, number>();
  const previous = new Map<string, string>();
  const free = open.filter(({ item }) => needs.get(item)?.size === 0).map(({ item }) => item);
  for (const item of free) {
    const own = length.get(item) ?? 1;
    length.set(item, own);
    for (const user of users.get(item) ?? []) {
      if (own + 1 > (length.get(user) ?? 1)) {
        length.set(user, own + 1);
        previous.set(user, item);
      }
      needs.get(user)?.delete(item);
      if (needs.get(user)?.size === 0) free.push(user);
    }
  }
  const done = new Set(free);
  let last: string | undefined;
  for (const { item } of open)
    if (done.has(item) && (last === undefined || (length.get(item) ?? 0) > (length.get(last) ?? 0)))
      last = item;
  const chain: string[] = [];
  for (let at = last; at !== undefined; at = previous.get(at)) chain.push(at);
  return chain.toReversed();
};
