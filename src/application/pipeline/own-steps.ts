import { finding } from '../../domain/model/catalogue/index.ts';
import type { Check } from '../../domain/model/check.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { Condition, FileContract, PipelineFile, PipelineStep } from '../../domain/model/pipeline.ts';
import type { PlannedCheck } from '../../domain/model/plan.ts';
import { readSpec } from '../../domain/spec/read-spec.ts';
import { reachStage } from './built-in-stages.ts';
import { runDag } from './engine/run-dag.ts';
import { unexecuted } from './execute-check.ts';
import { fingerprintOf } from './fingerprint.ts';
import { missingPatterns } from './keep-evidence.ts';
import type { Session } from './session.ts';
import { specDefaultsOf } from '../../domain/spec/defaults.ts';
import { refusalOf } from './stages/t02-synthesize.ts';
import { runCheck, runChecks } from './stages/t03-execute.ts';

/** How a step of the project's own pipeline ended. */
type StepEnd = 'done' | 'failed' | 'skipped';

const holds = (when: Condition, needs: readonly StepEnd[], env: Session['ports']['env']): boolean => {
  switch (when.kind) {
    case 'always':
      return true;
    case 'success':
      return needs.every((end) => end === 'done');
    case 'failure':
      return needs.includes('failed');
    case 'env':
      return ((env[when.name] ?? '') === when.value) === when.equal;
    case 'and':
      return when.all.every((one) => holds(one, needs, env));
    default:
      return when.all.some((one) => holds(one, needs, env));
  }
};

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

/** The first way in which a file does not fit its contract, or null. */
const breach = async (contract: FileContract, session: Session): Promise<string | null> => {
  const { files } = session.ports;
  const text = await files.readText(contract.path).catch(() => null);
  if (text === null) return 'it does not exist';
  try {
    const { parse } = await import('yaml');
    const schemaText = typeof contract.schema === 'string' ? await files.readText(contract.schema) : null;
    if (typeof contract.schema === 'string' && schemaText === null)
      return `there is no schema ${contract.schema}`;
    const schema: unknown = schemaText === null ? contract.schema : JSON.parse(schemaText);
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const validate = new Ajv2020({ strict: false, validateSchema: false }).compile(
      schema as object | boolean,
    );
    if (validate(parse(text, { maxAliasCount: 100 }))) return null;
    const issue = validate.errors?.[0];
    return `${issue?.instancePath || 'the whole'} ${issue?.message ?? 'does not fit'}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
};

const breaches = async (
  step: PipelineStep,
  contracts: readonly FileContract[],
  session: Session,
): Promise<Finding[]> => {
  const found: Finding[] = [];
  for (const contract of contracts) {
    const problem = await breach(contract, session);
    if (problem) found.push(finding('AX5514', { step: step.id, file: contract.path, problem }, step.source));
  }
  return found;
};

/** Outputs are kept as evidence, so a pattern without a file there was not made. */
const missingOutputs = (step: PipelineStep, { evidence }: CheckOutcome): Finding[] =>
  missingPatterns(step.outputs, evidence).map((file) =>
    finding('AX5514', { step: step.id, file, problem: 'it was not made' }, step.source),
  );

const planned = async (check: Check, session: Session): Promise<PlannedCheck> => {
  const kind = session.ports.kinds.get(check.kind);
  const fingerprint = kind ? await fingerprintOf(check, kind, session.execution.context, []) : null;
  return {
    check,
    fingerprint,
    refusal: refusalOf(check, session.request, session.ports),
    changedHere: false,
  };
};

const keep = (
  session: Session,
  plans: readonly PlannedCheck[],
  outcomes: readonly CheckOutcome[],
): StepEnd => {
  session.own.planned.push(...plans);
  session.own.outcomes.push(...outcomes);
  return outcomes.every(({ outcome }) => outcome === 'passed') ? 'done' : 'failed';
};

const runCommandStep = async (
  step: PipelineStep,
  pipeline: PipelineFile,
  session: Session,
): Promise<StepEnd> => {
  const plan = await planned(checkOf(step, pipeline, session), session);
  const before = await breaches(step, step.contracts.inputs, session);
  const early = before[0];
  if (early) {
    session.own.findings.push(...before);
    return keep(session, [plan], [unexecuted(plan, 'failed', early, session.ports.clock.now())]);
  }
  const outcome = await runCheck(plan, [], session.execution);
  const after =
    outcome.outcome === 'passed'
      ? [...missingOutputs(step, outcome), ...(await breaches(step, step.contracts.outputs, session))]
      : [];
  session.own.findings.push(...after);
  return keep(session, [plan], [after[0] ? { ...outcome, outcome: 'failed', reason: after[0] } : outcome]);
};

const runSpecStep = async (step: PipelineStep, file: string, session: Session): Promise<StepEnd> => {
  const { ports, request } = session;
  const text = await ports.files.readText(file).catch(() => null);
  const read = text === null ? null : readSpec(text, file, ports.kinds, specDefaultsOf(request.config));
  if (!read?.spec) {
    session.own.findings.push(...(read?.findings ?? [finding('AX3002', { file }, step.source)]));
    return 'failed';
  }
  const plans: PlannedCheck[] = [];
  for (const check of read.spec.checks) plans.push(await planned(check, session));
  return keep(session, plans, await runChecks(plans, session.execution));
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
      return 'done';
    }
    const needs = step.needs.map(endOf).filter((end) => end !== undefined);
    if (!holds(step.when, needs, ports.env) || ports.signal.aborted) return 'skipped';
    return action.kind === 'spec'
      ? runSpecStep(step, action.spec, session)
      : runCommandStep(step, pipeline, session);
  };
  await runDag(pipeline.steps, request.config.execution.concurrency ?? ports.processors, runStep);
};
