import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Graph } from '../model/graph.ts';
import type { Net } from './net.ts';
import { nearestId } from './nearest.ts';

/** Findings of one kind that are listed; the graph itself holds all of them. */
const MOST_FINDINGS = 200;

/** Ids that are named and do not exist, with the nearest one that does. */
export const unknownDependencies = (
  net: Net,
): { readonly unknown: Graph['unknown']; readonly findings: readonly Finding[] } => {
  const named = net.nodes.flatMap((node) => node.unknown.map((id) => ({ node, id })));
  return {
    unknown: named.map(({ node, id }) => ({ item: node.item.id, id })),
    findings: named.slice(0, MOST_FINDINGS).map(({ node, id }) => {
      const near = nearestId(id, net.index.keys());
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
  const found = net.nodes.flatMap((node) => {
    if (node.item.claim !== 'done') return [];
    return node.needs.flatMap((need) => {
      const dependency = net.nodes[need]?.item;
      if (
        dependency === undefined ||
        dependency.claim === null ||
        dependency.claim === 'done' ||
        dependency.claim === 'dropped'
      )
        return [];
      return [{ item: node.item, dependency, claim: dependency.claim }];
    });
  });
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
