/** A pull request, as far as a verdict needs it. */
export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  /** Where the base branch was when GitHub last looked; it may be further by now. */
  readonly baseSha: string;
  /** Branch that it is to be merged into. */
  readonly baseRef: string;
  /** The trial merge that GitHub made, on which jobs of the event pull_request run. */
  readonly mergeSha: string | null;
  readonly fromFork: boolean;
}

/** What a commit has at a path, by its tree alone. */
export interface CommittedFile {
  readonly path: string;
  readonly bytes: number;
  /** A file that is what it says; not a link, or another repository. */
  readonly isPlain: boolean;
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
  /** Commit that a branch is at, or null without the branch. */
  tip(branch: string): Promise<string | null>;
  /** Parents of a commit, first parent first; none when there is no such commit. */
  parents(commit: string): Promise<readonly string[]>;
  /** Paths that a commit changes since it parted from another. */
  pathsBetween(base: string, head: string): Promise<readonly string[]>;
  /** All files at a commit; `complete` is false when there are more than the server lists. */
  files(commit: string): Promise<{ readonly files: readonly CommittedFile[]; readonly complete: boolean }>;
  /** Text of a file at a commit or branch, or null when it is not there. */
  readText(path: string, ref: string): Promise<string | null>;
  /** The same as it is kept. */
  readBytes(path: string, ref: string): Promise<Uint8Array | null>;
  /** Null when there is none. */
  pullRequest(number: number): Promise<PullRequest | null>;
  /** Open pull requests into a branch, or all of them. */
  openPulls(base: string | null): Promise<readonly Pick<PullRequest, 'number' | 'headSha'>[]>;
  /** Whether a person may write to the repository, now. */
  mayWrite(login: string): Promise<boolean>;
  /** Paths that a pull request changes. */
  changedPaths(pullRequest: number): Promise<readonly string[]>;
}
