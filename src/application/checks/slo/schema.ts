import { z } from 'zod';
import { source, sourceFields } from '../shared/objective/fields.ts';
import { fraction } from '../shared/units.ts';

/** Parameters of `slo`. */
export const schema = z.strictObject({
  source: source
    .default('runs')
    .describe('`runs` (share of runs that were not no-go), `file:PATH#/pointer`, or a Prometheus address.'),
  objective: fraction.describe('Least share of success, such as 99.9%.'),
  warn: fraction.optional().describe('Tolerated with a warning: misses the objective, but not this.'),
  ...sourceFields,
});

export type Params = z.output<typeof schema>;
