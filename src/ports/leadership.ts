/** The right to be the only one at something, until its lease ends. Whoever has it later has a higher fence. */
export interface Term {
  readonly name: string;
  readonly fence: number;
}

/** What must be done by one replica at a time: the resync, the sweep. Lease times are decided by the store's one time. */
export interface Leadership {
  /**
   * Takes or keeps the lead for a time. Null while somebody else has it. Whoever has it already keeps its fence, so this
   * is also how a lease is renewed.
   *
   * @param owner unique in all replicas
   */
  lead(name: string, owner: string, leaseMs: number): Promise<Term | null>;
  /** Whether nobody took it over. Asked in the transaction of a write, the write is refused to one who lost it. */
  holds(term: Term): Promise<boolean>;
  /** Lets the next one have it at once. */
  resign(term: Term): Promise<void>;
}
