import { oneLine } from '../../../../adapters/terminal/text.ts';
import { count } from '../../../../domain/model/count.ts';
import type { Graph } from '../../../../domain/model/graph.ts';
import type { Colors } from '../../output.ts';

const section = (title: string, lines: readonly string[], paint: Colors): readonly string[] =>
  lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${oneLine(line)}`)];

const orderLines = (graph: Graph): readonly string[] => {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const needs = new Map<string, string[]>();
  for (const { from, to } of graph.edges) needs.set(from, [...(needs.get(from) ?? []), to]);
  const width = Math.max(0, ...graph.order.map((id) => id.length));
  return graph.order.map((id) => {
    const node = nodes.get(id);
    const after = needs.get(id);
    const claim = (node?.claim ?? '-').padEnd(11);
    return `${id.padEnd(width)}  ${claim}  ${node?.title ?? ''}${after ? `  (after ${after.join(', ')})` : ''}`;
  });
};

/** The path with what is done marked, and how much of it remains. */
const criticalLines = (graph: Graph): readonly string[] => {
  const path = graph.criticalPath;
  if (path.length === 0) return [];
  const done = new Set(graph.nodes.filter(({ claim }) => claim === 'done').map(({ id }) => id));
  const left = path.filter((id) => !done.has(id)).length;
  const rest =
    left === 0
      ? 'nothing of it remains'
      : `${left} of ${count(path.length, 'item')} ${left === 1 ? 'remains' : 'remain'}`;
  return [
    path.map((id) => (done.has(id) ? `${id} ✓` : id)).join(' → '),
    ...(left === path.length ? [] : [`✓ done; ${rest}`]),
  ];
};

/** The graph in words: in which order to work, what takes longest, and what contradicts itself. */
export const graphText = (graph: Graph, paint: Colors): string => {
  const disagreements = graph.matrixDisagreements.map(({ from, to, inMatrix }) =>
    inMatrix
      ? `${from} depends on ${to} in the matrix, not in its row`
      : `${from} depends on ${to} in its row, not in the matrix`,
  );
  return [
    `${count(graph.nodes.length, 'item')}, ${count(graph.edges.length, 'dependency', 'dependencies')}`,
    ...section('Order', orderLines(graph), paint),
    ...section('Critical path', criticalLines(graph), paint),
    ...section(
      'Cycles',
      graph.cycles.map((cycle) => cycle.join(' → ')),
      paint,
    ),
    ...section(
      'Unknown ids',
      graph.unknown.map(({ item, id }) => `${item} depends on ${id}, which does not exist`),
      paint,
    ),
    ...section('Matrix and rows disagree', disagreements, paint),
    ...section(
      'Done before what they depend on',
      graph.doneBeforeDependencies.map(({ item, dependency }) => `${item} is done, ${dependency} is not`),
      paint,
    ),
  ].join('\n');
};
