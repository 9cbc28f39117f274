import { z } from 'zod';
import { duration } from '../shared/units.ts';

/** Parameters of `workflow`. */
export const schema = z.strictObject({
  file: z
    .string()
    .regex(/^[\w.-]+\.ya?ml$/)
    .describe('Name of the workflow’s file below `.github/workflows`.'),
  branch: z.string().min(1).max(255).default('main').describe('Branch that the runs were for.'),
  event: z
    .string()
    .regex(/^[a-z_]+$/)
    .optional()
    .describe('Only runs of this event, such as `schedule`. Without it: of any.'),
  last: z.number().int().min(1).max(100).default(1).describe('How many runs in a row succeeded.'),
  within: duration
    .optional()
    .describe('The newest of them is no older. A schedule that stopped stays green for ever without it.'),
});

export type Params = z.output<typeof schema>;
