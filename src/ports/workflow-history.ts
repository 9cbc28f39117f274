/** A run of a workflow that has ended. */
export interface FinishedRun {
  readonly id: number;
  /** GitHub's word: `success`, `failure`, `cancelled`, `timed_out`, … */
  readonly conclusion: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly sha: string;
}

export interface WorkflowQuestion {
  /** File name below `.github/workflows`. */
  readonly workflow: string;
  readonly branch: string;
  /** Only runs of this event, or null for all. */
  readonly event: string | null;
  readonly count: number;
}

/** Runs of the workflows of this repository. Methods reject with `RemoteFailure`. */
export interface WorkflowHistory {
  /** The newest that have ended, newest first; null when there is no such workflow. Runs of forks are left out. */
  finished(question: WorkflowQuestion, signal: AbortSignal): Promise<readonly FinishedRun[] | null>;
}
