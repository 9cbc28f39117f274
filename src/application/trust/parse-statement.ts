import { z } from 'zod';
import type { RunStatement } from '../../domain/evidence/statement.ts';

const statementSchema = z.object({
  subject: z.array(z.object({ name: z.string(), digest: z.record(z.string(), z.string()) })),
});

/** Of a statement over a run, what names files and their digests; null when it is none. */
export const parseStatement = (value: unknown): Pick<RunStatement, 'subject'> | null =>
  statementSchema.safeParse(value).data ?? null;
