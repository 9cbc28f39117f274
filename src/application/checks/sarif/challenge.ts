import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { expand } from '../shared/read.ts';
import { challengeBy } from '../shared/sabotage.ts';
import type { Level, Params } from './schema.ts';

/** A scan that found one more thing. */
const scanWith = (level: Level): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'aurora-x challenge' } },
        results: [{ ruleId: 'aurora-x-challenge', level, message: { text: 'made up by the challenge' } }],
      },
    ],
  });

/** Adds a result at the level that counts, as a scan of its own in place of the first report. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> =>
  challengeBy(context, [
    {
      change: `${params.report} had a new ${params.level}`,
      code: 'AX5208',
      run: async () => {
        const [path = params.report] = await expand(context.scratch, params.report);
        await context.scratch.write(path, scanWith(params.level));
        return context.rerun();
      },
    },
  ]);
