import { checkpointText } from '../../domain/evidence/audit/checkpoint.ts';
import { chainEntry, entryText, growHead } from '../../domain/evidence/audit/entry.ts';
import { frontierRoot } from '../../domain/evidence/audit/merkle.ts';
import { signNote, type NoteSigner } from '../../domain/evidence/audit/note.ts';
import { canonicalJson } from '../../domain/evidence/canonical.ts';
import type { AuditEvent, LogHead, SignedRoot } from '../../domain/model/audit.ts';
import type { AuditRows } from '../../ports/audit-log.ts';

const put = async (
  rows: AuditRows,
  head: LogHead,
  event: AuditEvent,
  before: AuditEvent['before'],
  at: number,
): Promise<LogHead> => {
  const hashed = chainEntry(head, event, before ?? null, at);
  const grown = growHead(head, hashed.hash);
  await rows.put(hashed, entryText(hashed.entry), grown);
  return grown;
};

/** Appends an event inside the transaction of what it records. @param at milliseconds since the epoch */
export const appendEntry = async (rows: AuditRows, event: AuditEvent, at: number): Promise<LogHead> =>
  put(rows, (await rows.lock()).head, event, null, at);

/** Appends an event unless the last one of its kind and subject says the same. */
export const appendChange = async (rows: AuditRows, event: AuditEvent, at: number): Promise<void> => {
  const { head } = await rows.lock();
  const before = await rows.last(event.kind, event.subject);
  if (before === undefined || canonicalJson(before) !== canonicalJson(event.after))
    await put(rows, head, event, before, at);
};

const signedRoot = (
  origin: string,
  head: LogHead,
  signers: readonly NoteSigner[],
  at: number,
): SignedRoot => {
  const root = frontierRoot(head);
  const text = checkpointText({ origin, size: head.size, root, extensions: [] });
  return { size: head.size, root, note: signNote(text, signers), at };
};

/** Signs the log as it is now. Null when it was signed at this size already. */
export const signLog = async (
  rows: AuditRows,
  signerOf: (origin: string) => NoteSigner,
  newest: SignedRoot | null,
  at: number,
): Promise<SignedRoot | null> => {
  const { origin, head } = await rows.lock();
  if (origin === null || newest?.size === head.size) return null;
  const signed = signedRoot(origin, head, [signerOf(origin)], at);
  await rows.putCheckpoint(signed);
  return signed;
};

/** Opens a log that has no name yet: its first entry says which one it is, so that one made anew is another. */
export const openLog = async (rows: AuditRows, origin: string, at: number): Promise<string> => {
  const state = await rows.lock();
  if (state.origin !== null) return state.origin;
  await rows.open(origin);
  await put(
    rows,
    state.head,
    { kind: 'log.opened', actor: 'aurora-x', subject: 'log', after: { origin }, why: null },
    null,
    at,
  );
  return origin;
};

interface KeyChange {
  readonly next: NoteSigner;
  /** The one that signed until now, where it is at hand: it vouches for the next. */
  readonly previous: NoteSigner | null;
  /** Verifier key that was last in use, or null. */
  readonly before: string | null;
  readonly actor: string;
  readonly why: string;
}

/** Has another key sign from here on. The checkpoint right behind the entry is signed by both, where both are there. */
export const changeKey = async (
  rows: AuditRows,
  { next, previous, before, actor, why }: KeyChange,
  at: number,
): Promise<void> => {
  const { origin, head } = await rows.lock();
  if (origin === null) throw new Error('the audit log is not open');
  const { text: verifier } = next.verifier;
  const event = { kind: 'key.changed', actor, subject: 'log', before, after: verifier, why } as const;
  const grown = await put(rows, head, event, before, at);
  await rows.putKey({ verifier, since: grown.size });
  const signers = previous === null ? [next] : [previous, next];
  await rows.putCheckpoint(signedRoot(origin, grown, signers, at));
};
