/** A repository on GitHub, read over the API. Methods reject with `RemoteFailure`. */
export interface RemoteRepository {
  /** `owner/name`. */
  readonly name: string;
  /** Login we write as. */
  self(): Promise<string>;
  /** Logins that may be assigned to issues. */
  assignable(): Promise<readonly string[]>;
  defaultBranch(): Promise<string>;
  /** Text of a file at a commit or branch, or null when it is not there. */
  readText(path: string, ref: string): Promise<string | null>;
  /** Paths that a pull request changes. */
  changedPaths(pullRequest: number): Promise<readonly string[]>;
}
