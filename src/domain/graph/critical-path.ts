import type { Net } from './net.ts';
import { numberAt } from './numbers.ts';

/**
 * The chain of dependencies that takes longest, dependencies first. What is left to do decides; of chains with as
 * much left the one that is heavier altogether is taken, so that a finished tracker has a critical path as well;
 * of equals the first in document order. Dropped items are in nobody's way.
 */
export const criticalPath = (net: Net, order: readonly number[]): readonly number[] => {
  const left = new Float64Array(net.nodes.length);
  const whole = new Float64Array(net.nodes.length);
  const previous = new Int32Array(net.nodes.length).fill(-1);
  const heavier = (one: number, other: number): boolean =>
    other === -1 ||
    numberAt(left, one) > numberAt(left, other) ||
    (numberAt(left, one) === numberAt(left, other) && numberAt(whole, one) > numberAt(whole, other));
  let last = -1;
  for (const index of order) {
    const node = net.nodes[index];
    if (node === undefined || node.item.claim === 'dropped') continue;
    let best = -1;
    for (const need of node.needs) {
      if (numberAt(whole, need) > 0 && heavier(need, best)) best = need;
    }
    left[index] = (node.item.claim === 'done' ? 0 : node.weight) + (best === -1 ? 0 : numberAt(left, best));
    whole[index] = node.weight + (best === -1 ? 0 : numberAt(whole, best));
    previous[index] = best;
    if (heavier(index, last)) last = index;
  }
  const path: number[] = [];
  for (let at = last; at !== -1; at = previous[at] ?? -1) path.push(at);
  return path.toReversed();
};
