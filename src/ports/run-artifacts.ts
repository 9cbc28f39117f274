/** A run of a workflow, by GitHub's word. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  /** What started it: `pull_request`, `push`, … */
  readonly event: string;
  readonly isComplete: boolean;
  readonly repositoryId: number;
  /** Of a pull request the head, not the merge. */
  readonly headSha: string;
  /** `owner:branch` that the code came from; null when that is no longer there. */
  readonly head: string | null;
  /** The code came from another repository, or from one that is no longer there. */
  readonly fromFork: boolean;
}

/** Something that a run uploaded. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Packed. */
  readonly bytes: number;
  readonly expired: boolean;
  /** Hex sha256 of the archive, as GitHub says; null where it does not. */
  readonly digest: string | null;
}

/** What an archive holds, as data: no file of it is executed or written anywhere. */
export interface ArtifactContents {
  /** Hex sha256 of every file by its path. */
  readonly digests: ReadonlyMap<string, string>;
  /** Text of those that were asked for. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The contents of an archive, with its own hex sha256. */
export interface ReadArtifact extends ArtifactContents {
  readonly archive: string;
}

/** Workflow runs of one repository and what they uploaded. Methods reject with `RemoteFailure`. */
export interface RunArtifactsReader {
  /** Null when the repository has no such run. */
  run(id: number): Promise<WorkflowRun | null>;
  /** Ids of the runs of a commit that have ended, the newest first; a hundred at most. */
  endedAt(sha: string): Promise<readonly number[]>;
  /** Of all attempts of the run. */
  list(run: number): Promise<readonly RunArtifact[]>;
  /**
   * The contents, or what is wrong with them as a clause: an archive is made by whoever ran the job.
   *
   * @param wanted file names (without directories) whose text is wanted
   */
  read(artifact: RunArtifact, wanted: ReadonlySet<string>): Promise<ReadArtifact | string>;
  /** Numbers of the open pull requests that are at the head of the run. */
  pullsAt(run: WorkflowRun): Promise<readonly number[]>;
}
