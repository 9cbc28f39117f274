import { parseCheckpoint, type Checkpoint } from '../../../domain/evidence/audit/checkpoint.ts';
import { openNote, parseVerifier, type NoteVerifier } from '../../../domain/evidence/audit/note.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { AuditKey } from '../../../ports/audit-log.ts';

interface TrustedKeys {
  readonly keys: readonly NoteVerifier[];
  readonly findings: readonly Finding[];
}

const signersOf = (note: string, all: readonly NoteVerifier[]): readonly string[] => {
  const opened = openNote(note, all);
  return 'text' in opened ? opened.signedBy : [];
};

/**
 * The keys of a log that may be believed: those that were pinned, else its first one, and every one that signed a
 * checkpoint together with one that is believed.
 */
const trustKeys = (
  keys: readonly AuditKey[],
  notes: readonly string[],
  pinned: readonly string[],
): TrustedKeys => {
  const all = keys.map(({ verifier }) => parseVerifier(verifier)).filter((one) => one !== null);
  const first = keys[0]?.verifier;
  const believed = new Set(pinned.length > 0 ? pinned : first === undefined ? [] : [first]);
  const shared = notes.map((note) => signersOf(note, all)).filter((signers) => signers.length > 1);
  for (let before = -1; before !== believed.size;) {
    before = believed.size;
    for (const signers of shared)
      if (signers.some((one) => believed.has(one))) for (const one of signers) believed.add(one);
  }
  const strangers = keys.filter(({ verifier }) => !believed.has(verifier));
  const breaks = strangers.map(({ since }) => finding('AX8411', { seq: Math.max(0, since - 1) }));
  // Where nobody pinned a key, the log alone says which ones are its own.
  const usable = pinned.length > 0 ? all.filter(({ text }) => believed.has(text)) : all;
  return { keys: usable, findings: breaks };
};

/** The checkpoint of a signed note of a log, or what is wrong with it. */
const openCheckpoint = (
  note: string,
  origin: string,
  keys: readonly NoteVerifier[],
): Checkpoint | { readonly problem: string } => {
  const opened = openNote(note, keys);
  if ('problem' in opened) return opened;
  const checkpoint = parseCheckpoint(opened.text);
  if (checkpoint === null) return { problem: 'it is no checkpoint' };
  return checkpoint.origin === origin ? checkpoint : { problem: 'it is one of another log' };
};

/** Checkpoints of a log, and the keys that it names. */
export interface SignedLog {
  readonly origin: string;
  readonly keys: readonly AuditKey[];
  /** Notes, with the name under which something is said of each. */
  readonly notes: readonly { readonly file: string; readonly note: string }[];
}

/** Roots by size, of the checkpoints that keys which may be believed signed. @param pinned keys known from elsewhere */
export const signedRoots = (
  { origin, keys: named, notes }: SignedLog,
  pinned: readonly string[],
): TrustedKeys & { readonly roots: ReadonlyMap<number, string> } => {
  const texts = notes.map(({ note }) => note);
  const { keys, findings } = trustKeys(named, texts, pinned);
  const roots = new Map<number, string>();
  const found: Finding[] = [...findings];
  for (const { file, note } of notes) {
    const checkpoint = openCheckpoint(note, origin, keys);
    if ('problem' in checkpoint) {
      found.push(finding('AX8407', { file, problem: checkpoint.problem }));
      continue;
    }
    const { size, root } = checkpoint;
    if ((roots.get(size) ?? root) === root) roots.set(size, root);
    else found.push(finding('AX8406', { size }));
  }
  return { keys, roots, findings: found };
};
