import { z } from 'zod';
import { parseFraction } from '../../../domain/config/units.ts';
import { source, sourceFields } from '../shared/objective/fields.ts';

const OPERATORS = ['>=', '>', '<=', '<', '=='] as const;

/** A plain number, or a percentage as a fraction. */
const number = z.union([
  z.number(),
  z.string().transform((text, context) => {
    const plain = text.trim() === '' ? Number.NaN : Number(text);
    const value = text.trim().endsWith('%') ? parseFraction(text) : plain;
    if (value !== null && Number.isFinite(value)) return value;
    context.addIssue({
      code: 'custom',
      message: `${JSON.stringify(text)} is neither a number nor a percentage`,
    });
    return z.NEVER;
  }),
]);

/** Parameters of `metric`. */
export const schema = z.strictObject({
  source: source.describe(
    '`runs` (share of runs that were not no-go), `file:PATH#/pointer`, or a Prometheus address.',
  ),
  objective: number.describe('What the value is held against; `99.9%` is 0.999.'),
  op: z.enum(OPERATORS).default('>=').describe('How: the value must be … the objective.'),
  warn: number.optional().describe('Tolerated with a warning: misses the objective, but not this.'),
  ...sourceFields,
});

export type Params = z.output<typeof schema>;
