/**
 * What must exist once at GitHub is written down before it is asked for, so that after a lost answer or a kill it is
 * looked for before it is asked for again.
 */
export interface Intents {
  /**
   * Records that the request is about to be sent, durably. The time of the first try that has no known end, or null
   * when there was none: with one the object has to be looked for first.
   */
  begin(id: string): Promise<number | null>;
  /** The object exists, as `remote`. */
  settle(id: string, remote: string): Promise<void>;
  /** GitHub answered no: nothing was made. */
  abandon(id: string): Promise<void>;
}
