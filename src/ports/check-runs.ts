/** A check run of ours on a commit. */
export interface CheckRun {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
}

export interface CheckConclusion {
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  /** Markdown, at most 65 535 characters. */
  readonly summary: string;
}

/** Check runs of one repository and one name. Methods reject with `RemoteFailure`. */
export interface CheckRunsReader {
  /** The newest one that our App made on a commit, or null. */
  find(headSha: string): Promise<CheckRun | null>;
}

/** Each call is one request, sent once. */
export interface CheckRunsWriter {
  /** In progress at once. The new id. */
  start(headSha: string, title: string): Promise<number>;
  conclude(id: number, conclusion: CheckConclusion): Promise<void>;
}
