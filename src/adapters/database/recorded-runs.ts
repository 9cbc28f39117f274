import { z } from 'zod';
import type { RunManifest } from '../../domain/model/run.ts';
import type { RecordedRuns } from '../../ports/recorded-runs.ts';
import type { Store } from './store.ts';

const keySchema = z.object({
  repositoryId: z.int(),
  sha: z.string(),
  workflowRun: z.int(),
  attempt: z.int(),
  digest: z.string(),
});

/** Runs of the store by what the audit log says of them. */
export const createRecordedRuns = (
  { db }: Store,
  parse: (value: unknown) => RunManifest | null,
): RecordedRuns => ({
  keyOf: (after) => {
    const said = keySchema.safeParse(after).data;
    if (said === undefined) return null;
    const { digest, ...run } = said;
    return { run, digest };
  },
  manifest: async ({ repositoryId, sha, workflowRun, attempt }) => {
    const row = await db
      .selectFrom('result')
      .select('manifest')
      .where('repository_id', '=', repositoryId)
      .where('sha', '=', sha)
      .where('workflow_run', '=', workflowRun)
      .where('attempt', '=', attempt)
      .executeTakeFirst();
    return row === undefined ? null : parse(JSON.parse(row.manifest));
  },
});
