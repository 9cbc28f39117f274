/** How long what is done with is kept, in milliseconds. */
export interface Ages {
  /** That there was a delivery, and what became of it; settled intents, decisions that were answered and idle lanes as well. */
  readonly deliveries: number;
  /** Runs that jobs reported, verdicts on default branches, and answers of GitHub that nobody asked for since. */
  readonly results: number;
}

/** How many were let go. */
export interface LetGo {
  readonly deliveries: number;
  readonly lanes: number;
  readonly intents: number;
  readonly amendments: number;
  readonly notices: number;
  readonly settled: number;
  readonly tokens: number;
  readonly answers: number;
  readonly results: number;
  readonly verdicts: number;
}

export interface Retention {
  /** Lets go of what is older than its age, a part at a time. What has not been worked on stays, however old. */
  tidy(ages: Ages, now: number): Promise<LetGo>;
}
