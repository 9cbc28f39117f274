import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { challengeBy } from '../shared/sabotage.ts';
import type { Params } from './schema.ts';

/** Writes a line into the stored file that no command prints. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> =>
  challengeBy(context, [
    {
      change: `a line was added to ${params.file}`,
      code: 'AX5209',
      run: async () => {
        const text = (await context.scratch.readText(params.file)) ?? '';
        await context.scratch.write(params.file, `aurora-x challenge: not what it prints\n${text}`);
        return context.rerun();
      },
    },
  ]);
