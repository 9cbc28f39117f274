import type { RunManifest } from '../domain/model/run.ts';
import type { TrustLevel } from '../domain/model/vocabulary.ts';

/** A run that a job of the repository reported, with what its token proved. */
export interface ReportedRun {
  readonly repositoryId: number;
  /** `owner/name`, where it is known. */
  readonly repository?: string;
  /** Commit that the token names: of a pull request the merge commit. */
  readonly sha: string;
  readonly workflowRun: number;
  readonly attempt: number;
  /** What the token proves of the workflow that ran it. */
  readonly trust: TrustLevel;
  readonly manifest: RunManifest;
}

/** Runs that were reported. */
export interface Results {
  /** False when the token was used before. On disk when it resolves. */
  keep(result: ReportedRun, tokenId: string, expires: number): Promise<boolean>;
  /** Whether a run was ever reported of the repository: then one is to be expected. */
  any(repositoryId: number): Promise<boolean>;
  /** The newest one of any of these commits and levels: later workflow run, then later attempt. */
  newest(
    repositoryId: number,
    commits: readonly string[],
    levels?: readonly TrustLevel[],
  ): Promise<Pick<ReportedRun, 'manifest' | 'trust' | 'workflowRun'> | null>;
}
