import type { FinishedRun } from '../../../ports/workflow-history.ts';
import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { challengeBy, type Sabotage } from '../shared/sabotage.ts';
import { execute } from './execute.ts';
import type { Params } from './schema.ts';

/** Runs made up here, as many as are asked for. */
const answering = (
  params: Params,
  context: ChallengeContext,
  change: string,
  runs: readonly FinishedRun[],
): Sabotage => ({
  change,
  code: 'AX5213',
  run: () => execute(params, { ...context, workflows: { finished: async () => runs } }),
});

/** Lets the oldest run that counts fail, then lets it be missing. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  const run = (index: number, conclusion: string): FinishedRun => ({
    id: index + 1,
    conclusion,
    createdAt: context.clock.now(),
    sha: '0'.repeat(40),
  });
  const green = Array.from({ length: params.last - 1 }, (_, index) => run(index, 'success'));
  return challengeBy(context, [
    answering(params, context, 'one of the runs had failed', [...green, run(params.last, 'failure')]),
    answering(params, context, 'one of the runs was missing', green),
  ]);
};
