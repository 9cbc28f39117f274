import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Condition, PipelineFile, PipelineStep } from '../../domain/model/pipeline.ts';
import type { Outcome } from '../../domain/model/vocabulary.ts';
import { conditionText, holds } from '../../domain/spec/condition.ts';
import { reachStage } from './built-in-stages.ts';
import { digestOf } from './digest.ts';
import { runDag } from './engine/run-dag.ts';
import { leaveOut, runCommandStep, runSpecStep } from './run-step.ts';
import type { OwnStep, Session } from './session.ts';

/** How a step of the project's own pipeline ended. */
interface StepEnd {
  readonly id: string;
  readonly outcome: Outcome;
  /** It did not pass, or something before it had not. */
  readonly failed: boolean;
  /** What steps after it depend on; null when it must not be reused. */
  readonly fingerprint: string | null;
}

/** What a stage depends on is in the fingerprints of its checks, so steps after it need none of their own. */
const stageEnd = (id: string): StepEnd => ({ id, outcome: 'passed', failed: false, fingerprint: 'stage' });

/** As in a workflow: a condition that does not ask how earlier steps ended holds only when they ended well. */
const asksForStatus = (when: Condition): boolean =>
  when.kind === 'and' || when.kind === 'or' ? when.all.some(asksForStatus) : when.kind !== 'env';

interface LeftOut {
  readonly outcome: Outcome;
  readonly reason: Finding;
}

/** Why a step is not run, or null. What its condition would refuse in any case does not apply; else a need is to blame. */
const whyLeftOut = (
  { id: step, when, source }: PipelineStep,
  needs: readonly StepEnd[],
  { ports: { env, signal } }: Session,
): LeftOut | null => {
  if (signal.aborted) {
    const values = { check: step, signal: String(signal.reason ?? 'stopped') };
    return { outcome: 'not-run', reason: finding('AX5508', values, source) };
  }
  const unmet = needs.find((need) => need.failed);
  const wanted = holds(when, unmet !== undefined, env) && (asksForStatus(when) || unmet === undefined);
  if (wanted) return null;
  if (unmet && holds(when, false, env)) {
    const values = { check: step, need: unmet.id, outcome: unmet.outcome };
    return { outcome: 'skipped', reason: finding('AX5501', values, source) };
  }
  const values = { step, condition: conditionText(when) };
  return { outcome: 'not-applicable', reason: finding('AX5525', values, source) };
};

/** What a step came to for those after it: what its first check came to that did not pass. */
const endOf = (id: string, { outcomes }: OwnStep): StepEnd => {
  const outcome = outcomes.find((one) => one.outcome !== 'passed')?.outcome ?? 'passed';
  const prints = outcomes.map(({ fingerprint }) => fingerprint);
  return {
    id,
    outcome,
    failed: outcomes.length === 0 || outcome !== 'passed',
    fingerprint: prints.includes(null) ? null : digestOf(prints),
  };
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
    resultOf: (id: string) => StepEnd | undefined,
  ): Promise<StepEnd> => {
    const { action, id } = step;
    if (action.kind === 'stage') {
      await oneStage(() => reachStage(session, action.stage));
      return stageEnd(id);
    }
    const needs = step.needs.map(resultOf).filter((end) => end !== undefined);
    const why = whyLeftOut(step, needs, session);
    if (why) {
      session.own.set(id, await leaveOut(step, pipeline, why, session));
      const failed = needs.some((need) => need.failed);
      return { id, outcome: why.outcome, failed, fingerprint: 'left out' };
    }
    const prints = needs.map(({ fingerprint }) => fingerprint);
    const own =
      action.kind === 'spec'
        ? await runSpecStep(step, action.spec, pipeline, prints, session)
        : await runCommandStep(step, pipeline, prints, session);
    session.own.set(id, own);
    return endOf(id, own);
  };
  await runDag(pipeline.steps, request.config.execution.concurrency ?? ports.processors, runStep);
};
