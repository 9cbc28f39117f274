import type { DagNode } from './run-dag.ts';

/**
 * Needs first, the order given where there is a choice. A node of a circle, and every node that needs one, is left
 * out. Iterative, so a chain of any length is fine.
 */
export const topologicalOrder = <Node extends DagNode>(nodes: readonly Node[]): Node[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const state = new Map<string, 'open' | 'done' | 'cyclic'>();
  const ordered: Node[] = [];
  for (const root of nodes) {
    const stack = [root];
    for (let node = stack.at(-1); node; node = stack.at(-1)) {
      const needs = node.needs.flatMap((need) => byId.get(need) ?? []);
      const unseen = state.get(node.id) === undefined ? needs.filter(({ id }) => !state.has(id)) : [];
      if (unseen.length > 0) {
        state.set(node.id, 'open');
        stack.push(...unseen.toReversed());
        continue;
      }
      stack.pop();
      if (state.get(node.id) === 'done' || state.get(node.id) === 'cyclic') continue;
      const isCyclic = needs.some(({ id }) => state.get(id) !== 'done');
      state.set(node.id, isCyclic ? 'cyclic' : 'done');
      if (!isCyclic) ordered.push(node);
    }
  }
  return ordered;
};
