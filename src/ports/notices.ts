/** What the work on a repository has to say to whoever reads a report of it. Sentences without an end mark. */
export interface Notice {
  /** How far it has come, while it is not done: `Applying the tracker: 212 of 1 000 issues are there`. */
  readonly progress: string | null;
  /** What people should know, whole sentences. */
  readonly remarks: readonly string[];
}

/** A notice as a reader finds it. */
export interface StandingNotice extends Notice {
  /** Until when the work waits, in milliseconds since the epoch; null where it does not. */
  readonly until: number | null;
}

/** Notices of the concerns of a repository, kept beside their lanes: who reads them asks nobody else. */
export interface Notices {
  /** In place of what the concern said before. What it said before. */
  say(repositoryId: number, concern: string, notice: Notice): Promise<Notice>;
  /** Progress only of what is still to be done. */
  of(repositoryId: number): Promise<readonly StandingNotice[]>;
}
