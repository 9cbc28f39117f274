import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { CheckOutcome } from '../../../domain/model/outcome.ts';
import type { Plan, PlannedCheck } from '../../../domain/model/plan.ts';
import type { KnownOutcomes, OpenRun } from '../../../ports/run-store.ts';
import { digestOf } from '../digest.ts';
import { runDag } from '../engine/run-dag.ts';
import type { Saving } from '../engine/saving.ts';
import { executeCheck, unexecuted } from '../execute-check.ts';
import { definitionDigest, fingerprintOf, type FingerprintContext } from '../fingerprint.ts';
import { EVIDENCE_COPY_LIMIT, keepEvidence, missingEvidence } from '../keep-evidence.ts';
import { keepOutcome, keepResult, type RunFile } from '../keep-result.ts';
import { namedPathsDigest } from '../named-paths.ts';
import type { PipelinePorts } from '../ports.ts';
import type { RunRequest } from '../request.ts';

/** What T03 hands on. */
export interface Outcomes {
  readonly schemaVersion: 1;
  /** In plan order. */
  readonly outcomes: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
}

/** What every check of a run shares. */
export interface Execution {
  readonly request: RunRequest;
  readonly ports: PipelinePorts;
  readonly run: OpenRun;
  readonly context: FingerprintContext;
  readonly known: KnownOutcomes;
  /** Outcomes of earlier attempts of this run, by their key. */
  readonly resumed: ReadonlyMap<string, CheckOutcome>;
  /** Monotonic milliseconds at which the whole run must end. */
  readonly deadline: number;
  /** Log files by check id, for T04. */
  readonly logs: Map<string, readonly RunFile[]>;
  /** Checkpoints on their way to the disk. */
  readonly saving: Saving;
}

/**
 * Under which a finished check is found again by a later attempt of the run. Without a fingerprint it is what the
 * check is: it is still one piece of work of this run, and is not done twice in it.
 */
const keyOf = ({ fingerprint, check }: PlannedCheck, execution: Execution): string =>
  fingerprint ?? `once:${definitionDigest(check, execution.context, [])}`;

const isFresh = (outcome: CheckOutcome, planned: PlannedCheck, now: number): boolean => {
  const { freshnessMs } = planned.check;
  return freshnessMs === null || Date.parse(outcome.observedAt) + freshnessMs > now;
};

/** An outcome counts again only with its evidence as it was. */
const evidenceIsThere = async (
  outcome: CheckOutcome,
  dir: string,
  { ports }: Execution,
): Promise<boolean> => {
  for (const { path, bytes, sha256 } of outcome.evidence) {
    if (bytes > EVIDENCE_COPY_LIMIT) continue;
    if ((await ports.store.digestIn(dir, `checks/${outcome.id}/evidence/${path}`)) !== sha256) return false;
  }
  return true;
};

/** When a need really ran, files may have changed since the plan was made: look at the inputs again. */
const renewed = async (
  planned: PlannedCheck,
  needs: readonly CheckOutcome[],
  execution: Execution,
): Promise<PlannedCheck> => {
  const kind = execution.ports.kinds.get(planned.check.kind);
  const ran = needs.some((need) => need.cachedFrom === null && need.attempts.length > 0);
  if (!kind || !ran) return planned;
  const prints = needs.map((need) => need.fingerprint);
  return { ...planned, fingerprint: await fingerprintOf(planned.check, kind, execution.context, prints) };
};

/** The document may have moved since, and given the check to another item. */
const atItsPlace = (outcome: CheckOutcome, { check, changedHere }: PlannedCheck): CheckOutcome => {
  const { reason } = outcome;
  const { source } = check.origin;
  const moved = reason?.source?.file === source.file ? { ...reason, source } : reason;
  return { ...outcome, item: check.item, reason: moved, changedHere };
};

const reuse = async (planned: PlannedCheck, execution: Execution): Promise<CheckOutcome | null> => {
  const { ports, request, run, known, resumed } = execution;
  const earlier = resumed.get(keyOf(planned, execution));
  if (earlier?.id === planned.check.id && (await evidenceIsThere(earlier, run.dir, execution))) {
    const here = atItsPlace(earlier, planned);
    if (digestOf(here) !== digestOf(earlier)) keepOutcome(here, run);
    return here;
  }
  if (planned.fingerprint === null || request.force) return null;
  const entry = known.get(planned.fingerprint);
  // What this run knows of itself is in its checkpoints; one that is there no more is not made good from elsewhere.
  if (!entry || entry.runId === run.runId || !isFresh(entry.outcome, planned, ports.clock.now())) return null;
  if (!(await evidenceIsThere(entry.outcome, entry.dir, execution))) return null;
  const kind = ports.kinds.get(planned.check.kind);
  if ((await namedPathsDigest(planned.check, kind, ports.files)) !== entry.named) return null;
  return { ...atItsPlace(entry.outcome, planned), cachedFrom: entry.runId };
};

/** Why a check must not run, whatever is known of it, as its outcome; or null. */
const obstacle = (
  planned: PlannedCheck,
  needs: readonly CheckOutcome[],
  now: number,
): CheckOutcome | null => {
  const { check } = planned;
  if (planned.refusal) return unexecuted(planned, 'not-run', planned.refusal, now);
  const unmet = needs.find((need) => need.outcome !== 'passed');
  if (!unmet) return null;
  const values = { check: check.id, need: unmet.id, outcome: unmet.outcome };
  const skipped = unexecuted(planned, 'skipped', finding('AX5501', values, check.origin.source), now);
  return { ...skipped, cachedFrom: unmet.cachedFrom };
};

