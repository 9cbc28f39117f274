import { closeLate } from '../../../src/application/gate/close-late.ts';
import { gateHead, type GatePorts, type JudgedHead } from '../../../src/application/gate/gate-head.ts';
import { keepSticky } from '../../../src/application/gate/sticky-comment.ts';
import { applyChanges } from '../../../src/application/sync/apply-changes.ts';
import { observe } from '../../../src/application/sync/observe.ts';
import { isVerified } from '../../../src/domain/model/trust.ts';
import { intentId } from '../../../src/domain/reconcile/marker.ts';
import { planChanges } from '../../../src/domain/reconcile/plan-changes.ts';
import { COMMENT_LIMIT } from '../../../src/domain/report/limits.ts';
import { renderMarkdown } from '../../../src/domain/report/markdown.ts';
import type { AuditLog } from '../../../src/ports/audit-log.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Intents } from '../../../src/ports/intents.ts';
import type { Lanes, Lease } from '../../../src/ports/lanes.ts';
import type { Results } from '../../../src/ports/results.ts';
import { checksOf, commentsOf, repositoryOf, type Line } from './connection.ts';
import { issuesOf, labelsOf, milestonesOf, relationsOf } from './connection-issues.ts';
import { saidOf, type Court, type Evidence } from './evidence.ts';
import { APP } from './hub.ts';

/** How long a report is waited for. */
const REPORT_TIMEOUT_MS = 180_000;

/** What a job works with: the ports of the App, over the simulated world. */
export interface Bench {
  readonly lease: Lease;
  readonly line: Line;
  readonly court: Court;
  readonly intents: Intents;
  readonly results: Results;
  readonly audit: AuditLog;
  readonly lanes: Pick<Lanes, 'mark'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly issuesTogether: number;
  /** Tells which evidence is read now, for the watch. */
  readonly grounded: () => void;
  readonly runId: () => string;
}

const evidenceFor = async ({ results, lease, court }: Bench, sha: string) => {
  const reported = await results.newest(lease, [sha]);
  if (reported === null) return null;
  const passed = reported.manifest.runId === court.manifestOf(true).runId;
  const evidence: Evidence = { passed, trust: reported.trust };
  return { evidence, workflowRun: reported.workflowRun };
};

const textAt = async (bench: Bench, sha: string): Promise<string> =>
  (await repositoryOf(bench.line, bench.lease.repository).readText('READINESS.md', sha)) ?? '';

const judge = async (bench: Bench, sha: string): Promise<JudgedHead> => {
  const { court, line, lease } = bench;
  const { sha: base } = await repositoryOf(line, lease.repository).defaultBranch();
  const [text, baseText] = [await textAt(bench, sha), await textAt(bench, base)];
  const found = await evidenceFor(bench, sha);
  bench.grounded();
  const verdict = await court.judged(text, baseText, found?.evidence ?? null);
  return {
    result: saidOf(verdict, sha, bench.runId()),
    delta: { base, blockers: null },
    reportedBy: found?.workflowRun ?? null,
    files: [{ file: 'READINESS.md', judged: text, base: baseText, head: text }],
    policy: 'ask',
    hold: null,
    refused: null,
  };
};

const gatePorts = ({ line, intents, clock, results, lease, lanes }: Bench): GatePorts => ({
  checks: checksOf(line),
  intents,
  now: () => clock.now(),
  expectsReports: async () => results.any(lease),
  reportTimeoutMs: REPORT_TIMEOUT_MS,
  requirement: async () => null,
  anchor: async () => null,
  notices: async () => [],
  lookAgain: async (check, startedAt, delayMs) =>
    lanes.mark({ ...lease, concern: `late:${check}.${startedAt}` }, delayMs),
});

