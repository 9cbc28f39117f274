import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Graph } from '../model/graph.ts';
import type { Item } from '../model/tracker.ts';
import type { Claim } from '../model/vocabulary.ts';
import type { Net, NetNode } from './net.ts';
import { nearestId } from './nearest.ts';

/** Findings of one kind that are listed; the graph itself holds all of them. */
const MOST_FINDINGS = 200;
/** Unknown ids for which the nearest known one is looked for, which compares it with all of them. */
const MOST_GUESSES = 20;

/** Ids that are named and do not exist, with the nearest one that does. */
export const unknownDependencies = (
  net: Net,
): { readonly unknown: Graph['unknown']; readonly findings: readonly Finding[] } => {
  const named: { readonly node: NetNode; readonly id: string }[] = [];
  for (const node of net.nodes) for (const id of node.unknown) named.push({ node, id });
  return {
    unknown: named.map(({ node, id }) => ({ item: node.item.id, id })),
    findings: named.slice(0, MOST_FINDINGS).map(({ node, id }, at) => {
      const near = at < MOST_GUESSES ? nearestId(id, net.index.keys()) : null;
      const suggestion = near === null ? '' : ` (did you mean ${near}?)`;
      return finding(
        'AX2020',
        { item: node.item.id, id, suggestion },
        node.item.places['dependsOn'] ?? node.item.source,
      );
    }),
  };
};

/** Items claimed done that depend on one that is not. A dropped dependency stands in nobody's way. */
export const doneBeforeDependencies = (
  net: Net,
): { readonly pairs: Graph['doneBeforeDependencies']; readonly findings: readonly Finding[] } => {
  const found: { readonly item: Item; readonly dependency: Item; readonly claim: Claim }[] = [];
  for (const { item, needs } of net.nodes) {
    if (item.claim !== 'done') continue;
    for (const need of needs) {
      const dependency = net.nodes[need]?.item;
      const claim = dependency?.claim ?? null;
      if (dependency === undefined || claim === null || claim === 'done' || claim === 'dropped') continue;
      found.push({ item, dependency, claim });
    }
  }
  return {
    pairs: found.map(({ item, dependency }) => ({ item: item.id, dependency: dependency.id })),
    findings: found
      .slice(0, MOST_FINDINGS)
      .map(({ item, dependency, claim }) =>
        finding(
          'AX2022',
          { item: item.id, dependency: dependency.id, claim },
          item.places['status'] ?? item.places['checkbox'] ?? item.source,
        ),
      ),
  };
};
