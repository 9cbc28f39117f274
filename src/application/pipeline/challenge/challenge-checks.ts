import type { ChallengeOutcome } from '../../../domain/model/challenge.ts';
import type { Check } from '../../../domain/model/check.ts';
import type { CheckKind } from '../../checks/kind.ts';
import { challengeCheck, type ChallengeDeps } from './challenge-check.ts';

/** A check with what it takes to challenge it. */
export interface Challenged {
  readonly check: Check;
  readonly kind: CheckKind;
  readonly deps: ChallengeDeps;
}

/**
 * Challenges checks one after the other, in the order given: each has a copy of the workspace while it lasts, and
 * commands that run at the same time could disturb each other. `onDone` hears of each as it ends.
 */
export const challengeChecks = async (
  all: readonly Challenged[],
  onDone: (outcome: ChallengeOutcome) => void = () => undefined,
): Promise<readonly ChallengeOutcome[]> => {
  const outcomes: ChallengeOutcome[] = [];
  for (const { check, kind, deps } of all) {
    const outcome = await challengeCheck(check, kind, deps);
    onDone(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
};
