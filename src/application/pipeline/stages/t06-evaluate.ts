import { evaluate as evaluateModel, type EvaluationInput } from '../../../domain/evaluation/evaluate.ts';
import type { Check } from '../../../domain/model/check.ts';
import type { Model } from '../../../domain/model/model.ts';
import type { Plan } from '../../../domain/model/plan.ts';
import type { RunSummary } from '../../../domain/model/run.ts';
import type { Verdict } from '../../../domain/model/verdict.ts';
import { affectedItems } from '../affected-items.ts';
import type { PipelinePorts } from '../ports.ts';
import type { RunRequest } from '../request.ts';
import type { Outcomes } from './t03-execute.ts';
import type { Challenges } from './t05-challenge.ts';

/** What the base's documents come to with the outcomes that its checks had here. */
const standingsOfBase = (input: EvaluationInput): NonNullable<EvaluationInput['base']>['standings'] => {
  const { base } = input.model;
  if (!base) return [];
  const model: Model = { ...input.model, trackers: base.trackers, specs: base.specs, base: null };
  const plan: Plan = { ...input.plan, checks: input.plan.checks.filter(({ changedHere }) => !changedHere) };
  const { standings } = evaluateModel({ ...input, model, plan, base: null, affected: null });
  return standings.map(({ item, standing }) => ({ item, standing }));
};

/** T06: standings, objectives, waivers and gates become one verdict with its reasons. */
export const evaluate = async (
  input: {
    readonly model: Model;
    readonly plan: Plan;
    readonly outcomes: Outcomes;
    readonly challenges: Challenges;
    readonly history: readonly RunSummary[];
    /** What objectives with a source of their own measure, by name. */
    readonly measured: Readonly<Record<string, { readonly value: number }>>;
  },
  request: RunRequest,
  ports: PipelinePorts,
  now: string,
): Promise<Verdict> => {
  const kindOf = (check: Check) => ports.kinds.get(check.kind);
  const facts: EvaluationInput = {
    model: input.model,
    plan: input.plan,
    outcomes: input.outcomes.outcomes,
    challenges: input.challenges.challenges,
    history: input.history,
    measured: input.measured,
    now,
    describe: (check) => kindOf(check)?.describe(check.with) ?? check.id,
    commandOf: (check) => kindOf(check)?.command(check.with) ?? null,
    base: null,
    affected: request.base ? await affectedItems(input.model, input.plan, request.base.changedPaths) : null,
    trust: request.trust,
  };
  const known = request.base?.standings ?? null;
  const standings = known === 'same-code' ? standingsOfBase(facts) : known;
  return evaluateModel({ ...facts, base: standings && { standings } });
};
