import type { RequestOutcome } from '../domain/model/budget.ts';

/** Leave to send one request. */
export interface Ticket {
  /** It is the one that finds out whether a limit is over. */
  readonly probe: boolean;
}

/** Every request of an installation goes through it, whichever worker or replica sends it. */
export interface Turnstile {
  /**
   * Resolves when the request may be sent; rejects with a `limited` `RemoteFailure` when it may not for a while.
   *
   * @param objects how many a write makes, one if it is not said
   */
  enter(kind: 'read' | 'write', what: string, objects?: number): Promise<Ticket>;
  leave(ticket: Ticket, outcome: RequestOutcome): Promise<void>;
}