/** As the job of the App does it, without owners, buttons and commands. */
const gate = async (bench: Bench, subject: string): Promise<void> => {
  const { line, lease, intents, audit } = bench;
  const repository = repositoryOf(line, lease.repository);
  const pull = await repository.pullRequest(Number(subject));
  if (pull === null) return;
  const ports = gatePorts(bench);
  const isPending = async () => {
    const { ours } = await ports.checks.on(pull.headSha);
    return ours !== null && ours.status !== 'completed';
  };
  if (!pull.open && !(await isPending())) return;
  const sha = pull.headSha;
  const head = {
    sha,
    of: `gate:${pull.number}`,
    intent: (after: number | null) =>
      intentId('check', `${lease.repositoryId}`, after === null ? sha : `${sha} ${after}`),
  };
  const options = { mayWait: pull.open, silent: null };
  const gated = await gateHead(ports, head, async () => judge(bench, sha), options);
  const { judged, notes, conclusion, title } = gated;
  if (!pull.open || conclusion === 'waiting') return;
  await keepSticky(
    {
      comments: commentsOf(line),
      intents,
      headOf: async (number) => (await repository.pullRequest(number))?.headSha ?? null,
    },
    {
      intent: intentId('comment', `${lease.repositoryId}`, `${pull.number}`),
      pullRequest: pull.number,
      headSha: sha,
      self: APP,
      body: renderMarkdown(judged.result.report, {
        audience: 'comment',
        limit: COMMENT_LIMIT,
        notes,
        delta: judged.delta,
      }),
    },
  );
  await audit.appendChange({
    kind: 'verdict.concluded',
    actor: 'aurora-x',
    subject: `${lease.repository}#${pull.number}@${sha}`,
    after: { conclusion, title },
    why: null,
  });
};

const late = async (bench: Bench, subject: string): Promise<void> => {
  const { line, lease, lanes } = bench;
  const [, id, startedAt] = /^(\d+)\.(\d+)$/.exec(subject) ?? [];
  const repository = repositoryOf(line, lease.repository);
  const ports = {
    checks: checksOf(line),
    headOf: async (number: number) => (await repository.pullRequest(number))?.headSha ?? null,
    mark: async (concern: string) => lanes.mark({ ...lease, concern }),
  };
  await closeLate(ports, Number(id), Number(startedAt), REPORT_TIMEOUT_MS);
};

/** What a sync would change now. */
const planOf = async (bench: Bench) => {
  const { line, lease, court } = bench;
  const repository = repositoryOf(line, lease.repository);
  const { sha } = await repository.defaultBranch();
  const text = await textAt(bench, sha);
  const readers = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a repository only this much is asked here
    repository: repository as Parameters<typeof observe>[0]['repository'],
    issues: issuesOf(line, bench.issuesTogether),
    milestones: milestonesOf(line),
    labels: labelsOf(line),
    overview: { observe: async () => null },
  };
  const observed = await observe(readers);
  const found = await evidenceFor(bench, sha);
  const judged = found && (await court.judged(text, null, found.evidence));
  const standings = judged && isVerified(judged.verdict.trust) ? judged.verdict.standings : [];
  const documents = [await court.read(text)];
  return { observed, ...planChanges({ documents, standings, observed, policy: 'tracker' }), readers };
};

const sync = async (bench: Bench): Promise<void> => {
  const { line, lease, intents, audit, clock, signal } = bench;
  const { observed, changes, readers } = await planOf(bench);
  const { applied } = await applyChanges(changes, observed.issues, {
    repository: `${lease.repositoryId}`,
    self: APP,
    issues: readers.issues,
    milestones: readers.milestones,
    labels: readers.labels,
    relations: relationsOf(line),
    intents,
    clock,
    progress: () => {},
    signal,
  });
  if (applied === 0) return;
  const subject = lease.repository;
  await audit.append({ kind: 'sync.applied', actor: 'aurora-x', subject, after: { applied }, why: null });
};

const gates = async ({ line, lease, lanes }: Bench): Promise<void> => {
  for (const { number } of await repositoryOf(line, lease.repository).openPulls(null))
    await lanes.mark({ ...lease, concern: `gate:${number}` });
};

const JOBS: Readonly<Record<string, (bench: Bench, subject: string) => Promise<void>>> = {
  gate,
  late,
  sync,
  gates,
};

/** The work of a lane; what this world has nothing of is done at once. */
export const work = async (bench: Bench): Promise<void> => {
  const [concern = '', subject = ''] = bench.lease.concern.split(':');
  await JOBS[concern]?.(bench, subject);
};
