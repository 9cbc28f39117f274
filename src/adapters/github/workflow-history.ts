import { z } from 'zod';
import type { WorkflowHistory } from '../../ports/workflow-history.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const runsSchema = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.number(),
      conclusion: z.string().nullable(),
      created_at: z.string(),
      head_sha: z.string(),
      head_repository: z.object({ id: z.number() }).nullish(),
      repository: z.object({ id: z.number() }),
    }),
  ),
});

const ROUTE = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';

/**
 * Runs of a repository's workflows over the API. GitHub counts the run of a fork's branch `main` as one on `main`, so
 * only those whose code is in the repository itself are taken.
 */
export const createWorkflowHistory = (client: Client, ref: RepositoryRef): WorkflowHistory => ({
  finished: async ({ workflow, branch, event, count }, signal) => {
    const which = { status: 'completed', branch, per_page: 100, ...(event === null ? {} : { event }) };
    signal.throwIfAborted();
    const answer = await client.find(runsSchema, ROUTE, { ...ref, workflow_id: workflow, ...which });
    return (
      answer &&
      answer.workflow_runs
        .filter((run) => run.head_repository?.id === run.repository.id)
        .slice(0, count)
        .map((run) => ({
          id: run.id,
          conclusion: run.conclusion ?? 'unknown',
          createdAt: Date.parse(run.created_at),
          sha: run.head_sha,
        }))
    );
  },
});
