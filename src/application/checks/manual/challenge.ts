import type { ChallengeResult } from '../kind.ts';
import { unchallenged } from '../shared/sabotage.ts';

/** There is nothing to change: people decide. */
export const challenge = async (): Promise<ChallengeResult> =>
  unchallenged('A person decides, and people are not challenged.');
