import type { Graph } from '../../../model/graph.ts';
import type { Item, TrackerDocument } from '../../../model/tracker.ts';

/** What answers are made from. */
export interface Knowledge {
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  readonly graph: Graph;
  /** Id → the ids it depends on, and those that depend on it. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly dependents: ReadonlyMap<string, readonly string[]>;
}

/** Says the answer to a question that its pattern took apart. */
export type Answerer = (match: RegExpExecArray, known: Knowledge) => string;

const grouped = (pairs: readonly (readonly [string, string])[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const values = groups.get(key);
    if (values === undefined) groups.set(key, [value]);
    else values.push(value);
  }
  return groups;
};

/** What trackers and their graph say, for looking up. */
export const knowledgeOf = (documents: readonly TrackerDocument[], graph: Graph): Knowledge => {
  const items = documents.flatMap((document) => document.items);
  return {
    items,
    byId: new Map(items.map((item) => [item.id.toLowerCase(), item])),
    graph,
    needs: grouped(graph.edges.map(({ from, to }) => [from, to])),
    dependents: grouped(graph.edges.map(({ from, to }) => [to, from])),
  };
};

/** All that an item rests on, nearest first, without itself. */
export const reachable = (from: string, next: (id: string) => readonly string[]): string[] => {
  const seen = new Set([from]);
  // A set is walked in the order of its entries, also of those that are added on the way.
  for (const id of seen) for (const one of next(id)) seen.add(one);
  return [...seen].slice(1);
};

/** Ids that an item depends on. */
export const needsOf = ({ needs }: Knowledge, id: string): readonly string[] => needs.get(id) ?? [];

/** Ids that depend on an item. */
export const dependentsOf = ({ dependents: all }: Knowledge, id: string): readonly string[] =>
  all.get(id) ?? [];

/** Those of the ids whose items are not over. */
export const openOnes = (ids: readonly string[], known: Knowledge): Item[] =>
  ids
    .map((id) => known.byId.get(id.toLowerCase()))
    .filter((one) => one !== undefined)
    .filter((one) => !settled(one));

/** Whether an item waits for one it names. Looking further would cost a walk of the graph per item, and say no more. */
export const waits = (item: Item, known: Knowledge): boolean =>
  openOnes(needsOf(known, item.id), known).length > 0;

/** Whether nothing is left to do about an item, as claimed. */
export const settled = ({ claim }: Item): boolean => claim === 'done' || claim === 'dropped';