/** Why nothing more is started in this run, or null: it was told to stop, or its time is over. */
const stopped = ({ check }: PlannedCheck, { ports, request, deadline }: Execution): Finding | null => {
  const place = check.origin.source;
  if (ports.signal.aborted) {
    const signal = String(ports.signal.reason ?? 'stopped');
    return finding('AX5508', { check: check.id, signal }, place);
  }
  if (ports.clock.monotonic() < deadline) return null;
  const limit = `${Math.round(request.config.execution.maxDurationMs / 60_000)} min`;
  return finding('AX5503', { check: check.id, limit }, place);
};

const executeOne = async (planned: PlannedCheck, execution: Execution): Promise<CheckOutcome> => {
  const { ports, run, logs, saving } = execution;
  saving.check();
  const { check } = planned;
  const kind = ports.kinds.get(check.kind);
  if (!kind) throw new Error(`kind ${check.kind} passed the plan without being registered`);
  ports.events.emit({ type: 'check-started', check: check.id, describe: kind.describe(check.with) });
  const done = await executeCheck(planned, kind, execution);
  const keep = (outcome: CheckOutcome): CheckOutcome => {
    logs.set(check.id, keepResult(outcome, done.logs, run));
    return outcome;
  };
  // What it printed until then is kept, but it is no answer, so there is no checkpoint.
  const cut = done.cut ? stopped(planned, execution) : null;
  if (cut) return keep({ ...done.outcome, outcome: 'not-run', reason: cut });
  const { evidenceCapBytes } = execution.request.config.execution;
  const { evidence, oversized } = await keepEvidence(check, ports.files, run, ports.redact, evidenceCapBytes);
  const outcome = { ...done.outcome, evidence, reason: done.outcome.reason ?? oversized };
  const key = keyOf(planned, execution);
  saving.add(run.checkpoint({ kind: 'outcome', key, outcome, logs: done.logs }));
  return keep(outcome);
};

const startOne = async (planned: PlannedCheck, execution: Execution): Promise<CheckOutcome> => {
  const why = stopped(planned, execution);
  return why
    ? unexecuted(planned, 'not-run', why, execution.ports.clock.now())
    : executeOne(planned, execution);
};

/**
 * One check: refused, skipped, taken over or run. Its needs have ended; `needs` are their outcomes.
 *
 * @param hold what it is held to beyond its own answer, before anybody is told how it ended
 */
export const runCheck = async (
  planned: PlannedCheck,
  needs: readonly CheckOutcome[],
  execution: Execution,
  hold?: (outcome: CheckOutcome) => Promise<CheckOutcome>,
): Promise<CheckOutcome> => {
  const current = await renewed(planned, needs, execution);
  const reached =
    obstacle(current, needs, execution.ports.clock.now()) ??
    (await reuse(current, execution)) ??
    (await startOne(current, execution));
  const outcome = hold ? await hold(reached) : reached;
  if (outcome !== reached) keepOutcome(outcome, execution.run);
  execution.ports.events.emit({ type: 'check-finished', check: planned.check.id, outcome });
  return outcome;
};

/** Checks in the order of their needs, a bounded number at once; outcomes in the order given. */
export const runChecks = async (
  checks: readonly PlannedCheck[],
  execution: Execution,
): Promise<readonly CheckOutcome[]> => {
  const { request, ports } = execution;
  const nodes = checks.map((planned) => ({ id: planned.check.id, needs: planned.check.needs, planned }));
  const concurrency = request.config.execution.concurrency ?? ports.processors;
  const results = await runDag(
    nodes,
    concurrency,
    ({ planned }, resultOf: (id: string) => CheckOutcome | undefined) => {
      const needs = planned.check.needs.map(resultOf).filter((need) => need !== undefined);
      return runCheck(planned, needs, execution);
    },
  );
  await execution.saving.settle();
  return nodes.map(({ id }) => results.get(id)).filter((outcome) => outcome !== undefined);
};

/** Outcomes of earlier attempts of a run, by their key. */
export const resumedOutcomes = (run: OpenRun): ReadonlyMap<string, CheckOutcome> => {
  const resumed = new Map<string, CheckOutcome>();
  for (const record of run.checkpoints) {
    if (record.kind === 'outcome') resumed.set(record.key, record.outcome);
  }
  return resumed;
};

const ANSWERS: ReadonlySet<CheckOutcome['outcome']> = new Set(['passed', 'failed', 'error', 'timed-out']);

/** Promised evidence that is not there, in the order of the checks. */
export const evidenceFindings = (
  checks: readonly PlannedCheck[],
  outcomes: readonly CheckOutcome[],
): readonly Finding[] => {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return checks.flatMap(({ check }) => {
    const outcome = check.evidence.length > 0 ? byId.get(check.id) : undefined;
    return outcome && ANSWERS.has(outcome.outcome) ? missingEvidence(check, outcome) : [];
  });
};

/**
 * T03: walks the plan, a bounded number of checks at once. What an earlier attempt of this run finished, or what
 * an earlier run observed on the same inputs, is not run again.
 */
export const execute = async ({ checks }: Plan, execution: Execution): Promise<Outcomes> => {
  const outcomes = await runChecks(checks, execution);
  return { schemaVersion: 1, outcomes, findings: evidenceFindings(checks, outcomes) };
};
