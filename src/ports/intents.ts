export interface Intended {
  /** The object that exists; null while the try has no known end. */
  readonly remote: string | null;
  /** When it was asked for, or its answer was given up: milliseconds since the epoch, and how long ago that is. */
  readonly sentAt: number;
  readonly ageMs: number;
}

/**
 * What must exist once at GitHub is written down before it is asked for, so that after a lost answer or a kill it is
 * looked for before it is asked for again.
 */
export interface Intents {
  /** What became of it; null when it was never asked for, or GitHub answered no. */
  recall(id: string): Promise<Intended | null>;
  /**
   * Records that the request is about to be sent, durably. The time of the first try that has no known end, or null
   * when there was none: with one the object has to be looked for first.
   */
  begin(id: string): Promise<number | null>;
  /** The answer is lost. The request may have waited long before it was sent, so its time counts from now. */
  doubt(id: string): Promise<void>;
  /** The object exists, as `remote`. */
  settle(id: string, remote: string): Promise<void>;
  /** GitHub answered no: nothing was made. */
  abandon(id: string): Promise<void>;
}
