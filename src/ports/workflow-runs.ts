/** Workflow runs of one repository. Each call is one request, sent once; it rejects with `RemoteFailure`. */
export interface WorkflowRunsWriter {
  /** Has all jobs of a run started again. */
  rerun(run: number): Promise<void>;
}
