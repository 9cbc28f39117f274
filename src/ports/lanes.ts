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
  /** `parked`: there is nothing that could be done until an event says otherwise; `lastError` says why. */
  readonly state: 'idle' | 'ready' | 'leased' | 'dead' | 'parked';
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
  /**
   * To be looked at, after a while if one is given. A lane that waits for a time already keeps it. What is marked
   * within `courtesyMs` after it goes first.
   */
  mark(lane: LaneRef, delayMs?: number, courtesyMs?: number): Promise<void>;
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
  /** There is nothing that could be done, and it is no failure. A new event marks it again. */
  park(lease: Lease, reason: string): Promise<boolean>;
  /** Parks the lanes of repositories that an installation reaches no more, but for those being worked on. How many. */
  parkOthers(installation: number, reached: readonly number[], reason: string): Promise<number>;
  /** The lanes of a repository go by the name and the installation it has now. */
  follow(repository: Pick<LaneRef, 'installation' | 'repositoryId' | 'repository'>): Promise<void>;
  /** Keys of lanes that were marked and are due, and that nobody has tried since. */
  untried(): Promise<readonly string[]>;
  /** Dead lanes, or the one named, are tried again. How many. */
  redrive(key: string | null): Promise<number>;
  list(which: 'all' | 'dead'): Promise<readonly LaneRow[]>;
}
