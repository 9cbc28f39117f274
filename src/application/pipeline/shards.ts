import type { Check } from '../../domain/model/check.ts';
import type { Shard } from './request.ts';

/**
 * Ids of the checks that one shard runs. Checks joined by needs stay together; groups are dealt largest first to
 * the emptiest shard, so every job computes the same cut from the same plan, without talking to the others.
 */
export const checksOfShard = (checks: readonly Check[], shard: Shard): ReadonlySet<string> => {
  const groups = connectedGroups(checks).toSorted(
    (a, b) => b.length - a.length || (firstOf(a) < firstOf(b) ? -1 : 1),
  );
  const loads = Array.from({ length: shard.total }, () => 0);
  const mine = new Set<string>();
  for (const group of groups) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + group.length;
    if (lightest === shard.index - 1) for (const id of group) mine.add(id);
  }
  return mine;
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
