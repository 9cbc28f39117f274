import type { Item, TrackerDocument } from '../model/tracker.ts';
import { estimateHours } from '../tracker/fields/durations.ts';
import { numberAt } from './numbers.ts';

/** An item with its dependencies as indices of other nodes. */
export interface NetNode {
  readonly item: Item;
  readonly weight: number;
  /** Nodes it depends on, each once, in the order the document names them. */
  readonly needs: readonly number[];
  /** Ids it names that no document has. */
  readonly unknown: readonly string[];
}

export interface Net {
  readonly nodes: readonly NetNode[];
  readonly index: ReadonlyMap<string, number>;
}

const NONE: readonly string[] = [];
const NO_NEEDS: readonly number[] = [];

/** The first item of an id is the one that is meant; ids are unique within a document already. */
export const makeNet = (documents: readonly TrackerDocument[]): Net => {
  const items = documents.flatMap((document) => document.items);
  const index = new Map<string, number>();
  items.forEach((item, at) => {
    if (!index.has(item.id)) index.set(item.id, at);
  });
  const nodes = items.map((item): NetNode => {
    const needs = item.dependsOn.length === 0 ? NO_NEEDS : knownNeeds(item.dependsOn, index);
    const hours = item.estimate === null ? null : estimateHours(item.estimate);
    return {
      item,
      weight: hours !== null && hours > 0 ? hours : 1,
      needs: distinct(needs),
      unknown: needs.length === item.dependsOn.length ? NONE : item.dependsOn.filter((id) => !index.has(id)),
    };
  });
  return { nodes, index };
};

/** Not pushed one by one: an array that grows keeps room for sixteen more. */
const knownNeeds = (ids: readonly string[], index: ReadonlyMap<string, number>): readonly number[] => {
  const needs = ids.map((id) => index.get(id) ?? -1);
  return needs.includes(-1) ? needs.filter((at) => at !== -1) : needs;
};

const distinct = (needs: readonly number[]): readonly number[] => {
  if (needs.length < 2) return needs;
  const few = needs.length < 16 && needs.every((need, at) => needs.indexOf(need) === at);
  return few ? needs : [...new Set(needs)];
};

/** The id of the node at an index. */
export const idAt = (net: Net, index: number): string => net.nodes[index]?.item.id ?? '';

/** Visits every edge in order. Without iterators, which cost more here than what is done with an edge. */
export const eachEdge = (net: Net, visit: (from: number, to: number) => void): void => {
  net.nodes.forEach(({ needs }, from) => {
    for (let at = 0; at < needs.length; at += 1) visit(from, numberAt(needs, at));
  });
};

/** For each node the nodes that depend on it: those of node `n` are `list[start[n]] … list[start[n + 1] - 1]`. */
export interface Dependants {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** Turns the edges of a net around, in two flat arrays, since 50 000 small lists cost more than they hold. */
export const dependants = (net: Net): Dependants => {
  const start = new Int32Array(net.nodes.length + 1);
  eachEdge(net, (_, to) => {
    start[to + 1] = numberAt(start, to + 1) + 1;
  });
  for (let at = 1; at < start.length; at += 1) start[at] = numberAt(start, at) + numberAt(start, at - 1);
  const next = start.slice();
  const list = new Int32Array(start.at(-1) ?? 0);
  eachEdge(net, (from, to) => {
    const at = numberAt(next, to);
    list[at] = from;
    next[to] = at + 1;
  });
  return { start, list };
};
