import { z } from 'zod';
import type { RunStatement } from '../../../domain/evidence/statement.ts';

/** Of a statement over a run, what names files and their digests. */
export const statementSchema: z.ZodType<Pick<RunStatement, 'subject'>> = z.object({
  subject: z.array(z.object({ name: z.string(), digest: z.record(z.string(), z.string()) })),
});
