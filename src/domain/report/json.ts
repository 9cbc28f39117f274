import { gapsOf } from './gaps.ts';
import type { ReportDocument } from './json-schema.ts';
import type { RunReport } from './run-report.ts';

/** Only what the schema names: what a later model adds does not leak into a published format by accident. */
const document = (report: RunReport): ReportDocument => {
  const { nodes, edges, order, cycles, criticalPath } = report.graph;
  return {
    schemaVersion: 1,
    run: report.manifest,
    verdict: report.verdict,
    gaps: gapsOf(report),
    outcomes: report.outcomes,
    challenges: report.challenges,
    findings: report.findings,
    signOffs: report.signOffs ?? [],
    graph: { nodes, edges, order, cycles, criticalPath },
    trackers: report.trackers.map(({ file, title, dialect, items, milestones }) => ({
      file,
      title,
      dialect,
      items: items.length,
      milestones: milestones.map(({ id, title: name, due }) => ({ id, title: name, due })),
    })),
    history: report.history.map(({ runId, startedAt, durationMs, verdict, score }) => ({
      runId,
      startedAt,
      durationMs,
      verdict,
      score,
    })),
    links: report.links,
  };
};

/** The report as JSON with a stable order of keys, two spaces deep, for machines and for diffs. */
export const renderJson = (report: RunReport): string => `${JSON.stringify(document(report), null, 2)}\n`;
