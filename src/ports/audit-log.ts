import type { AuditEvent, AuditKind, HashedEntry, LogHead, SignedRoot } from '../domain/model/audit.ts';
import type { Json } from '../domain/model/json.ts';

/** Where deeds are written down. On disk when it resolves. */
export interface AuditLog {
  append(event: AuditEvent): Promise<void>;
  /**
   * The same, but only when it says something else than the last entry of its kind and subject, which becomes its
   * `before`: what is looked at again and again is recorded when it changes.
   */
  appendChange(event: AuditEvent): Promise<void>;
}

export interface AuditState {
  /** Name of the log; null before it was opened. */
  readonly origin: string | null;
  readonly head: LogHead;
  /** What pruning left in place of the entries that are gone. */
  readonly pruned: LogHead;
}

/** A key that may have signed, as a verifier key. */
export interface AuditKey {
  readonly verifier: string;
  /** Size of the log when it was first used. */
  readonly since: number;
}

/** The log inside a transaction. */
export interface AuditRows {
  /** The state, which nobody else changes before the transaction has ended: the log never forks. */
  lock(): Promise<AuditState>;
  open(origin: string): Promise<void>;
  /** What the last entry of this kind and subject said that it became; undefined when there is none. */
  last(kind: AuditKind, subject: string): Promise<Json | undefined>;
  /** @param text canonical JSON of the entry */
  put(entry: HashedEntry, text: string, head: LogHead): Promise<void>;
  putCheckpoint(signed: SignedRoot): Promise<void>;
  putKey(key: AuditKey): Promise<void>;
  /** Lets go of everything before `pruned`. */
  prune(pruned: LogHead): Promise<void>;
}

/** An entry as it is kept. */
export interface AuditLine {
  readonly text: string;
  readonly hash: string;
}

export interface AuditReader {
  state(): Promise<AuditState>;
  /** Entries `first` up to `end`, in order. */
  lines(first: number, end: number): AsyncIterable<AuditLine>;
  /** The entries of a time, in milliseconds: from the first at or after `from` up to the last before `to`. */
  range(from: number, to: number): Promise<{ readonly first: number; readonly end: number }>;
  /** The signed root of the most entries, or null. */
  newest(): Promise<SignedRoot | null>;
  /** Smallest first. */
  checkpoints(): Promise<readonly SignedRoot[]>;
  keys(): Promise<readonly AuditKey[]>;
}
