/** A pull request, as far as a verdict needs it. */
export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  readonly baseSha: string;
  /** The trial merge that GitHub made, on which jobs of the event pull_request run. */
  readonly mergeSha: string | null;
  readonly fromFork: boolean;
}

/** A repository on GitHub, read over the API. Methods reject with `RemoteFailure`. */
export interface RemoteRepository {
  /** `owner/name`. */
  readonly name: string;
  /** Login we write as. */
  self(): Promise<string>;
  /** Logins that may be assigned to issues. */
  assignable(): Promise<readonly string[]>;
  /** The default branch and the commit it is at. */
  defaultBranch(): Promise<{ readonly name: string; readonly sha: string }>;
  /** Text of a file at a commit or branch, or null when it is not there. */
  readText(path: string, ref: string): Promise<string | null>;
  /** Null when there is none. */
  pullRequest(number: number): Promise<PullRequest | null>;
  /** Open pull requests into a branch. */
  openPulls(base: string): Promise<readonly Pick<PullRequest, 'number' | 'headSha'>[]>;
  /** Whether a person may write to the repository, now. */
  mayWrite(login: string): Promise<boolean>;
  /** Paths that a pull request changes. */
  changedPaths(pullRequest: number): Promise<readonly string[]>;
}
