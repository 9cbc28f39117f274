export interface RemoteComment {
  readonly id: number;
  readonly body: string;
  readonly author: string | null;
  readonly byBot: boolean;
  /** It does not say any more what it said when it was made. */
  readonly edited: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** What a reaction of ours says: seen, done, not done. */
export type Reaction = 'eyes' | '+1' | 'confused';

/** Comments of issues and pull requests of one repository. Methods reject with `RemoteFailure`. */
export interface CommentsReader {
  /** Oldest first. */
  list(issue: number): Promise<readonly RemoteComment[]>;
  /** Reactions that a login gave to a comment. */
  reactions(id: number, login: string): Promise<readonly string[]>;
}

/** Each call is one request, sent once. */
export interface CommentsWriter {
  create(issue: number, body: string): Promise<number>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
  /** Given twice, it is there once. */
  react(id: number, reaction: Reaction): Promise<void>;
}
