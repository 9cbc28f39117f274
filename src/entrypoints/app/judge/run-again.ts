import { createWorkflowRunsWriter } from '../../../adapters/github/workflow-runs.ts';
import { isRefused } from '../../../ports/remote-failure.ts';
import type { JobContext, Place } from '../jobs/job.ts';

/** Has a workflow run started again, all jobs of it; why not, or null. */
export const runAgain = async ({ client, ref }: Place, run: number | null): Promise<string | null> => {
  if (run === null)
    return 'No run of this commit was reported, so there is none to start again. A push starts one, and so does the button of the workflow.';
  try {
    await createWorkflowRunsWriter(client, ref).rerun(run);
    return null;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return `GitHub refused to start run ${run} again (${error.status}). It may be running, or be older than a month; and the App needs the permission to write actions.`;
  }
};

/** The same with the run that was reported last of a commit. */
export const runReportedAgain = async (context: JobContext, commit: string): Promise<string | null> => {
  const reported = await context.results.newest(context.lane, [commit]);
  return runAgain(context, reported?.workflowRun ?? null);
};
