import type { CheckOutcome } from '../../src/domain/model/outcome.ts';
import type { ItemStanding, Reason, Verdict } from '../../src/domain/model/verdict.ts';
import { type Standing, STANDINGS } from '../../src/domain/model/vocabulary.ts';
import type { RunReport } from '../../src/domain/report/run-report.ts';
import { sampleReport } from './sample-report.ts';

/** The sample with another verdict. */
export const withVerdict = (change: Partial<Verdict>, report: RunReport = sampleReport): RunReport => ({
  ...report,
  verdict: { ...report.verdict, ...change },
});

const [firstStanding] = sampleReport.verdict.standings;
const [firstOutcome] = sampleReport.outcomes;
if (firstStanding === undefined || firstOutcome === undefined)
  throw new Error('the sample has items and checks');

const numbered = (index: number, standing: Standing, text: string): ItemStanding => ({
  ...firstStanding,
  item: `N-${index}`,
  title: `${text} ${index}`,
  standing,
  checks: firstStanding.checks.map((check) => ({ ...check, id: `N-${index}.${check.id}` })),
  reason: {
    ...firstStanding.reason,
    subject: { kind: 'item', id: `N-${index}` },
    message: `${text} why ${index}`,
  },
});

/** A report with so many items of each kind; `text` stands in every title and reason. */
export const reportOf = (amounts: Partial<Record<Standing, number>>, text = 'Something to do'): RunReport => {
  let next = 0;
  const standings = STANDINGS.flatMap((standing) =>
    Array.from({ length: amounts[standing] ?? 0 }, () => numbered(next++, standing, text)),
  );
  const blockers: readonly Reason[] = standings
    .filter(({ standing }) => standing === 'refuted')
    .map(({ reason }) => ({ ...reason, status: 'fail', remedy: 'Mend it.' }));
  return {
    ...withVerdict({ standings, blockers, warnings: [], changes: [], gates: [], slos: [], waivers: [] }),
    challenges: [],
    findings: [],
    history: [],
    trackers: [],
    graph: { ...sampleReport.graph, nodes: [], edges: [], criticalPath: [] },
  };
};

/** The sample with foreign text in every place that a tracker, a command or a pull request can reach. */
export const poisoned = (text: string): RunReport => {
  const reasonOf = (reason: Reason): Reason => ({
    ...reason,
    message: text,
    remedy: text,
    subject: { ...reason.subject },
    children: reason.children.map(reasonOf),
  });
  const outcomeOf = (outcome: CheckOutcome): CheckOutcome => ({
    ...outcome,
    tail: text,
    evidence: outcome.evidence.map((file) => ({ ...file, path: text })),
    reason: outcome.reason === null ? null : { ...outcome.reason, message: text, remedy: text },
  });
  const { verdict, manifest, graph } = sampleReport;
  return {
    ...sampleReport,
    manifest: {
      ...manifest,
      environment: { ...manifest.environment, branch: text, actor: text, workflow: text, repository: text },
    },
    verdict: {
      ...verdict,
      reason: reasonOf(verdict.reason),
      blockers: verdict.blockers.map(reasonOf),
      warnings: verdict.warnings.map(reasonOf),
      standings: verdict.standings.map((entry) => ({
        ...entry,
        title: text,
        owner: text,
        target: text,
        reason: reasonOf(entry.reason),
        source: { ...entry.source, file: text },
        checks: entry.checks.map((check) => ({ ...check, describe: text, command: text, tail: text })),
      })),
      gates: verdict.gates.map((gate) => ({ ...gate, name: text, reason: reasonOf(gate.reason) })),
      slos: verdict.slos.map((slo) => ({ ...slo, name: text })),
      waivers: verdict.waivers.map((waiver) => ({
        ...waiver,
        item: text,
        reason: text,
        approver: text,
        until: text,
      })),
      changes: verdict.changes.map((change) => ({ ...change, item: text })),
    },
    graph: { ...graph, nodes: graph.nodes.map((node) => ({ ...node, title: text })) },
    trackers: sampleReport.trackers.map((tracker) => ({
      ...tracker,
      title: text,
      file: text,
      milestones: tracker.milestones.map((milestone) => ({ ...milestone, title: text, due: text })),
      claims: tracker.claims.map((claim) => ({ ...claim, subject: text, claimed: text, reality: text })),
    })),
    outcomes: sampleReport.outcomes.map(outcomeOf),
    challenges: sampleReport.challenges.map((entry) => ({
      ...entry,
      program: text,
      reason: text,
      remedy: text,
    })),
    findings: sampleReport.findings.map((entry) => ({ ...entry, message: text, remedy: text })),
    links: { run: text, artifact: text, repository: text, sha: text },
  };
};
