/** One key per repository and concern: work on a lane is done by one worker at a time. */
export interface LaneRef {
  readonly installation: number;
  /** GitHub's id: names change. */
  readonly repositoryId: number;
  /** `owner/name` at the time of the event. */
  readonly repository: string;
  /** `sync`, or `gate:41` for a pull request. */
  readonly concern: string;
}

/** A webhook as it arrived. */
export interface Delivery {
  /** GitHub's id of it: the same when it is delivered again. */
  readonly id: string;
  readonly event: string;
  readonly action: string | null;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  /** What it says to look at; none when it concerns nothing of ours. */
  readonly lanes: readonly LaneRef[];
}

/** A delivery and one lane that it marked. */
export interface DeliveryRow {
  /** GitHub's id of it. */
  readonly delivery: string;
  readonly event: string;
  readonly action: string | null;
  readonly receivedAt: number;
  /** Null when it concerns nothing of ours. */
  readonly lane: string | null;
  /** `waiting`: the lane has not looked since. `ignored`: nothing to look at. */
  readonly state: 'waiting' | 'done' | 'dead' | 'ignored';
  readonly tries: number;
  readonly lastError: string | null;
}

/** The inbox. */
export interface DeliveriesWriter {
  /**
   * Keeps the delivery and marks its lanes dirty, in one transaction. When it resolves, the row is on disk.
   * A second delivery with one id changes nothing.
   */
  accept(delivery: Delivery): Promise<'new' | 'duplicate'>;
}

export interface DeliveriesReader {
  /** Which of these deliveries are kept. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Repositories of which a delivery was received at or after a time, under the names they have now. */
  active(since: number): Promise<readonly Omit<LaneRef, 'concern'>[]>;
  /** Deliveries that a turn of a lane looks at the state after: those of marks that no earlier turn covered. */
  behind(
    lane: { readonly key: string; readonly generation: number },
    limit: number,
  ): Promise<readonly string[]>;
  /** Newest first. */
  list(which: 'all' | 'waiting' | 'dead', limit: number): Promise<readonly DeliveryRow[]>;
}
