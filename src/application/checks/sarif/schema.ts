import { z } from 'zod';

/** Parameters of `sarif`. */
export const schema = z.strictObject({
  report: z.string().min(1).describe('SARIF 2.1.0 file or glob.'),
  level: z
    .enum(['error', 'warning', 'note'])
    .default('error')
    .describe('Results at this level or above count.'),
  baseline: z.string().min(1).optional().describe('SARIF file of results that are known and accepted.'),
});

export type Params = z.output<typeof schema>;
export type Level = Params['level'];
