/** A check run of ours on a commit. */
export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  /** Milliseconds since the epoch; 0 when it does not say. */
  readonly startedAt: number;
  /** What we keep with it: nobody else can write it. */
  readonly externalId: string;
  /** How many annotations it has. */
  readonly annotations: number;
}

/** A remark on a line of a file of the commit. Plain text. */
export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

export interface CheckOutput {
  readonly title: string;
  /** Markdown, at most 65 535 characters. */
  readonly summary: string;
  readonly externalId: string;
}

export interface CheckConclusion extends CheckOutput {
  readonly conclusion: 'success' | 'failure' | 'action_required';
  /** Markdown below the summary; null for none. */
  readonly text: string | null;
  /** Added to those that the run has: GitHub takes none away. */
  readonly annotations: readonly CheckAnnotation[];
}

/** Check runs of one repository and one name. Methods reject with `RemoteFailure`. */
export interface CheckRunsReader {
  /** The newest one that our App made on a commit, or null; and who else made one of this name. */
  on(headSha: string): Promise<{ readonly ours: CheckRun | null; readonly others: readonly string[] }>;
  /** One of ours by its id; null when it is somebody else's, or none. */
  byId(id: number): Promise<CheckRun | null>;
  annotations(id: number): Promise<readonly Pick<CheckAnnotation, 'path' | 'line' | 'message'>[]>;
}

export interface CheckRunsWriter {
  /** In progress at once. One request, sent once. */
  start(headSha: string, startedAt: number, output: CheckOutput): Promise<CheckRun>;
  /** In progress, again or still. */
  proceed(id: number, startedAt: number, output: CheckOutput): Promise<void>;
  /** One request, and one more for each further fifty annotations. */
  conclude(id: number, conclusion: CheckConclusion): Promise<void>;
}
