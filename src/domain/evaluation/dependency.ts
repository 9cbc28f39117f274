import type { Item } from '../model/tracker.ts';
import type { Reason } from '../model/verdict.ts';
import type { Standing } from '../model/vocabulary.ts';
import { reason } from './reason.ts';

/** What an item waits for: `unverified` with a standing, `unknown` in every tracker, or part of a `circle`. */
export type Obstacle =
  | { readonly kind: 'unverified'; readonly id: string; readonly standing: Standing }
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'circle'; readonly id: string };

/** Dependency id → the items it means: those with that id, else all of the milestone with that id. */
export type Resolve = (id: string) => readonly Item[];

/** Builds the look-up once; two documents may use one id, then the id means both. */
export const resolver = (items: readonly Item[]): Resolve => {
  const byId = Map.groupBy(items, (item) => item.id);
  const byMilestone = Map.groupBy(items, (item) => item.milestone);
  return (id) => byId.get(id) ?? byMilestone.get(id) ?? [];
};

/** True for a standing that lets what is built on it through. */
export const holds = (standing: Standing): boolean => standing === 'verified' || standing === 'waived';

/** Items this one waits for. A dropped item holds nobody up, and a milestone does not wait for itself. */
const awaited = (item: Item, id: string, resolve: Resolve): readonly Item[] =>
  resolve(id).filter((other) => other.claim !== 'dropped' && (other !== item || other.id === id));

/**
 * What stands between an item and its dependencies.
 * @param standingOf null for an item whose standing cannot be settled, because it waits for itself in a circle
 */
export const obstacles = (
  item: Item,
  resolve: Resolve,
  standingOf: (other: Item) => Standing | null,
): readonly Obstacle[] =>
  item.dependsOn.flatMap((id): readonly Obstacle[] => {
    if (resolve(id).length === 0) return [{ kind: 'unknown', id }];
    return awaited(item, id, resolve).flatMap((other): readonly Obstacle[] => {
      const standing = standingOf(other);
      if (standing === null) return [{ kind: 'circle', id: other.id }];
      return holds(standing) ? [] : [{ kind: 'unverified', id: other.id, standing }];
    });
  });

/** An obstacle as the end of a sentence: `M-02 (refuted)`. */
export const nameOf = (obstacle: Obstacle): string => {
  if (obstacle.kind === 'unverified') return `${obstacle.id} (${obstacle.standing})`;
  return obstacle.kind === 'unknown' ? `${obstacle.id} (in no tracker)` : `${obstacle.id} (in a circle)`;
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
  resolve: Resolve,
  visit: (item: Item, settled: boolean) => void,
): void => {
  const waiting = new Map<Item, number>();
  const dependents = new Map<Item, Item[]>();
  for (const item of items) {
    const targets = new Set(item.dependsOn.flatMap((id) => awaited(item, id, resolve)));
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
