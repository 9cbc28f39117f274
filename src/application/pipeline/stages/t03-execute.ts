import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { CheckOutcome } from '../../../domain/model/outcome.ts';
import type { Plan, PlannedCheck } from '../../../domain/model/plan.ts';
import type { KnownOutcome, OpenRun } from '../../../ports/run-store.ts';
import { sha256 } from '../digest.ts';
import { runDag } from '../engine/run-dag.ts';
import { executeCheck, unexecuted } from '../execute-check.ts';
import { fingerprintOf, type FingerprintContext } from '../fingerprint.ts';
import { keepEvidence } from '../keep-evidence.ts';
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
  readonly known: ReadonlyMap<string, KnownOutcome>;
  /** Outcomes of earlier attempts of this run, by their key. */
  readonly resumed: ReadonlyMap<string, CheckOutcome>;
  readonly deadline: number;
  readonly findings: Finding[];
}

/** A check without a fingerprint is still one piece of work of this run, and is not run twice in it. */
const keyOf = (planned: PlannedCheck): string => planned.fingerprint ?? `once:${planned.check.id}`;

const isFresh = (outcome: CheckOutcome, planned: PlannedCheck, now: number): boolean => {
  const { freshnessMs } = planned.check;
  return freshnessMs === null || Date.parse(outcome.observedAt) + freshnessMs > now;
};

/** A checkpoint counts only with its evidence as it was. */
const evidenceIsThere = async (outcome: CheckOutcome, run: OpenRun): Promise<boolean> => {
  for (const { path, sha256: wanted } of outcome.evidence) {
    const bytes = await run.read(`checks/${outcome.id}/evidence/${path}`);
    if (bytes && sha256(bytes) !== wanted) return false;
    if (!bytes) return false;
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

const reuse = async (planned: PlannedCheck, execution: Execution): Promise<CheckOutcome | null> => {
  const { ports, request, run } = execution;
  const earlier = execution.resumed.get(keyOf(planned));
  if (earlier && earlier.id === planned.check.id && (await evidenceIsThere(earlier, run))) {
    return { ...earlier, changedHere: planned.changedHere };
  }
  const known = planned.fingerprint && !request.force ? execution.known.get(planned.fingerprint) : undefined;
  if (!known || !isFresh(known.outcome, planned, ports.clock.now())) return null;
  return {
    ...known.outcome,
    cachedFrom: known.outcome.cachedFrom ?? known.runId,
    changedHere: planned.changedHere,
  };
};

/** Why a check cannot be started now, as its outcome, or null. */
const hindrance = (
  planned: PlannedCheck,
  needs: readonly CheckOutcome[],
  execution: Execution,
): CheckOutcome | null => {
  const { ports, request } = execution;
  const { check } = planned;
  const place = check.origin.source;
  const now = ports.clock.now();
  const unmet = needs.find((need) => need.outcome !== 'passed');
  if (planned.refusal) return unexecuted(planned, 'not-run', planned.refusal, now);
  if (unmet) {
    const values = { check: check.id, need: unmet.id, outcome: unmet.outcome };
    return unexecuted(planned, 'skipped', finding('AX5501', values, place), now);
  }
  if (ports.signal.aborted) {
    const signal = String(ports.signal.reason ?? 'stopped');
    return unexecuted(planned, 'not-run', finding('AX5508', { check: check.id, signal }, place), now);
  }
  if (ports.clock.monotonic() > execution.deadline) {
    const limit = `${Math.round(request.config.execution.maxDurationMs / 60_000)} min`;
    return unexecuted(planned, 'not-run', finding('AX5503', { check: check.id, limit }, place), now);
  }
  return null;
};

const executeOne = async (planned: PlannedCheck, execution: Execution): Promise<CheckOutcome> => {
  const { ports, request, run } = execution;
  const { check } = planned;
  const kind = ports.kinds.get(check.kind);
  if (!kind) throw new Error(`kind ${check.kind} passed the plan without being registered`);
  ports.events.emit({ type: 'check-started', check: check.id, describe: kind.describe(check.with) });
  const done = await executeCheck(planned, kind, request.config, ports, ports.signal);
  if (done.cancelled) {
    const reason = finding('AX5508', { check: check.id, signal: String(ports.signal.reason ?? 'stopped') });
    return unexecuted(planned, 'not-run', reason, ports.clock.now());
  }
  let outcome = done.outcome;
  if (check.evidence.length > 0) {
    const kept = await keepEvidence(check, ports.files, run, ports.redact);
    outcome = { ...outcome, evidence: kept.evidence };
    execution.findings.push(...kept.findings);
  }
  await run.checkpoint({ kind: 'outcome', key: keyOf(planned), outcome, logs: done.logs });
  return outcome;
};

/** One check: taken over, refused, skipped or run. Its needs have ended; `needs` are their outcomes. */
export const runCheck = async (
  planned: PlannedCheck,
  needs: readonly CheckOutcome[],
  execution: Execution,
): Promise<CheckOutcome> => {
  const current = await renewed(planned, needs, execution);
  const outcome =
    (planned.refusal ? null : await reuse(current, execution)) ??
    hindrance(current, needs, execution) ??
    (await executeOne(current, execution));
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

/**
 * T03: walks the plan, a bounded number of checks at once. What an earlier attempt of this run finished, or what
 * an earlier run observed on the same inputs, is not run again.
 */
export const execute = async (plan: Plan, execution: Execution): Promise<Outcomes> => ({
  schemaVersion: 1,
  outcomes: await runChecks(plan.checks, execution),
  findings: execution.findings,
});
