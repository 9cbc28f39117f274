import { redactWords } from '../../domain/evidence/redact-values.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Attempt, CapturedStream, CheckOutcome } from '../../domain/model/outcome.ts';
import type { PlannedCheck } from '../../domain/model/plan.ts';
import type { Config } from '../../domain/model/config.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import type { Outcome } from '../../domain/model/vocabulary.ts';
import type { Logs } from '../../ports/run-store.ts';
import type { CheckContext, CheckKind, CheckResult, LazyKind } from '../checks/kind.ts';
import { childEnvironment } from './child-environment.ts';
import { sha256 } from '../../domain/model/digest.ts';
import { withRetries } from './engine/with-retries.ts';
import type { PipelinePorts } from './ports.ts';

/** Outcomes that another try may change. */
const RETRYABLE: ReadonlySet<Outcome> = new Set(['failed', 'error', 'timed-out']);

const TAIL_LINES = 20;
const TAIL_CHARACTERS = 4_000;

/** The last lines of what was printed, errors last, for reports. */
const tailOf = (logs: Logs): string => {
  const text = [logs.stdout.trimEnd(), logs.stderr.trimEnd()].filter((part) => part !== '').join('\n');
  return text.split('\n').slice(-TAIL_LINES).join('\n').slice(-TAIL_CHARACTERS);
};

const captureOf = (text: string, given: CapturedStream | undefined): CapturedStream | null => {
  if (given) return { bytes: given.bytes, sha256: given.sha256, truncated: given.truncated };
  if (text === '') return null;
  return { bytes: Buffer.byteLength(text), sha256: sha256(text), truncated: false };
};

/** The context in which a kind executes a check. */
export const checkContext = (planned: PlannedCheck, config: Config, ports: PipelinePorts): CheckContext => ({
  check: planned.check,
  config,
  files: ports.files,
  env: childEnvironment(ports.env, config, planned.check),
  runner: ports.runner,
  http: ports.http,
  workflows: ports.workflows,
  clock: ports.clock,
  redact: ports.redact,
  history: () => ports.store.history(),
  signOffs: config.signOffs,
  signal: ports.signal,
});

/**
 * One try. A kind that throws is an `error`, never a pass; a kind without a process of its own is cut at the
 * check's time-out here (the command runner cuts its own).
 */
const attemptOnce = async (kind: CheckKind, context: CheckContext): Promise<CheckResult> => {
  const { check } = context;
  const limit = kind.command(check.with) === null ? AbortSignal.timeout(check.timeoutMs) : null;
  const signal = limit ? AbortSignal.any([context.signal, limit]) : context.signal;
  try {
    const result = await kind.execute(check.with, { ...context, signal });
    if (limit?.aborted && result.outcome !== 'passed') return { ...result, outcome: 'timed-out' };
    return result;
  } catch (cause) {
    if (limit?.aborted) return { outcome: 'timed-out', reason: noAnswer(check.id, check.timeoutMs) };
    const problem = messageOf(cause);
    return {
      outcome: 'error',
      reason: finding('AX5516', { check: check.id, problem: context.redact(problem) }),
    };
  }
};

const noAnswer = (check: string, timeoutMs: number): Finding =>
  finding('AX5516', { check, problem: `no answer within ${timeoutMs / 1000} s` });

/** Under which conditions a check is executed. */
export interface ExecutionScope {
  readonly request: { readonly config: Config };
  readonly ports: PipelinePorts;
  /** Monotonic milliseconds at which the whole run must end; a check that still runs then is cut. */
  readonly deadline: number;
}

/** The check's own time limit, or what is left of the run's when that is less. */
const within = (planned: PlannedCheck, left: number): PlannedCheck => ({
  ...planned,
  check: { ...planned.check, timeoutMs: Math.min(planned.check.timeoutMs, Math.max(1, left)) },
});

/**
 * Runs a check with its retries. Never throws for what the check does. `cut`: it was stopped by a signal or by the
 * end of the run, so how it ended says nothing.
 */
export const executeCheck = async (
  planned: PlannedCheck,
  lazy: LazyKind,
  { request: { config }, ports, deadline }: ExecutionScope,
): Promise<{ outcome: CheckOutcome; logs: Logs; cut: boolean }> => {
  const kind = await lazy.load();
  const { check } = planned;
  const { signal } = ports;
  const isOver = (): boolean => ports.clock.monotonic() >= deadline;
  const started = ports.clock.now();
  const startedMonotonic = ports.clock.monotonic();
  const attempts: Attempt[] = [];
  const results = await withRetries<CheckResult>({
    policy: check.retries,
    clock: ports.clock,
    random: () => ports.ids.random(),
    signal,
    retryable: (result) => RETRYABLE.has(result.outcome) && !isOver(),
    onRetry: (attempt, delayMs, result) =>
      ports.events.emit({ type: 'check-retried', check: check.id, attempt, delayMs, reason: result.reason }),
    attempt: async (number) => {
      const begun = ports.clock.monotonic();
      const context = checkContext(within(planned, deadline - begun), config, ports);
      const result = await attemptOnce(kind, context);
      const durationMs = Math.round(ports.clock.monotonic() - begun);
      const { outcome, reason, exitCode = null } = result;
      attempts.push({ number, outcome, durationMs, exitCode, reason });
      return result;
    },
  });
  const last: CheckResult = results.at(-1) ?? { outcome: 'not-run', reason: null };
  // The raw text is redacted by the kind or the runner; redacting again costs little and covers custom kinds.
  const logs = { stdout: ports.redact(last.stdout ?? ''), stderr: ports.redact(last.stderr ?? '') };
  const outcome: CheckOutcome = {
    id: check.id,
    item: check.item,
    kind: check.kind,
    outcome: last.outcome,
    flaky: last.outcome === 'passed' && attempts.length > 1,
    attempts,
    startedAt: new Date(started).toISOString(),
    durationMs: Math.round(ports.clock.monotonic() - startedMonotonic),
    reason: last.reason,
    cachedFrom: null,
    observedAt: new Date(ports.clock.now()).toISOString(),
    fingerprint: planned.fingerprint,
    stdout: captureOf(logs.stdout, last.stdoutCapture),
    stderr: captureOf(logs.stderr, last.stderrCapture),
    tail: tailOf(logs),
    evidence: [],
    quotas: last.quotas ?? [],
    changedHere: planned.changedHere,
    measures: last.measures ?? {},
  };
  const timedOut = last.outcome === 'timed-out' && isOver();
  return {
    outcome: redactWords(outcome, ports.redact),
    logs,
    cut: timedOut || (signal.aborted && last.outcome !== 'passed'),
  };
};

/** The outcome of a check that was not executed. */
export const unexecuted = (
  planned: PlannedCheck,
  outcome: Outcome,
  reason: Finding,
  now: number,
): CheckOutcome => {
  const at = new Date(now).toISOString();
  return {
    id: planned.check.id,
    item: planned.check.item,
    kind: planned.check.kind,
    outcome,
    flaky: false,
    attempts: [],
    startedAt: at,
    durationMs: 0,
    reason,
    cachedFrom: null,
    observedAt: at,
    fingerprint: planned.fingerprint,
    stdout: null,
    stderr: null,
    tail: '',
    evidence: [],
    quotas: [],
    changedHere: planned.changedHere,
    measures: {},
  };
};
