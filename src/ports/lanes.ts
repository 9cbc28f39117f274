import type { LaneRef } from './deliveries.ts';

/** The right to work on a lane until a time. Whoever has a newer one has a higher fence. */
export interface Lease extends LaneRef {
  readonly key: string;
  readonly fence: number;
  /** What had been asked for when it was taken: later marks make another turn. */
  readonly generation: number;
  /** Tries before this one. */
  readonly tries: number;
}

export interface LaneRow {
  readonly key: string;
  readonly repository: string;
  readonly state: 'idle' | 'ready' | 'leased' | 'dead';
  readonly tries: number;
  /** Milliseconds since the epoch: not before. */
  readonly runAt: number;
  readonly lastError: string | null;
}

/**
 * Work to be done. What is due, and when a lease ends, the store decides by one time for all replicas; spans are in
 * milliseconds. Everything is on disk when it resolves.
 */
export interface Lanes {
  mark(lane: LaneRef): Promise<void>;
  /** The dirty lane that has waited longest and is due; one whose lease ran out counts as free. */
  claim(owner: string, leaseMs: number): Promise<Lease | null>;
  /** False when somebody else has it by now. */
  renew(lease: Lease, leaseMs: number): Promise<boolean>;
  /** The work is done; false, and nothing changed, when somebody else has the lane by now. */
  finish(lease: Lease): Promise<boolean>;
  /** To be tried again after a while. `counted`: this was a failure, and not a limit that we wait for. */
  retry(lease: Lease, delayMs: number, problem: string, counted: boolean): Promise<boolean>;
  /** Given up until a person redrives it, or a new event marks it. */
  bury(lease: Lease, problem: string): Promise<boolean>;
  /** Dead lanes, or the one named, are tried again. How many. */
  redrive(key: string | null): Promise<number>;
  list(which: 'all' | 'dead'): Promise<readonly LaneRow[]>;
}
