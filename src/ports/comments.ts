export interface RemoteComment {
  readonly id: number;
  readonly body: string;
  readonly author: string | null;
}

/** Comments of issues and pull requests of one repository. Methods reject with `RemoteFailure`. */
export interface CommentsReader {
  /** Oldest first. */
  list(issue: number): Promise<readonly RemoteComment[]>;
}

/** Each call is one request, sent once. */
export interface CommentsWriter {
  create(issue: number, body: string): Promise<number>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
}
