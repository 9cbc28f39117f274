import type { Graph, GraphNode } from '../model/graph.ts';

/** A drawn edge: from the item that waits to the item it waits for. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly critical: boolean;
}

/**
 * At most `limit` nodes worth drawing: the critical path first, then its neighbours, then the rest in document
 * order. The drawn ones keep the order of the document.
 */
export const focus = (
  graph: Graph,
  limit: number,
): { readonly nodes: readonly GraphNode[]; readonly hidden: number } => {
  if (graph.nodes.length <= limit) return { nodes: graph.nodes, hidden: 0 };
  const path = new Set(graph.criticalPath);
  const near = new Set(
    graph.edges.flatMap(({ from, to }) => (path.has(from) || path.has(to) ? [from, to] : [])),
  );
  const rank = (node: GraphNode): number => (path.has(node.id) ? 0 : near.has(node.id) ? 1 : 2);
  const chosen = new Set(
    graph.nodes
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, limit)
      .map((node) => node.id),
  );
  const nodes = graph.nodes.filter((node) => chosen.has(node.id));
  return { nodes, hidden: graph.nodes.length - nodes.length };
};

/** The edges between drawn nodes, under the names the drawing gives them. Critical: both ends follow each other on the path. */
export const linksOf = (graph: Graph, names: ReadonlyMap<string, string>): readonly Link[] => {
  const place = new Map(graph.criticalPath.map((id, index) => [id, index]));
  return graph.edges.flatMap(({ from, to }) => {
    const [drawnFrom, drawnTo] = [names.get(from), names.get(to)];
    if (drawnFrom === undefined || drawnTo === undefined) return [];
    const critical = (place.get(to) ?? -2) + 1 === place.get(from);
    return [{ from: drawnFrom, to: drawnTo, critical }];
  });
};
