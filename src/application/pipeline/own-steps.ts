import { finding } from '../../domain/model/catalogue/index.ts';
import type { Check } from '../../domain/model/check.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { Condition, PipelineFile, PipelineStep } from '../../domain/model/pipeline.ts';
import type { PlannedCheck } from '../../domain/model/plan.ts';
import { holds } from '../../domain/spec/condition.ts';
import type { FilesReader } from '../../ports/files.ts';
import { reachStage, takenIds } from './built-in-stages.ts';
import { digestOf } from './digest.ts';
import { runDag } from './engine/run-dag.ts';
import { topologicalOrder } from './engine/topological-order.ts';
import { unexecuted } from './execute-check.ts';
import { fingerprintOf } from './fingerprint.ts';
import { missingPatterns, namedBy } from './keep-evidence.ts';
import type { OwnStep, Session } from './session.ts';
import { refusalOf, withoutTaken } from './stages/t02-synthesize.ts';
import { evidenceFindings, runCheck, runChecks, type Execution } from './stages/t03-execute.ts';
import { breaches } from './step-contracts.ts';

/** How a step of the project's own pipeline ended. */
interface StepEnd {
  /** It failed, or was left out because something before it had failed. */
  readonly failed: boolean;
  /** What steps after it depend on; null when it must not be reused. */
  readonly fingerprint: string | null;
}

/** What a stage depends on is in the fingerprints of its checks, so steps after it need none of their own. */
const STAGE_DONE: StepEnd = { failed: false, fingerprint: 'stage' };

/** As in a workflow: a condition that does not ask how earlier steps ended holds only when they ended well. */
const asksForStatus = (when: Condition): boolean =>
  when.kind === 'and' || when.kind === 'or' ? when.all.some(asksForStatus) : when.kind !== 'env';

/** A step that runs something is a check like any other: same engine, same limits, same evidence. */
const checkOf = (step: PipelineStep, pipeline: PipelineFile, session: Session): Check => {
  const { action } = step;
  const { execution } = session.request.config;
  const isRun = action.kind === 'run';
  const params = isRun
    ? { run: action.run, shell: action.shell, expect: null }
    : action.kind === 'module'
      ? { module: action.module, with: action.with }
      : {};
  return {
    id: step.id,
    spec: pipeline.name,
    kind: isRun ? 'run' : 'uses',
    with: params,
    item: null,
    needs: [],
    timeoutMs: step.timeoutMs ?? execution.timeoutMs,
    retries: step.retries,
    evidence: [...step.evidence, ...step.outputs],
    inputs: step.inputs,
    env: step.env,
    passEnv: [],
    tier: 'exec',
    freshnessMs: execution.freshnessMs,
    challenge: null,
    origin: { source: step.source, rule: 'pipeline-step', confidence: 'certain' },
  };
};

/** Outputs are kept as evidence, so a pattern without a file there was not made. */
const missingOutputs = (step: PipelineStep, { evidence }: CheckOutcome): Finding[] =>
  missingPatterns(step.outputs, evidence).map((file) =>
    finding('AX5514', { step: step.id, file, problem: 'it was not made' }, step.source),
  );

const withoutOutputs = (plan: PlannedCheck, { evidence }: PipelineStep): PlannedCheck => ({
  ...plan,
  check: { ...plan.check, evidence },
});

/** Whether everything an earlier run of the step made is still in the workspace as it made it. */
const outputsAreThere = async (
  step: PipelineStep,
  outcome: CheckOutcome,
  files: FilesReader,
): Promise<boolean> => {
  for (const { path, sha256 } of namedBy(step.outputs, outcome.evidence)) {
    if ((await files.digest(path).catch(() => null)) !== sha256) return false;
  }
  return true;
};

/** Fingerprint of a check as part of a step; `needs` are those of the steps it needs. */
const planOf = async (
  check: Check,
  needs: readonly (string | null)[],
  session: Session,
): Promise<PlannedCheck> => {
  const kind = session.ports.kinds.get(check.kind);
  return {
    check,
    fingerprint: kind ? await fingerprintOf(check, kind, session.execution.context, needs) : null,
    refusal: refusalOf(check, session.request, session.ports),
    changedHere: false,
  };
};

