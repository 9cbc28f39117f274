import type { Check } from '../../domain/model/check.ts';
import type { Shard } from './request.ts';

/**
 * Ids of the checks that one shard runs. Checks joined by needs stay together; groups are dealt heaviest first to
 * the lightest shard, so every job computes the same cut from the same plan and durations, without talking to the
 * others.
 *
 * @param durations milliseconds by check id, from an earlier run; a check that it does not know counts as a middling
 *   one, so without any all weigh the same
 */
export const checksOfShard = (
  checks: readonly Check[],
  shard: Shard,
  durations: ReadonlyMap<string, number> = new Map(),
): ReadonlySet<string> => {
  const weigh = weigherOf(durations);
  const groups = connectedGroups(checks)
    .map((ids) => ({ ids, first: firstOf(ids), weight: ids.reduce((sum, id) => sum + weigh(id), 0) }))
    .toSorted((a, b) => b.weight - a.weight || (a.first < b.first ? -1 : 1));
  const loads = Array.from({ length: shard.total }, () => 0);
  const mine = new Set<string>();
  for (const { ids, weight } of groups) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + weight;
    if (lightest === shard.index - 1) for (const id of ids) mine.add(id);
  }
  return mine;
};

/** Whole milliseconds, so that sums are the same in every order; a check that took none is still one to start. */
const weigherOf = (durations: ReadonlyMap<string, number>): ((id: string) => number) => {
  const weights = new Map([...durations].map(([id, ms]) => [id, Math.max(1, Math.round(ms))]));
  const middle = [...weights.values()].toSorted((a, b) => a - b)[Math.floor(weights.size / 2)] ?? 1;
  return (id) => weights.get(id) ?? middle;
};

const firstOf = (group: readonly string[]): string => group.reduce((first, id) => (id < first ? id : first));

/** Sets of checks that reach each other through needs, in plan order. */
const connectedGroups = (checks: readonly Check[]): string[][] => {
  const parent = new Map(checks.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    for (let at = id; at !== root;) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { id, needs } of checks) {
    for (const need of needs) if (parent.has(need)) parent.set(find(id), find(need));
  }
  const groups = new Map<string, string[]>();
  for (const { id } of checks) {
    const root = find(id);
    const group = groups.get(root);
    if (group) group.push(id);
    else groups.set(root, [id]);
  }
  return [...groups.values()];
};
