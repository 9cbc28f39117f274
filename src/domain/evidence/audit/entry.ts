import type { AuditEntry, AuditEvent, HashedEntry, LogHead } from '../../model/audit.ts';
import { canonicalJson } from '../canonical.ts';
import { growFrontier, leafHash } from './merkle.ts';

/** What the first entry names as the one before it. */
export const NO_ENTRY = '0'.repeat(64);

/** A log without entries. */
export const EMPTY_LOG: LogHead = { size: 0, nodes: [], last: NO_ENTRY };

/** The text of an entry: what is hashed, and the line of it in a bundle. */
export const entryText = (entry: AuditEntry): string => canonicalJson(entry);

/** The head with one more entry. */
export const growHead = (head: LogHead, hash: string): LogHead => ({
  ...growFrontier(head, hash),
  last: hash,
});

/**
 * Puts an event at the end of a log.
 *
 * @param before what the last entry of its kind and subject said that it became
 * @param at milliseconds since the epoch
 * @throws when the event holds what JSON cannot say
 */
export const chainEntry = (
  head: LogHead,
  event: AuditEvent,
  before: AuditEntry['before'],
  at: number,
): HashedEntry => {
  const { kind, actor, subject, after, why } = event;
  const entry: AuditEntry = {
    seq: head.size,
    at: new Date(at).toISOString(),
    actor,
    kind,
    subject,
    before: event.before ?? before,
    after,
    why,
    previous: head.last,
  };
  return { entry, hash: leafHash(entryText(entry)) };
};
