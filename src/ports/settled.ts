/** What a sync left behind when there was nothing more to do: what an event has to differ in to be a reason to look again. */
export interface Settled {
  /** Login that the App writes as. */
  readonly self: string;
  /** Commit of the default branch that was looked at; empty where all that is known is `self`. */
  readonly commit: string;
  /** Names and patterns of the files that were decided by; null where any file may decide. */
  readonly files: readonly string[] | null;
  /** Numbers of issues that belong to items, and of all that the tracker names. */
  readonly issues: readonly number[];
}

/** Of each repository, beside its sync lane. */
export interface SettledStates {
  keep(repositoryId: number, settled: Settled): Promise<void>;
  /**
   * Null where nothing is known. `isOver`: nothing is to be done; else the lane waits, is worked on, was given up or is
   * parked.
   */
  of(repositoryId: number): Promise<(Settled & { readonly isOver: boolean }) | null>;
  /** The branch has moved on, and nothing that counts has changed. */
  moved(repositoryId: number, from: string, to: string): Promise<void>;
}
