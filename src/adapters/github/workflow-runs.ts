import { z } from 'zod';
import type { WorkflowRunsWriter } from '../../ports/workflow-runs.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

/** Workflow runs of a repository, started again. */
export const createWorkflowRunsWriter = (client: Client, ref: RepositoryRef): WorkflowRunsWriter => ({
  rerun: async (run) => {
    const route = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun';
    await client.write(z.unknown(), route, { ...ref, run_id: run });
  },
});
