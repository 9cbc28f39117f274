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

/** The sample as a laptop sees it: no repository, no history, nothing that can be unknown is known. */
export const bare = (): RunReport => {
  const { verdict, manifest, graph } = sampleReport;
  const nothing = { commit: null, branch: null, dirty: true, repository: null, workflow: null, actor: null };
  return {
    ...sampleReport,
    manifest: {
      ...manifest,
      stages: [],
      environment: { ...manifest.environment, ...nothing, tool: 'aurora-x' },
    },
    verdict: {
      ...verdict,
      standings: verdict.standings.map((entry) => ({
        ...entry,
        milestone: null,
        priority: null,
        owner: null,
        target: null,
        claim: null,
        checks: entry.checks.map((check) => ({ ...check, exitCode: null, challenge: null })),
      })),
      blockers: verdict.blockers.map((reason) => ({ ...reason, code: 'AX0000', remedy: '', source: null })),
    },
    graph: {
      ...graph,
      nodes: graph.nodes.map((node) => ({ ...node, claim: null, milestone: null })),
      criticalPath: [],
      cycles: [['F-01', 'F-02', 'F-01']],
    },
    trackers: [],
    outcomes: sampleReport.outcomes.map((outcome) => ({ ...outcome, reason: null, attempts: [] })),
    history: [],
    links: {},
  };
};

const failure = (kind: Reason['subject']['kind'], id: string, message: string): Reason => ({
  code: 'AX6074',
  status: 'fail',
  subject: { kind, id },
  message,
  remedy: '',
  source: null,
  children: [],
});

/** The sample with one blocker of each kind that is no item. */
export const otherBlockers = (): RunReport => {
  return {
    ...withVerdict({
      blockers: [
        failure('check', 'fast.unit', 'fast.unit failed.'),
        failure('slo', 'departures-p99', 'departures-p99 is missed.'),
        failure('waiver', 'F-99', 'The waiver for F-99 has expired.'),
        failure('check', 'F-02.api-latency', 'api-latency failed.'),
        failure('check', 'F-02.health', 'health failed.'),
      ],
      changes: ['F-01', 'F-02', 'F-03', 'F-04'].map((item) => ({ item, from: 'verified', to: null })),
    }),
    outcomes: sampleReport.outcomes.map((outcome) =>
      outcome.id === 'fast.unit'
        ? {
            ...outcome,
            outcome: 'failed',
            tail: '1 test failed',
            attempts: [{ number: 1, outcome: 'failed', durationMs: 5, exitCode: 3, reason: null }],
          }
        : outcome,
    ),
    challenges: sampleReport.challenges.filter(({ result }) => result === 'proven'),
  };
};
