import { z } from 'zod';

/** Parameters of `golden`. */
export const schema = z.strictObject({
  run: z.string().min(1).describe('Command whose standard output is compared.'),
  file: z.string().min(1).describe('File with the output it should have.'),
  normalise: z
    .array(
      z.strictObject({
        pattern: z.string().min(1).describe('RE2 pattern of what may differ, such as a time.'),
        replace: z.string().default('').describe('What stands in its place; `$1` is the first group.'),
      }),
    )
    .default([])
    .describe('Replacements in both texts before they are compared, in order.'),
});

export type Params = z.output<typeof schema>;
