import type { ChallengeOutcome } from '../model/challenge.ts';
import type { Check } from '../model/check.ts';
import type { Model } from '../model/model.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import type { RunSummary } from '../model/run.ts';
import type { TrustLevel } from '../model/vocabulary.ts';
import type { StandingLine } from './changes.ts';
import type { Measurements } from './slo.ts';

/** Everything the verdict is made of. Nothing else is looked at: same input, same verdict. */
export interface EvaluationInput {
  readonly model: Model;
  readonly plan: Plan;
  readonly outcomes: readonly CheckOutcome[];
  readonly challenges: readonly ChallengeOutcome[];
  /** Finished runs in any order, without this one. */
  readonly history: readonly RunSummary[];
  /** ISO time. */
  readonly now: string;
  /** What a check asserts, as a sentence without a period. */
  readonly describe: (check: Check) => string;
  readonly commandOf: (check: Check) => string | null;
  /** Standings at the base of a pull request, for the delta; null when there is none. */
  readonly base: { readonly standings: readonly StandingLine[] } | null;
  /** Item ids that the pull request touches; null when this is no pull request. */
  readonly affected: readonly string[] | null;
  readonly trust: TrustLevel;
  /** SLO name → what was measured, for sources other than `runs`. */
  readonly measured?: Measurements;
}
