import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import { idAt, type Net } from './net.ts';
import { numberAt } from './numbers.ts';

/** Cycles that are named; a hopeless document has more than anybody wants to read. */
const MOST_CYCLES = 100;
/** Ids of a cycle that a message spells out. */
const MOST_IDS = 20;

/**
 * One cycle for each knot of items that wait for each other, as a path that ends where it began. Nodes of the
 * order are in none. Walks with a stack of its own, so that a chain of any length is fine.
 */
export const findCycles = (
  net: Net,
  order: readonly number[],
): { readonly paths: readonly (readonly string[])[]; readonly findings: readonly Finding[] } => {
  const settled = new Uint8Array(net.nodes.length);
  for (const index of order) settled[index] = 1;
  const found: (readonly number[])[] = [];
  for (let start = 0; start < net.nodes.length && found.length < MOST_CYCLES; start += 1) {
    if (settled[start] === 0) walkFrom(net, start, settled, found);
  }
  const idOf = (index: number): string => idAt(net, index);
  return {
    paths: found.map((cycle) => cycle.map(idOf)),
    findings: found.map((cycle) => {
      const item = net.nodes[numberAt(cycle, 0)]?.item;
      const ids = cycle.map(idOf);
      const path =
        ids.length > MOST_IDS
          ? [...ids.slice(0, MOST_IDS - 2), `… ${ids.length - MOST_IDS + 1} more …`, ids.at(-1)]
          : ids;
      return finding('AX2021', { path: path.join(' → ') }, item?.places['dependsOn'] ?? item?.source ?? null);
    }),
  };
};

/** Depth-first walk from one node; each edge back into the walk's own path closes a cycle. */
const walkFrom = (net: Net, start: number, settled: Uint8Array, found: (readonly number[])[]): void => {
  const path: number[] = [start];
  const next: number[] = [0];
  const at = new Map<number, number>([[start, 0]]);
  while (path.length > 0 && found.length < MOST_CYCLES) {
    const top = path.length - 1;
    const node = path[top] ?? start;
    const needs = net.nodes[node]?.needs ?? [];
    const edge = numberAt(next, top);
    const need = needs[edge];
    if (need === undefined) {
      settled[node] = 1;
      at.delete(node);
      path.pop();
      next.pop();
      continue;
    }
    next[top] = edge + 1;
    const known = at.get(need);
    if (known !== undefined) {
      found.push(startingSmallest(path.slice(known)));
    } else if (settled[need] === 0) {
      at.set(need, path.length);
      path.push(need);
      next.push(0);
    }
  }
  for (const node of path) settled[node] = 1;
};

/** The same cycle always begins at the item that stands first in the documents. */
const startingSmallest = (cycle: readonly number[]): readonly number[] => {
  let smallest = 0;
  for (const [index, node] of cycle.entries()) if (node < numberAt(cycle, smallest)) smallest = index;
  const turned = [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
  return [...turned, numberAt(turned, 0)];
};
