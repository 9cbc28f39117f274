import type { Item } from '../model/tracker.ts';
import type { Reason } from '../model/verdict.ts';
import type { Standing } from '../model/vocabulary.ts';
import { reason } from './reason.ts';

/** What an item waits for: `unverified` with a standing, `unknown` in every tracker, or part of a `circle`. */
export type Obstacle =
  | { readonly kind: 'unverified'; readonly id: string; readonly standing: Standing }
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'circle'; readonly id: string };

/**
 * What a dependency id of an item means: null when no tracker has it, else the items that have to hold first.
 * An id names the items that bear it (two documents may use one), else all items of the milestone that bears it.
 * Dropped and covered items hold nobody up, and an item that depends on its own milestone does not wait for itself.
 */
export type Awaited = (item: Item, id: string) => readonly Item[] | null;

/** @param covered ids of items with a waiver in force, which let everything above them through */
export const awaitedAmong = (items: readonly Item[], covered: ReadonlySet<string> = new Set()): Awaited => {
  const byId = Map.groupBy(items, (item) => item.id);
  const byMilestone = Map.groupBy(items, (item) => item.milestone);
  return (item, id) => {
    const named = byId.get(id) ?? byMilestone.get(id)?.filter((other) => other !== item) ?? null;
    return named?.filter((other) => other.claim !== 'dropped' && !covered.has(other.id)) ?? null;
  };
};

/** True for a standing that lets what is built on it through. */
export const holds = (standing: Standing): boolean => standing === 'verified' || standing === 'waived';

/**
 * What stands between an item and its dependencies.
 * @param standingOf null for an item whose standing cannot be settled, because it waits for itself in a circle
 */
export const obstacles = (
  item: Item,
  awaited: Awaited,
  standingOf: (other: Item) => Standing | null,
): readonly Obstacle[] =>
  item.dependsOn.flatMap((id): readonly Obstacle[] => {
    const others = awaited(item, id);
    if (others === null) return [{ kind: 'unknown', id }];
    return others.flatMap((other): readonly Obstacle[] => {
      const standing = standingOf(other);
      if (standing === null) return [{ kind: 'circle', id: other.id }];
      return holds(standing) ? [] : [{ kind: 'unverified', id: other.id, standing }];
    });
  });

/** An obstacle as the end of a sentence: `M-02 (refuted)`. */
export const nameOf = (obstacle: Obstacle): string => {
  if (obstacle.kind === 'unverified') return `${obstacle.id} (${obstacle.standing})`;
  return obstacle.kind === 'unknown'
    ? `${obstacle.id} (in no tracker)`
    : `${obstacle.id} (in or behind a circle)`;
};

const CODES = { unverified: 'AX6022', unknown: 'AX6023', circle: 'AX6024' } as const;

/** An obstacle as a node of the tree. */
export const obstacleReason = (item: Item, obstacle: Obstacle, status: Reason['status']): Reason =>
  reason(
    CODES[obstacle.kind],
    'item',
    obstacle.id,
    {
      item: item.id,
      dependency: obstacle.id,
      standing: obstacle.kind === 'unverified' ? obstacle.standing : 'unknown',
    },
    { status, source: item.places['dependsOn'] ?? item.source },
  );

/**
 * Visits every item after the items it waits for, without recursion, so that a chain of 100 000 is no problem.
 * Items of a circle, and those that wait for one, come last in document order: `settled` is false for them.
 */
export const inDependencyOrder = (
  items: readonly Item[],
  awaited: Awaited,
  visit: (item: Item, settled: boolean) => void,
): void => {
  const waiting = new Map<Item, number>();
  const dependents = new Map<Item, Item[]>();
  for (const item of items) {
    const targets = new Set(item.dependsOn.flatMap((id) => awaited(item, id) ?? []));
    waiting.set(item, targets.size);
    for (const target of targets) {
      const known = dependents.get(target);
      if (known === undefined) dependents.set(target, [item]);
      else known.push(item);
    }
  }
  const queue = items.filter((item) => waiting.get(item) === 0);
  for (const item of queue) {
    visit(item, true);
    for (const dependent of dependents.get(item) ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1;
      waiting.set(dependent, left);
      if (left === 0) queue.push(dependent);
    }
  }
  const reached = new Set(queue);
  for (const item of items) if (!reached.has(item)) visit(item, false);
};
