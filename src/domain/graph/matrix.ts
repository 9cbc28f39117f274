import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Graph } from '../model/graph.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import type { Net } from './net.ts';

export interface MatrixCheck {
  readonly disagreements: Graph['matrixDisagreements'];
  readonly findings: readonly Finding[];
}

/** Compares the dependency matrix with the Depends On of the items it is about, both ways. */
export const checkMatrix = (document: TrackerDocument, net: Net): MatrixCheck => {
  const { matrix } = document;
  if (matrix === null) return { disagreements: [], findings: [] };
  const findings: Finding[] = [];
  for (const id of new Set([...matrix.rows, ...matrix.columns])) {
    if (!net.index.has(id)) findings.push(finding('AX2024', { id }, matrix.source));
  }
  const disagreements: Graph['matrixDisagreements'][number][] = [];
  const columns = new Set(matrix.columns);
  const said = new Map<string, Set<string>>(matrix.rows.map((row) => [row, new Set<string>()]));
  for (const edge of matrix.edges) said.get(edge.from)?.add(edge.to);
  const dependsOn = (id: string): ReadonlySet<string> =>
    new Set(net.nodes[net.index.get(id) ?? -1]?.item.dependsOn);
  for (const edge of matrix.edges) {
    if (!net.index.has(edge.from) || dependsOn(edge.from).has(edge.to)) continue;
    disagreements.push({ from: edge.from, to: edge.to, inMatrix: true });
    findings.push(finding('AX2023', { from: edge.from, matrix: 'depends on', to: edge.to }, edge.source));
  }
  for (const [from, row] of said) {
    const item = net.nodes[net.index.get(from) ?? -1]?.item;
    for (const to of item?.dependsOn ?? []) {
      if (row.has(to) || !columns.has(to)) continue;
      disagreements.push({ from, to, inMatrix: false });
      findings.push(
        finding(
          'AX2023',
          { from, matrix: 'does not depend on', to },
          item?.places['dependsOn'] ?? matrix.source,
        ),
      );
    }
  }
  return { disagreements, findings };
};
