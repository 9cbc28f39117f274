import { z } from 'zod';
import { AUDIT_KINDS, type AuditEntry, type LogHead } from '../../model/audit.ts';
import { finding } from '../../model/catalogue/index.ts';
import type { Finding } from '../../model/finding.ts';
import { canonicalJson } from '../canonical.ts';
import { parseStrictJson } from '../strict-json.ts';
import { growHead } from './entry.ts';
import { frontierRoot, leafHash } from './merkle.ts';

const entrySchema = z.strictObject({
  seq: z.int().nonnegative(),
  at: z.iso.datetime(),
  actor: z.string(),
  kind: z.enum(AUDIT_KINDS),
  subject: z.string(),
  before: z.json(),
  after: z.json(),
  why: z.json(),
  previous: z.string().regex(/^[0-9a-f]{64}$/),
});

/** An entry as it is kept: its canonical JSON, and its hash in hex. */
export interface LogLine {
  readonly text: string;
  readonly hash: string;
}

/** The entry of a line, or what is wrong with it. */
export const parseEntry = (text: string): AuditEntry | string => {
  const json = parseStrictJson(text, 'log');
  if (!json.ok) return 'it cannot be read';
  const entry = entrySchema.safeParse(json.value);
  if (!entry.success) return 'it does not have the form of an entry';
  return canonicalJson(json.value) === text ? entry.data : 'it is written in another way';
};

export interface LogReading {
  /** Takes the next line; everything that is wrong with it. */
  take(line: LogLine): { readonly entry: AuditEntry | null; readonly findings: readonly Finding[] };
  /** The head after what was taken. */
  head(): LogHead;
  /** Whether every line so far was as it should be. */
  isSound(): boolean;
}

/**
 * Reads a log entry by entry and finds the first place where it is not what was written. Nothing but the head is kept.
 *
 * @param start what the first line follows: the empty log, or what pruning or an earlier part left
 * @param roots size → root that was signed
 */
export const readLog = (start: LogHead, roots: ReadonlyMap<number, string>): LogReading => {
  let head = start;
  let sound = true;
  const problemsOf = ({ text, hash }: LogLine, entry: AuditEntry | string): readonly Finding[] => {
    const seq = head.size;
    if (typeof entry === 'string') return [finding('AX8404', { seq, problem: entry })];
    if (entry.seq !== seq) return [finding('AX8405', { found: entry.seq, expected: seq })];
    if (leafHash(text) !== hash) return [finding('AX8404', { seq, problem: 'it does not have its hash' })];
    if (entry.previous === head.last) return [];
    return [finding('AX8404', { seq, problem: 'it, or the one before it, is not what was written' })];
  };
  return {
    take: (line) => {
      const parsed = parseEntry(line.text);
      const entry = typeof parsed === 'string' ? null : parsed;
      const found = [...problemsOf(line, parsed)];
      head = { ...growHead(head, line.hash), size: (entry?.seq ?? head.size) + 1 };
      const root = roots.get(head.size);
      // Of a log that is broken already, every root differs.
      if (found.length === 0 && sound && root !== undefined && root !== frontierRoot(head))
        found.push(finding('AX8406', { size: head.size }));
      sound &&= found.length === 0;
      return { entry, findings: found };
    },
    head: () => head,
    isSound: () => sound,
  };
};
