import { count } from '../model/count.ts';
import type { Graph, GraphNode } from '../model/graph.ts';
import type { Claim, Standing } from '../model/vocabulary.ts';
import { focus, linksOf } from './graph-focus.ts';
import { layoutGraph, NODE_HEIGHT, NODE_WIDTH, type Point, type Route } from './layout.ts';
import { type Markup, markup } from './markup.ts';
import { fit, picture, type PictureOptions, point } from './picture.ts';
import { type Look, STANDING_LOOKS } from './words.ts';

const NODE_LIMIT = 400;

export interface GraphSvgOptions extends PictureOptions {
  /** Most nodes to draw; the critical path and its neighbours are kept first. Default 400. */
  readonly limit?: number;
  /** Colours by what was found out; without it by what is claimed. */
  readonly standings?: ReadonlyMap<string, Standing>;
}

const CLAIM_LOOKS: Readonly<Record<Claim, Look>> = {
  planned: { word: 'Planned', icon: '○', tone: 'mute' },
  'in-progress': { word: 'In progress', icon: '◐', tone: 'calm' },
  blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
  'in-review': { word: 'In review', icon: '◑', tone: 'calm' },
  done: { word: 'Done', icon: '✓', tone: 'good' },
  dropped: { word: 'Dropped', icon: '–', tone: 'mute' },
};

const UNKNOWN: Look = { word: 'No status', icon: '·', tone: 'mute' };

const lookOf = (node: GraphNode, options: GraphSvgOptions): Look => {
  const standing = options.standings?.get(node.id);
  if (standing !== undefined) return STANDING_LOOKS[standing];
  return node.claim === null ? UNKNOWN : CLAIM_LOOKS[node.claim];
};

const box = (node: GraphNode, at: Point, look: Look, critical: boolean): Markup => {
  const [x, y] = [at.x - NODE_WIDTH / 2, at.y - NODE_HEIGHT / 2];
  const word = `${look.icon} ${look.word}`;
  return markup`<g><title>${node.id}: ${node.title} (${look.word})</title><rect class="box${critical ? ' critical' : ''}" x="${point(x)}" y="${point(y)}" width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="7"/><rect class="${look.tone}" x="${point(x + 6)}" y="${point(y + 8)}" width="4" height="${NODE_HEIGHT - 16}" rx="2"/><text class="strong" x="${point(x + 18)}" y="${point(y + 21)}">${fit(node.id, 84, 7.2)}</text><text class="${look.tone} small" x="${point(x + NODE_WIDTH - 10)}" y="${point(y + 21)}" text-anchor="end">${word}</text><text class="soft" x="${point(x + 18)}" y="${point(y + 39)}">${fit(node.title, NODE_WIDTH - 28)}</text></g>`;
};

const pair = ({ x, y }: Point): string => `${point(x)} ${point(y)}`;

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A smooth line: each bend pulls the curve towards it, and curves meet half-way between bends. */
const curve = ({ start, bends, end }: Route): string => {
  if (bends.length === 0) {
    const half = (start.x + end.x) / 2;
    return `M${pair(start)}C${pair({ x: half, y: start.y })} ${pair({ x: half, y: end.y })} ${pair(end)}`;
  }
  const meets = bends.slice(1).map((bend, index) => between(bends[index] ?? bend, bend));
  const ends = [...meets, end];
  return `M${pair(start)}${bends.map((bend, index) => `Q${pair(bend)} ${pair(ends[index] ?? end)}`).join('')}`;
};

const arrow = (name: string, className: string): Markup =>
  markup`<marker id="${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="${className}" d="M0 0 8 4 0 8z"/></marker>`;

const lines = (edges: readonly Route[]): readonly Markup[] =>
  edges
    .toSorted((a, b) => Number(a.link.critical) - Number(b.link.critical))
    .map(
      (route) =>
        markup`<path class="edge${route.link.critical ? ' critical' : ''}" marker-end="url(#${route.link.critical ? 'graph-critical' : 'graph-arrow'})" d="${curve(route)}"/>`,
    );

const describe = (graph: Graph, hidden: number): string =>
  [
    `${count(graph.nodes.length, 'item')} and ${count(graph.edges.length, 'dependency', 'dependencies')}, dependencies to the left.`,
    ...(graph.criticalPath.length > 0 ? [`Critical path: ${graph.criticalPath.join(', then ')}.`] : []),
    ...(hidden > 0 ? [`${count(hidden, 'item')} not drawn.`] : []),
  ].join(' ');

/** The dependency graph as SVG: dependencies left, critical path thick, each node with its id, state in words and title. */
export const graphSvg = (graph: Graph, options: GraphSvgOptions = {}): string => {
  const { nodes, hidden } = focus(graph, options.limit ?? NODE_LIMIT);
  const links = linksOf(graph, new Map(nodes.map(({ id }) => [id, id])));
  const layout = layoutGraph(nodes, links);
  const path = new Set(graph.criticalPath);
  const boxes = nodes.flatMap((node) => {
    const at = layout.nodes.get(node.id);
    return at === undefined ? [] : [box(node, at, lookOf(node, options), path.has(node.id))];
  });
  const body = markup`<defs>${arrow('graph-arrow', 'head')}${arrow('graph-critical', 'head-critical')}</defs>${lines(layout.edges)}${boxes}`;
  const words = { title: 'Dependency graph', description: describe(graph, hidden) };
  return picture('graph', layout, words, body, options).text;
};
