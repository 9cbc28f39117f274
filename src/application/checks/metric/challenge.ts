import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { readSource } from '../shared/objective/source.ts';
import { saying } from '../shared/objective/worsen.ts';
import { challengeBy, unchallenged } from '../shared/sabotage.ts';
import { worst } from './judge-value.ts';
import type { Params } from './schema.ts';

/** Worsens the value as far as it goes. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  const reading = await readSource(params, { ...context, files: context.scratch });
  if (!reading.ok) return unchallenged('There is no value that could be worsened.');
  const { value } = reading.value;
  const { op, objective } = params;
  return challengeBy(context, [
    saying(context, params, worst(value, op), 'AX5210', { op, objective, value }),
  ]);
};
