import type { Net } from './net.ts';
import { numberAt } from './numbers.ts';

const isOver = (claim: string | null): boolean => claim === 'done' || claim === 'dropped';

/** The heaviest chain of nodes that are not done, dependencies first; the first one in document order of equals. */
export const criticalPath = (net: Net, order: readonly number[]): readonly number[] => {
  const total = new Float64Array(net.nodes.length);
  const previous = new Int32Array(net.nodes.length).fill(-1);
  let last = -1;
  for (const index of order) {
    const node = net.nodes[index];
    if (node === undefined || isOver(node.item.claim)) continue;
    let best = -1;
    for (const need of node.needs) {
      if (numberAt(total, need) > (best === -1 ? 0 : numberAt(total, best))) best = need;
    }
    total[index] = node.weight + (best === -1 ? 0 : numberAt(total, best));
    previous[index] = best;
    if (last === -1 || numberAt(total, index) > numberAt(total, last)) last = index;
  }
  const path: number[] = [];
  for (let at = last; at !== -1; at = previous[at] ?? -1) path.push(at);
  return path.toReversed();
};
