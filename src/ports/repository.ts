/** Other commits of the repository in the workspace. Paths are relative to the workspace. */
export interface Repository {
  /** Whether the commit is here, fetched if need be. A commit is 40 or 64 hex digits. */
  ensureCommit(commit: string): Promise<boolean>;
  /** A file's text at a commit, or null. */
  show(commit: string, path: string): Promise<string | null>;
  /** Files of a commit below the workspace. */
  list(commit: string): Promise<readonly string[]>;
  /** Paths that differ between the commit and the work tree. */
  changedPaths(commit: string): Promise<readonly string[]>;
  /** A second work tree at the commit; the function given back removes it. Null when git refuses. */
  checkout(commit: string, directory: string): Promise<(() => Promise<void>) | null>;
}
