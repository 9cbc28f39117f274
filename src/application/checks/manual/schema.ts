import { z } from 'zod';
import { duration } from '../shared/units.ts';

/** Parameters of `manual`. */
export const schema = z.strictObject({
  statement: z.string().min(1).describe('What a person confirms.'),
  freshness: duration.optional().describe('A sign-off older than this no longer counts.'),
});

export type Params = z.output<typeof schema>;
