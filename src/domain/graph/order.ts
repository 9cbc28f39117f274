import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import type { Net } from './net.ts';

/** Checks that the suggested order names every item once, and none before what it depends on. */
export const checkOrder = (document: TrackerDocument, net: Net): readonly Finding[] => {
  const { order } = document;
  if (order === null) return [];
  const findings: Finding[] = [];
  const position = new Map<string, number>();
  for (const [index, id] of order.ids.entries()) {
    if (position.has(id)) findings.push(finding('AX2026', { problem: 'names twice', id }, order.source));
    else position.set(id, index);
    if (!net.index.has(id))
      findings.push(finding('AX2026', { problem: 'names an unknown', id }, order.source));
  }
  for (const item of document.items) {
    const own = position.get(item.id);
    if (own === undefined) {
      findings.push(finding('AX2026', { problem: 'leaves out', id: item.id }, order.source));
      continue;
    }
    for (const dependency of item.dependsOn) {
      const other = position.get(dependency);
      if (other !== undefined && other > own) {
        findings.push(finding('AX2025', { item: item.id, dependency }, order.source));
      }
    }
  }
  return findings;
};
