import { dependants, type Net } from './net.ts';

/**
 * Nodes with their dependencies first; what is in a cycle or depends on one is left out. Of all nodes that could
 * come next the one that stands first in the document does (Kahn's algorithm with a heap).
 */
export const topologicalOrder = (net: Net): readonly number[] => {
  const waiting = Int32Array.from(net.nodes, (node) => node.needs.length);
  const { start, list } = dependants(net);
  const ready = new IndexHeap();
  for (const [index, count] of waiting.entries()) if (count === 0) ready.push(index);
  const order: number[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    order.push(next);
    for (let at = start[next] ?? 0; at < (start[next + 1] ?? 0); at += 1) {
      const follower = list[at] ?? 0;
      const left = (waiting[follower] ?? 0) - 1;
      waiting[follower] = left;
      if (left === 0) ready.push(follower);
    }
  }
  return order;
};

/** Length of the longest chain below each node; nodes outside of the order stay at 0. */
export const depths = (net: Net, order: readonly number[]): readonly number[] => {
  const depth = net.nodes.map(() => 0);
  for (const index of order) {
    let deepest = -1;
    for (const need of net.nodes[index]?.needs ?? []) deepest = Math.max(deepest, depth[need] ?? 0);
    depth[index] = deepest + 1;
  }
  return depth;
};

/** A binary heap of node indices, smallest first. */
class IndexHeap {
  private readonly values: number[] = [];

  push(value: number): void {
    const { values } = this;
    let at = values.push(value) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((values[parent] ?? 0) <= value) break;
      values[at] = values[parent] ?? 0;
      at = parent;
    }
    values[at] = value;
  }

  pop(): number | undefined {
    const { values } = this;
    const top = values[0];
    const last = values.pop();
    if (values.length === 0 || last === undefined) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= values.length) break;
      if ((values[child + 1] ?? Infinity) < (values[child] ?? 0)) child += 1;
      if ((values[child] ?? 0) >= last) break;
      values[at] = values[child] ?? 0;
      at = child;
    }
    values[at] = last;
    return top;
  }
}
