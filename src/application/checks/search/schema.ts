import { z } from 'zod';
import { strings } from '../shared/units.ts';

const count = z.number().int().nonnegative();

/** Parameters of `search`. */
export const schema = z
  .strictObject({
    pattern: z.string().min(1).optional().describe('RE2 pattern; `^` and `$` are line ends.'),
    text: z.string().min(1).optional().describe('Literal text instead of a pattern.'),
    in: strings.describe('Globs of the files to search.'),
    exclude: strings.optional().describe('Globs of files to leave out.'),
    min: count.optional().describe('Least number of matches.'),
    max: count.optional().describe('Largest number of matches; 0 when neither min nor max is given.'),
  })
  .refine(({ pattern, text }) => (pattern === undefined) !== (text === undefined), {
    message: 'give either pattern or text',
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    message: 'min is above max, so nothing could pass',
  })
  .transform((params) =>
    params.min === undefined && params.max === undefined ? { ...params, max: 0 } : params,
  );

export type Params = z.output<typeof schema>;
