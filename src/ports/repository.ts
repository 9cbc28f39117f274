/** Other commits of the repository in the workspace. Paths are relative to the workspace. */
export interface Repository {
  /** The full id of what a person calls a commit (`main`, `HEAD~1`, `v1.2`), or null. */
  resolve(revision: string): Promise<string | null>;
  /** Whether the commit is here, fetched if need be and allowed. A commit is 40 or 64 hex digits. */
  ensureCommit(commit: string, mayFetch: boolean): Promise<boolean>;
  /** A file's text at a commit, or null. */
  show(commit: string, path: string): Promise<string | null>;
  /** Files of a commit below the workspace. */
  list(commit: string): Promise<readonly string[]>;
  /** Paths under version control that differ between the commit and the work tree. */
  changedPaths(commit: string): Promise<readonly string[]>;
  /** Files and directories (ending in `/`) that are not under version control, ignored ones among them. */
  unversioned(): Promise<readonly string[]>;
  /** A second work tree at the commit; null when git refuses. */
  checkout(commit: string, directory: string): Promise<Checkout | null>;
}

/** A second work tree. */
export interface Checkout {
  /** Where the workspace is in it: the tree itself, or the same folder below it. Absolute. */
  readonly root: string;
  remove(): Promise<void>;
}
