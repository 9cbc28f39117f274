import type { Item } from '../model/tracker.ts';
import type { Standing } from '../model/vocabulary.ts';
import type { CheckFact } from './check-fact.ts';
import { awaitedAmong, inDependencyOrder, obstacles } from './dependency.ts';
import { type Judged, standingOf } from './standing.ts';
import type { WaiverInForce } from './waiver.ts';

/** An item with everything that was found out about it. */
export interface Assessed extends Judged {
  readonly item: Item;
  readonly checks: readonly CheckFact[];
}

/**
 * Gives every item its standing, dependencies first, in document order of the result.
 * @param checksOf checks by item id
 * @param waivers waivers in force by item id
 * @param now milliseconds
 */
export const assessItems = (
  items: readonly Item[],
  checksOf: ReadonlyMap<string, readonly CheckFact[]>,
  waivers: ReadonlyMap<string, WaiverInForce>,
  now: number,
): readonly Assessed[] => {
  const awaited = awaitedAmong(items, new Set(waivers.keys()));
  const settled = new Map<Item, Standing>();
  const assessed = new Map<Item, Assessed>();
  inDependencyOrder(items, awaited, (item, inOrder) => {
    const checks = checksOf.get(item.id) ?? [];
    const inTheWay = obstacles(item, awaited, (other) => settled.get(other) ?? null);
    const judged = standingOf({
      item,
      checks,
      obstacles: inTheWay,
      waiver: waivers.get(item.id) ?? null,
      now,
    });
    assessed.set(item, { item, checks, ...judged });
    // The items of a circle see each other as unsettled, whichever of them the document names first.
    if (inOrder) settled.set(item, judged.standing);
  });
  return items.flatMap((item) => assessed.get(item) ?? []);
};
