/** What a lane can be: `waiting` until a time, for example for a limit; `parked` until an event says otherwise. */
export type LaneFigure = 'idle' | 'ready' | 'waiting' | 'leased' | 'dead' | 'parked';

/** The store in figures: the same ones for every replica. Spans are in milliseconds. */
export interface StoreFigures {
  /** How long the lane that waits longest has been due; 0 when none is. */
  readonly lagMs: number;
  readonly lanes: Readonly<Record<LaneFigure, number>>;
  /** Deliveries whose lane has not looked since, or was given up. */
  readonly inbox: Readonly<Record<'waiting' | 'dead', number>>;
  /** Requests that were sent, and of which nobody knows whether they did anything. */
  readonly inDoubt: number;
  /** Repositories that want the check required, by how far it is. */
  readonly enforcement: Readonly<Record<'required' | 'weak' | 'not-required', number>>;
}

export interface FiguresReader {
  read(): Promise<StoreFigures>;
}
