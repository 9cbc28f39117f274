export interface Asked {
  /** When it was last asked for. Milliseconds since the epoch. */
  readonly at: number;
  readonly times: number;
}

/** What the sweep remembers. Everything is on disk when it resolves. */
export interface Sweeps {
  /** Everything that was delivered before is settled; null before the first sweep. */
  cursor(): Promise<number | null>;
  /** Moves it, and forgets what was asked for before a time. */
  moveTo(cursor: number, forgetBefore: number): Promise<void>;
  /** Deliveries that were asked for again. */
  asked(): Promise<ReadonlyMap<string, Asked>>;
  noteAsked(guid: string, at: number): Promise<void>;
}
