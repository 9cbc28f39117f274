import { Graph as Dagre, layout } from '@dagrejs/dagre';
import type { GraphNode } from '../model/graph.ts';
import type { Link } from './graph-focus.ts';

export const NODE_WIDTH = 174;
export const NODE_HEIGHT = 52;
const GAP_ACROSS = 36;
const GAP_DOWN = 16;
const MARGIN = 12;

/** Beyond this many nodes the crossing-free layout takes longer than anybody waits. */
const DAGRE_LIMIT = 200;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way of an edge, from the right side of the dependency to the left side of what waits for it. */
export interface Route {
  readonly link: Link;
  readonly start: Point;
  readonly bends: readonly Point[];
  readonly end: Point;
}

/** Where everything goes; nodes by their centre. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly edges: readonly Route[];
}

/** Centres of the nodes, and the points at which an edge bends on its way. */
interface Plan {
  readonly places: ReadonlyMap<string, Point>;
  readonly bends: (link: Link) => readonly Point[];
}

const withDagre = (nodes: readonly GraphNode[], links: readonly Link[]): Plan => {
  const graph = new Dagre();
  graph.setGraph({ rankdir: 'LR', nodesep: GAP_DOWN, ranksep: GAP_ACROSS, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const link of links) graph.setEdge(link.to, link.from, { weight: link.critical ? 4 : 1 });
  layout(graph);
  return {
    places: new Map(
      nodes.map(({ id }) => [id, { x: Number(graph.node(id).x), y: Number(graph.node(id).y) }]),
    ),
    bends: (link) => graph.edge(link.to, link.from).points?.slice(1, -1) ?? [],
  };
};

/** One column per depth, in document order. Plain, but linear. */
const inLayers = (nodes: readonly GraphNode[]): Plan => {
  const rows = new Map<number, number>();
  const places = new Map<string, Point>();
  for (const { id, depth } of nodes) {
    const row = rows.get(depth) ?? 0;
    rows.set(depth, row + 1);
    places.set(id, {
      x: MARGIN + depth * (NODE_WIDTH + 2 * GAP_ACROSS) + NODE_WIDTH / 2,
      y: MARGIN + row * (NODE_HEIGHT + GAP_DOWN) + NODE_HEIGHT / 2,
    });
  }
  return { places, bends: () => [] };
};

/** Places the nodes, dependencies to the left. The same graph gives the same places. */
export const layoutGraph = (nodes: readonly GraphNode[], links: readonly Link[]): Layout => {
  const { places, bends } = nodes.length <= DAGRE_LIMIT ? withDagre(nodes, links) : inLayers(nodes);
  const edges = links.flatMap((link) => {
    const [from, to] = [places.get(link.to), places.get(link.from)];
    if (from === undefined || to === undefined) return [];
    const start = { x: from.x + NODE_WIDTH / 2, y: from.y };
    const end = { x: to.x - NODE_WIDTH / 2, y: to.y };
    return [{ link, start, bends: bends(link), end }];
  });
  const drawn = [...places.values(), ...edges.flatMap((edge) => edge.bends)];
  return {
    width: Math.max(0, ...drawn.map(({ x }) => x)) + NODE_WIDTH / 2 + MARGIN,
    height: Math.max(0, ...drawn.map(({ y }) => y)) + NODE_HEIGHT / 2 + MARGIN,
    nodes: places,
    edges,
  };
};
