import { provesConsistency } from '../../../domain/evidence/audit/merkle-proof.ts';
import { frontierRoot } from '../../../domain/evidence/audit/merkle.ts';
import type { Anchor } from '../../../domain/evidence/audit/anchor.ts';
import type { NoteVerifier } from '../../../domain/evidence/audit/note.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import { entryOf } from '../../../domain/model/record.ts';
import {
  CHECKPOINTS_FILE,
  ENTRIES_FILE,
  LOG_FILE,
  readFacts,
  readNoteLine,
  type LogFacts,
} from './log-facts.ts';
import { signedRoots } from './trust-keys.ts';
import { readEntries, type EntriesReading } from './verify-entries.ts';

/** A run that the log says was accepted. */
export interface RecordedRun {
  readonly digest: string;
  /** Hash of the entry that says so. */
  readonly hash: string;
}

/** The log of a bundle, as its files come: facts, checkpoints, entries. */
export interface LogFiles {
  readonly takeFacts: (text: string) => void;
  readonly takeNote: (line: string) => void;
  readonly takeLine: (line: string) => void;
  /** Keys that may be believed. */
  readonly keys: () => readonly NoteVerifier[];
  readonly origin: () => string | null;
  readonly isThere: () => boolean;
  readonly recorded: (seq: number) => RecordedRun | null;
  /** The signed root that covers what was read. */
  readonly covered: () => Anchor | null;
  readonly end: () => {
    readonly findings: readonly Finding[];
    readonly entries: number;
    readonly checkpoint: Anchor | null;
  };
}

/** Enough to see what is wrong; a forged log has millions of entries if it wants to. */
const ENOUGH = 100;

const digestOf = (after: unknown): string | null => {
  const digest = entryOf(after, 'digest');
  return typeof digest === 'string' ? digest : null;
};

/** @param anchorsOf roots of a log of this name that were published */
export const verifyLogFiles = (
  pinned: readonly string[],
  anchorsOf: (origin: string) => readonly Anchor[],
): LogFiles => {
  const findings: Finding[] = [];
  const notes: string[] = [];
  let roots: ReadonlyMap<number, string> = new Map();
  const runs = new Map<number, RecordedRun>();
  let facts: LogFacts | null = null;
  let keys: readonly NoteVerifier[] = [];
  let reading: EntriesReading | null = null;
  let entries = 0;
  const say = (found: readonly Finding[]): void => {
    if (findings.length < ENOUGH) findings.push(...found);
  };

  const open = (known: LogFacts): EntriesReading => {
    const named = notes.map((note, index) => ({ file: `${CHECKPOINTS_FILE}:${index + 1}`, note }));
    const signed = signedRoots({ origin: known.origin, keys: known.keys, notes: named }, pinned);
    ({ keys, roots } = signed);
    say(signed.findings);
    return readEntries(known.start, roots, anchorsOf(known.origin));
  };
  const covered = (): Anchor | null => {
    const root = facts === null ? undefined : roots.get(facts.covered);
    return facts === null || root === undefined ? null : { size: facts.covered, root };
  };
  const endOf = (known: LogFacts, taken: EntriesReading): void => {
    const signed = covered();
    const ended = taken.end(signed ?? undefined);
    say(ended.findings);
    const { head } = ended;
    if (head.size !== known.end)
      return say([finding('AX8405', { found: `nothing after ${head.size - 1}`, expected: head.size })]);
    const from = { size: head.size, root: frontierRoot(head) };
    if (signed === null || !provesConsistency({ from, to: signed, proof: known.consistency }))
      say([finding('AX8406', { size: known.covered })]);
  };
  return {
    takeFacts: (text) => {
      facts = readFacts(text);
      if (facts === null) say([finding('AX8401', { file: LOG_FILE })]);
    },
    takeNote: (line) => {
      const note = readNoteLine(line);
      if (note === null) say([finding('AX8401', { file: CHECKPOINTS_FILE })]);
      else notes.push(note);
    },
    takeLine: (line) => {
      if (facts === null) return;
      reading ??= open(facts);
      const [, hash = '', text = ''] = /^([0-9a-f]{64}) (.*)$/s.exec(line) ?? [];
      const taken = reading.take({ hash, text });
      entries += 1;
      say(taken.findings);
      const { entry } = taken;
      const digest = entry?.kind === 'result.accepted' ? digestOf(entry.after) : null;
      if (entry && digest !== null) runs.set(entry.seq, { digest, hash });
    },
    keys: () => keys,
    origin: () => facts?.origin ?? null,
    isThere: () => facts !== null,
    recorded: (seq) => runs.get(seq) ?? null,
    covered,
    end: () => {
      if (facts !== null) {
        reading ??= open(facts);
        endOf(facts, reading);
      } else if (notes.length > 0) say([finding('AX8402', { file: LOG_FILE })]);
      if (pinned.length > 0 && keys.length === 0)
        say([
          finding('AX8407', { file: ENTRIES_FILE, problem: 'the log has none of the keys that were named' }),
        ]);
      return { findings, entries, checkpoint: covered() };
    },
  };
};
