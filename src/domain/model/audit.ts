import type { Json } from './json.ts';

/** What is recorded, in the past tense. */
export const AUDIT_KINDS = [
  'log.opened',
  'log.pruned',
  'key.changed',
  'store.migrated',
  'verdict.concluded',
  'result.accepted',
  'result.refused',
  'sync.applied',
  'write-back.proposed',
  'waiver.proposed',
  'sign-off.proposed',
  'settings.changed',
  'deployment.decided',
  'deployment.undone',
  'weekly.published',
  'command.given',
  'inbox.redriven',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Something that was done, as whoever did it says it. */
export interface AuditEvent {
  readonly kind: AuditKind;
  /** Login, `aurora-x`, or the name of the person at the machine. */
  readonly actor: string;
  /** What it was done to: `owner/name`, `owner/name#41@sha`, `log`. */
  readonly subject: string;
  /** How it was before. Left out: what the last entry of this kind and subject said that it became. */
  readonly before?: Json;
  readonly after: Json;
  /** Run, rule or sentence that was the reason; null when the kind says it all. */
  readonly why: Json;
}

/** An event in its place in the log. Its canonical JSON is what is hashed. */
export interface AuditEntry extends Required<AuditEvent> {
  /** From 0, without gaps. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Hash of the entry before it, in hex; of the first one 64 zeros. */
  readonly previous: string;
}

/** An entry with its hash: hex sha256 as RFC 6962 hashes a leaf. */
export interface HashedEntry {
  readonly entry: AuditEntry;
  readonly hash: string;
}

/** The complete subtrees of a log of `size` entries, largest first, in hex: all that is needed to go on hashing. */
export interface LogFrontier {
  readonly size: number;
  readonly nodes: readonly string[];
}

/** The state of the log that the next entry hangs on. */
export interface LogHead extends LogFrontier {
  /** Hash of the last entry; 64 zeros in an empty log. */
  readonly last: string;
}

/** A root that was signed. */
export interface SignedRoot {
  readonly size: number;
  /** Hex. */
  readonly root: string;
  /** A C2SP signed note. */
  readonly note: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
