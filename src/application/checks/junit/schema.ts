import { z } from 'zod';

const count = z.number().int().nonnegative();

/** Parameters of `junit`. */
export const schema = z.strictObject({
  report: z.string().min(1).describe('JUnit XML, a file or a glob; several are added up.'),
  minTests: count.default(1).describe('Least number of tests that ran; skipped ones did not.'),
  maxFailures: count.default(0).describe('Largest number of failures and errors.'),
  maxSkipped: count.optional().describe('Largest number of skipped tests.'),
});

export type Params = z.output<typeof schema>;
