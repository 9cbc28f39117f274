import { z } from 'zod';
import { fraction, strings } from '../shared/units.ts';

/** Parameters of `coverage`. */
export const schema = z.strictObject({
  report: z
    .string()
    .min(1)
    .describe(
      'lcov, Cobertura XML, Istanbul JSON (full or summary) or coverage.py JSON; a glob is joined into one.',
    ),
  min: fraction.describe('Least share that is covered, over all files together.'),
  include: strings.optional().describe('Globs of source files that count; without it, all in the report.'),
  exclude: strings.optional().describe('Globs of source files that do not count.'),
  metric: z.enum(['lines', 'branches', 'functions']).default('lines').describe('What is counted.'),
  perFile: fraction.optional().describe('Least share for every single file.'),
});

export type Params = z.output<typeof schema>;
