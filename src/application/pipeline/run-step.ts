import { finding } from '../../domain/model/catalogue/index.ts';
import type { Check } from '../../domain/model/check.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import { withoutDotSlash } from '../../domain/model/path.ts';
import type { PipelineFile, PipelineStep } from '../../domain/model/pipeline.ts';
import type { PlannedCheck } from '../../domain/model/plan.ts';
import type { FilesReader } from '../../ports/files.ts';
import { takenIds } from './built-in-stages.ts';
import { topologicalOrder } from './engine/topological-order.ts';
import { unexecuted } from './execute-check.ts';
import { fingerprintOf } from './fingerprint.ts';
import { missingPatterns, namedBy } from './keep-evidence.ts';
import type { OwnStep, Session } from './session.ts';
import { checkOfStep } from './step-check.ts';
import { refusalOf, withoutTaken } from './stages/t02-synthesize.ts';
import { evidenceFindings, runCheck, runChecks, type Execution } from './stages/t03-execute.ts';
import { breaches } from './step-contracts.ts';

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
    refusal: await refusalOf(check, session.request, session.ports),
    changedHere: false,
  };
};

/** The files a later step reads must be there: a step whose outputs are gone is run again. */
const executionOf = async (step: PipelineStep, plan: PlannedCheck, session: Session): Promise<Execution> => {
  const { execution, known, ports } = session;
  const entry = plan.fingerprint === null ? undefined : known.get(plan.fingerprint);
  if (!entry || (await outputsAreThere(step, entry.outcome, ports.files))) return execution;
  return { ...execution, known: { get: () => undefined }, resumed: new Map() };
};

/** Checks that are not run, each with the same answer and reason; told like any other outcome. */
const without = (
  checks: readonly Check[],
  outcome: CheckOutcome['outcome'],
  reason: Finding,
  { ports }: Session,
): OwnStep => {
  const planned = checks.map((check) => ({ check, fingerprint: null, refusal: null, changedHere: false }));
  const outcomes = planned.map((one) => unexecuted(one, outcome, reason, ports.clock.now()));
  for (const one of outcomes) ports.events.emit({ type: 'check-finished', check: one.id, outcome: one });
  return { planned, outcomes, findings: [] };
};

/** Runs a command or a module of the project, held to the contracts of its step. */
export const runCommandStep = async (
  step: PipelineStep,
  pipeline: PipelineFile,
  needs: readonly (string | null)[],
  session: Session,
): Promise<OwnStep> => {
  const { files } = session.ports;
  const check = checkOfStep(step, pipeline, session.request.config);
  const before = await breaches(step, step.contracts.inputs, files);
  if (before[0]) return { ...without([check], 'failed', before[0], session), findings: before };
  const plan = await planOf(check, needs, session);
  const findings: Finding[] = [];
  const held = async (outcome: CheckOutcome): Promise<CheckOutcome> => {
    if (outcome.outcome !== 'passed') return outcome;
    findings.push(...missingOutputs(step, outcome), ...(await breaches(step, step.contracts.outputs, files)));
    // The command itself did pass, and a contract may be mended without it: nothing to remember.
    return findings[0] ? { ...outcome, outcome: 'failed', reason: findings[0], fingerprint: null } : outcome;
  };
  const outcome = await runCheck(plan, [], await executionOf(step, plan, session), held);
  await session.execution.saving.settle();
  if (outcome.outcome === 'passed')
    findings.push(...evidenceFindings([withoutOutputs(plan, step)], [outcome]));
  return { planned: [plan], outcomes: [outcome], findings };
};

interface StepSpec {
  /** Null when the file cannot be read. */
  readonly checks: readonly Check[] | null;
  readonly findings: readonly Finding[];
}

const specOf = async (step: PipelineStep, file: string, session: Session): Promise<StepSpec> => {
  const { files, readSpec } = session.ports;
  const text = await files.readText(withoutDotSlash(file)).catch(() => null);
  if (text === null)
    return { checks: null, findings: [finding('AX1007', { file, cwd: 'the workspace' }, step.source)] };
  const { spec, findings } = await readSpec(text, withoutDotSlash(file));
  return spec ? withoutTaken(spec.checks, takenIds(session)) : { checks: null, findings };
};

/** Runs the checks of a spec file, in the order of their needs. */
export const runSpecStep = async (
  step: PipelineStep,
  file: string,
  pipeline: PipelineFile,
  needs: readonly (string | null)[],
  session: Session,
): Promise<OwnStep> => {
  const { checks, findings } = await specOf(step, file, session);
  if (checks === null) {
    const [reason] = findings;
    if (!reason) throw new Error(`${file} cannot be read, and nobody says why`);
    const own = checkOfStep(step, pipeline, session.request.config);
    return { ...without([own], 'error', reason, session), findings };
  }
  const plans: PlannedCheck[] = [];
  const prints = new Map<string, string | null>();
  for (const check of topologicalOrder(checks)) {
    const own = check.needs.map((need) => prints.get(need) ?? null);
    const plan = await planOf(check, own.length > 0 ? own : needs, session);
    prints.set(check.id, plan.fingerprint);
    plans.push(plan);
  }
  const outcomes = await runChecks(plans, session.execution);
  return { planned: plans, outcomes, findings: [...findings, ...evidenceFindings(plans, outcomes)] };
};

/** A step that is left out is still in the results, with the reason: as its checks where they are known. */
export const leaveOut = async (
  step: PipelineStep,
  pipeline: PipelineFile,
  { outcome, reason }: { readonly outcome: CheckOutcome['outcome']; readonly reason: Finding },
  session: Session,
): Promise<OwnStep> => {
  const { action } = step;
  const spec = action.kind === 'spec' ? await specOf(step, action.spec, session) : null;
  const checks = spec?.checks ?? [checkOfStep(step, pipeline, session.request.config)];
  return without(checks, outcome, reason, session);
};