/** What a step did, and how it ended for those after it. */
const ended = (
  planned: readonly PlannedCheck[],
  outcomes: readonly CheckOutcome[],
  findings: readonly Finding[],
): readonly [OwnStep, StepEnd] => {
  const prints = outcomes.map(({ fingerprint }) => fingerprint);
  const end = {
    failed: outcomes.length === 0 || outcomes.some(({ outcome }) => outcome !== 'passed'),
    fingerprint: prints.includes(null) ? null : digestOf(prints),
  };
  return [{ planned, outcomes, findings }, end];
};

/** The files a later step reads must be there: a step whose outputs are gone is run again. */
const executionOf = async (step: PipelineStep, plan: PlannedCheck, session: Session): Promise<Execution> => {
  const { execution, known, ports } = session;
  const entry = plan.fingerprint === null ? undefined : known.get(plan.fingerprint);
  if (!entry || (await outputsAreThere(step, entry.outcome, ports.files))) return execution;
  return { ...execution, known: { get: () => undefined }, resumed: new Map() };
};

const runCommandStep = async (
  step: PipelineStep,
  pipeline: PipelineFile,
  needs: readonly (string | null)[],
  session: Session,
): Promise<readonly [OwnStep, StepEnd]> => {
  const { files, clock } = session.ports;
  const plan = await planOf(checkOf(step, pipeline, session), needs, session);
  const before = await breaches(step, step.contracts.inputs, files);
  if (before[0]) return ended([plan], [unexecuted(plan, 'failed', before[0], clock.now())], before);
  const outcome = await runCheck(plan, [], await executionOf(step, plan, session));
  await session.execution.saving.settle();
  if (outcome.outcome !== 'passed') return ended([plan], [outcome], []);
  const after = [...missingOutputs(step, outcome), ...(await breaches(step, step.contracts.outputs, files))];
  const noted = [...after, ...evidenceFindings([withoutOutputs(plan, step)], [outcome])];
  // The command itself did pass, and a contract may be mended without it: nothing to remember.
  const broken = after[0] && { ...outcome, outcome: 'failed' as const, reason: after[0], fingerprint: null };
  return ended([plan], [broken ?? outcome], noted);
};

const runSpecStep = async (
  step: PipelineStep,
  file: string,
  needs: readonly (string | null)[],
  session: Session,
): Promise<readonly [OwnStep, StepEnd]> => {
  const { files, readSpec } = session.ports;
  const text = await files.readText(file).catch(() => null);
  const read = text === null ? null : await readSpec(text, file);
  if (!read?.spec)
    return ended([], [], read?.findings ?? [finding('AX1007', { file, cwd: 'the workspace' }, step.source)]);
  const { checks, findings } = withoutTaken(read.spec.checks, takenIds(session));
  const plans: PlannedCheck[] = [];
  const prints = new Map<string, string | null>();
  for (const check of topologicalOrder(checks)) {
    const own = check.needs.map((need) => prints.get(need) ?? null);
    const plan = await planOf(check, own.length > 0 ? own : needs, session);
    prints.set(check.id, plan.fingerprint);
    plans.push(plan);
  }
  const outcomes = await runChecks(plans, session.execution);
  return ended(plans, outcomes, [...findings, ...evidenceFindings(plans, outcomes)]);
};

/** One at a time: stages share what they have made. */
const inTurn = (): ((work: () => Promise<void>) => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  return (work) => (last = last.then(work));
};

/**
 * Walks the steps of a pipeline file in the order of their needs. A stage runs even after a failed step, so that
 * every run ends in a verdict, which the failed step then decides.
 */
export const walkSteps = async (pipeline: PipelineFile, session: Session): Promise<void> => {
  const oneStage = inTurn();
  const { ports, request } = session;
  const runStep = async (
    step: PipelineStep,
    endOf: (id: string) => StepEnd | undefined,
  ): Promise<StepEnd> => {
    const { action } = step;
    if (action.kind === 'stage') {
      await oneStage(() => reachStage(session, action.stage));
      return STAGE_DONE;
    }
    const needs = step.needs.map(endOf).filter((end) => end !== undefined);
    const failed = needs.some((need) => need.failed);
    const wanted = holds(step.when, failed, ports.env) && (asksForStatus(step.when) || !failed);
    if (!wanted || ports.signal.aborted) return { failed, fingerprint: 'skipped' };
    const prints = needs.map(({ fingerprint }) => fingerprint);
    const [own, end] =
      action.kind === 'spec'
        ? await runSpecStep(step, action.spec, prints, session)
        : await runCommandStep(step, pipeline, prints, session);
    session.own.set(step.id, own);
    return end;
  };
  await runDag(pipeline.steps, request.config.execution.concurrency ?? ports.processors, runStep);
};
