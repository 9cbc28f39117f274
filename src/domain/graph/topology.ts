import { dependants, type Net } from './net.ts';
import { numberAt } from './numbers.ts';

/**
 * Nodes with their dependencies first; what is in a cycle or depends on one is left out. Of all nodes that could
 * come next the one that stands first in the document does (Kahn's algorithm with a heap).
 */
export const topologicalOrder = (net: Net): readonly number[] => {
  const waiting = Int32Array.from(net.nodes, (node) => node.needs.length);
  const { start, list } = dependants(net);
  // Most documents name dependencies first: a sweep finds them in order, and only what becomes free behind the
  // sweep has to queue.
  const freed = new IndexHeap();
  const order: number[] = [];
  let sweep = 0;
  for (;;) {
    let next = freed.pop();
    while (next === undefined && sweep < waiting.length) {
      if (numberAt(waiting, sweep) === 0) next = sweep;
      sweep += 1;
    }
    if (next === undefined) return order;
    order.push(next);
    for (let edge = numberAt(start, next); edge < numberAt(start, next + 1); edge += 1) {
      const follower = numberAt(list, edge);
      const left = numberAt(waiting, follower) - 1;
      waiting[follower] = left;
      if (left === 0 && follower < sweep) freed.push(follower);
    }
  }
};

/** Length of the longest chain below each node; nodes outside of the order stay at 0. */
export const depths = (net: Net, order: readonly number[]): readonly number[] => {
  const depth = net.nodes.map(() => 0);
  order.forEach((index) => {
    let deepest = -1;
    net.nodes[index]?.needs.forEach((need) => {
      deepest = Math.max(deepest, numberAt(depth, need));
    });
    depth[index] = deepest + 1;
  });
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
      if (numberAt(values, parent) <= value) break;
      values[at] = numberAt(values, parent);
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
      if ((values[child + 1] ?? Infinity) < numberAt(values, child)) child += 1;
      if (numberAt(values, child) >= last) break;
      values[at] = numberAt(values, child);
      at = child;
    }
    values[at] = last;
    return top;
  }
}
