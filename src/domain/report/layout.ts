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

/** Where everything goes: nodes by their centre, edges as points from dependency to dependant. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly edges: readonly { readonly link: Link; readonly points: readonly Point[] }[];
}

/** From the right side of one node to the left side of the other. */
const sides = (from: Point, to: Point, bends: readonly Point[]): readonly Point[] => [
  { x: from.x + NODE_WIDTH / 2, y: from.y },
  ...bends,
  { x: to.x - NODE_WIDTH / 2, y: to.y },
];

const withDagre = (nodes: readonly GraphNode[], links: readonly Link[]): Layout => {
  const graph = new Dagre();
  graph.setGraph({ rankdir: 'LR', nodesep: GAP_DOWN, ranksep: GAP_ACROSS, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const link of links) graph.setEdge(link.to, link.from, { weight: link.critical ? 4 : 1 });
  layout(graph);
  const size = graph.graph();
  return {
    width: size.width ?? 0,
    height: size.height ?? 0,
    nodes: new Map(nodes.map(({ id }) => [id, { x: graph.node(id).x ?? 0, y: graph.node(id).y ?? 0 }])),
    edges: links.map((link) => {
      const [a, b] = [graph.node(link.to), graph.node(link.from)];
      const bends = (graph.edge(link.to, link.from).points ?? []).slice(1, -1);
      return { link, points: [...sides({ x: a.x ?? 0, y: a.y ?? 0 }, { x: b.x ?? 0, y: b.y ?? 0 }, bends)] };
    }),
  };
};

/** One column per depth, in document order. Plain, but linear. */
const inLayers = (nodes: readonly GraphNode[], links: readonly Link[]): Layout => {
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
  const origin = { x: 0, y: 0 };
  return {
    width: Math.max(0, ...[...places.values()].map(({ x }) => x)) + NODE_WIDTH / 2 + MARGIN,
    height: Math.max(0, ...[...places.values()].map(({ y }) => y)) + NODE_HEIGHT / 2 + MARGIN,
    nodes: places,
    edges: links.map((link) => {
      const [a, b] = [places.get(link.to) ?? origin, places.get(link.from) ?? origin];
      return {
        link,
        points: sides(a, b, []),
      };
    }),
  };
};

/** Places the nodes, dependencies to the left. The same graph gives the same places. */
export const layoutGraph = (nodes: readonly GraphNode[], links: readonly Link[]): Layout =>
  nodes.length <= DAGRE_LIMIT ? withDagre(nodes, links) : inLayers(nodes, links);
