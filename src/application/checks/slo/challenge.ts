import { percent } from '../../../domain/model/percent.ts';
import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { saying } from '../shared/objective/worsen.ts';
import { challengeBy } from '../shared/sabotage.ts';
import type { Params } from './schema.ts';

/** Lets everything fail. */
export const challenge = (params: Params, context: ChallengeContext): Promise<ChallengeResult> =>
  challengeBy(context, [
    saying(context, params, 0, 'AX5211', { objective: percent(params.warn ?? params.objective) }),
  ]);
