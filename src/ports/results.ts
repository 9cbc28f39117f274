import type { RunManifest } from '../domain/model/run.ts';
import type { TrustLevel } from '../domain/model/vocabulary.ts';

/** Whose results: a repository as one installation sees it. What another one has does not exist for it. */
export interface ResultsHome {
  readonly installation: number;
  readonly repositoryId: number;
}

/** A run of a workflow, and which try. */
export interface WorkflowTry {
  readonly workflowRun: number;
  readonly attempt: number;
}

/** Whether one try came after another: a run that is started again keeps its number. */
export const isLaterTry = (one: WorkflowTry, other: WorkflowTry): boolean =>
  one.workflowRun === other.workflowRun ? one.attempt > other.attempt : one.workflowRun > other.workflowRun;

/** A run of the repository that a job reported or uploaded, and what is believed of it. */
export interface ReportedRun extends ResultsHome, WorkflowTry {
  /** `owner/name`, where it is known. */
  readonly repository?: string;
  /** Commit that GitHub names: in a token of a pull request the merge commit, of an uploaded run the head. */
  readonly sha: string;
  readonly trust: TrustLevel;
  readonly manifest: RunManifest;
  /** Hex sha256 of the archive that its job uploaded it in; null where it does not say. */
  readonly artifact: string | null;
}

/** A run that was refused after it had ended: what it uploaded is not what its job said, or is not a run. */
export interface RefusedRun extends WorkflowTry {
  /** A clause. */
  readonly because: string;
}

/** The token with which a run was reported; it is used once. */
export interface UsedToken {
  readonly id: string;
  /** Seconds since the epoch. */
  readonly expires: number;
}

/** Runs that were reported. */
export interface Results {
  /**
   * False when the token was used before, or the run was refused. Without a token it was uploaded, and says nothing
   * where a job spoke for the same run. On disk when it resolves.
   */
  keep(result: ReportedRun, token: UsedToken | null): Promise<boolean>;
  /** Whether a run of these levels was ever reported of the repository: then one is to be expected. */
  any(home: ResultsHome, levels?: readonly TrustLevel[]): Promise<boolean>;
  /** Everything that was reported of a run of a workflow, and counts. */
  ofRun(home: ResultsHome, run: WorkflowTry): Promise<readonly Pick<ReportedRun, 'manifest' | 'artifact'>[]>;
  /**
   * From now on neither what was reported nor what will be reported of a run of a workflow counts. How many did; null,
   * and nothing is done, when the token was used before.
   *
   * @param sha commit that GitHub names for the run
   * @param token of the job that says so; null where the App saw it itself
   */
  refuse(
    home: ResultsHome,
    run: WorkflowTry & { readonly sha: string },
    because: string,
    token: UsedToken | null,
  ): Promise<number | null>;
  /** The newest run of these commits that was refused, or null. */
  refused(home: ResultsHome, commits: readonly string[]): Promise<RefusedRun | null>;
  /** Of these commits and levels the one believed most; of those the newest: later run, then later attempt. */
  newest(
    home: ResultsHome,
    commits: readonly string[],
    levels?: readonly TrustLevel[],
  ): Promise<Pick<ReportedRun, 'manifest' | 'trust' | keyof WorkflowTry> | null>;
}
