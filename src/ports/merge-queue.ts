/** A commit that GitHub made of the pull requests of a merge queue. */
export interface QueuedCommit {
  readonly sha: string;
  /** Branch that it is to become. */
  readonly branch: string;
  /** Commit that stands in the name of its ref: what it is built on, as far as GitHub has kept to that. */
  readonly onto: string;
}

/** The merge queues of a repository. Methods reject with `RemoteFailure`. */
export interface MergeQueueReader {
  /** What waits in them now, for any branch. */
  commits(): Promise<readonly QueuedCommit[]>;
}
