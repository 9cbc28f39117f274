import type { CheckStanding, ItemStanding } from '../model/verdict.ts';
import type { Assessed } from './assess.ts';
import { type CheckFact, outcomeOf } from './check-fact.ts';
import type { EvaluationInput } from './input.ts';

/** Joins every planned check with its outcome and its challenge. */
export const factsOf = ({
  plan,
  outcomes,
  challenges,
  describe,
  commandOf,
}: EvaluationInput): readonly CheckFact[] => {
  const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const challengeById = new Map(challenges.map((challenge) => [challenge.check, challenge]));
  return plan.checks.map(({ check, refusal, changedHere }) => {
    const outcome = outcomeById.get(check.id) ?? null;
    return {
      check,
      outcome,
      refusal,
      changedHere: changedHere || outcome?.changedHere === true,
      challenge: challengeById.get(check.id) ?? null,
      describe: describe(check),
      command: commandOf(check),
    };
  });
};

/** A check as reports show it. */
const checkStanding = (fact: CheckFact): CheckStanding => ({
  id: fact.check.id,
  outcome: outcomeOf(fact),
  describe: fact.describe,
  command: fact.command,
  exitCode: fact.outcome?.attempts.at(-1)?.exitCode ?? null,
  tail: fact.outcome?.tail ?? '',
  flaky: fact.outcome?.flaky ?? false,
  cachedFrom: fact.outcome?.cachedFrom ?? null,
  challenge: fact.challenge?.result ?? null,
  durationMs: fact.outcome?.durationMs ?? 0,
  source: fact.check.origin.source,
});

/** An item as reports show it. */
export const itemStanding = ({ item, standing, reason, checks }: Assessed): ItemStanding => ({
  item: item.id,
  title: item.title,
  milestone: item.milestone,
  priority: item.priority,
  owner: item.owner,
  target: item.target,
  claim: item.claim,
  standing,
  dependsOn: item.dependsOn,
  reason,
  checks: checks.map(checkStanding),
  source: item.source,
});
