import { nth } from '../text/pick.ts';
import { PRIORITIES, type Priority } from '../../model/vocabulary.ts';
import { plainText } from '../markdown/inline.ts';

/** Cells that stand for nothing. */
const NOTHING = new Set([
  '',
  '-',
  '–',
  '—',
  '--',
  '---',
  'none',
  'n/a',
  'na',
  'nil',
  'null',
  'nothing',
  'tbd',
  'tba',
  '?',
  '…',
  '...',
  '∅',
  '_',
  '___',
  'no',
  'not applicable',
  'unassigned',
]);

export const isNothing = (cell: string): boolean => {
  if (cell.length > 15) return false;
  if (NOTHING.has(cell)) return true;
  if (!MAY_BE_NOTHING.test(cell)) return false;
  if (/^_+$/.test(cell)) return true;
  const bare = cell
    .toLowerCase()
    .replace(/^[_*(]+|[_*).]+$/g, '')
    .trim();
  return NOTHING.has(bare === '' ? cell.trim() : bare);
};

/** First letters that an empty word or sign can have. */
const MAY_BE_NOTHING = /^[-–—_*(?.…∅ntu]/i;

/** The text of a cell for people, or null when it stands for nothing. */
export const cellText = (cell: string): string | null => (isNothing(cell) ? null : plainText(cell) || null);

const PRIORITY_WORDS: readonly (readonly [RegExp, Priority])[] = [
  [/^(?:critical|blocker|urgent|highest|must|sev-?0|🔥)/i, 'P0'],
  [/^(?:high|major|should|important|sev-?1)/i, 'P1'],
  [/^(?:medium|med\b|normal|moderate|could|sev-?2)/i, 'P2'],
  [/^(?:low|minor|nice|sev-?3|won)/i, 'P3'],
  [/^(?:lowest|trivial|sev-?4)/i, 'P4'],
];

const IS_ASCII = /^[\0-\x7f]*$/;

/**
 * The pattern for a text: most have ASCII letters only, and one with all letters of Unicode takes V8 a millisecond to
 * compile, which is as long as a hundred rows take.
 */
const patternFor = (text: string, ascii: RegExp, unicode: RegExp): RegExp =>
  IS_ASCII.test(text) ? ascii : unicode;

const LEVEL = /(?:^|[^A-Za-z0-9])([pP][0-4])(?![A-Za-z0-9])/;
const LEVEL_IN_UNICODE = /(?:^|[^\p{L}\p{N}])([pP][0-4])(?![\p{L}\p{N}])/u;
const ID = /^#?[A-Za-z0-9][\w./-]*$/;
const ID_IN_UNICODE = /^#?[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;
const LEADING = /^[*`_[]*([A-Za-z0-9][\w./-]*)/;
const LEADING_IN_UNICODE = /^[*`_[]*([\p{L}\p{N}][\p{L}\p{N}._/-]*)/u;

/** `P0 - BLOCKER`, `🔴 High`, `p2`, `Must have`; null when it is none. */
export const parsePriority = (cell: string): Priority | null => {
  const start = cell.slice(0, 100);
  const level = patternFor(start, LEVEL, LEVEL_IN_UNICODE).exec(start)?.[1]?.toUpperCase();
  if (level !== undefined) return PRIORITIES.find((priority) => priority === level) ?? null;
  const word = plainText(cell).replace(/^[^\p{L}\p{N}🔥]+/u, '');
  if (/^lowest/i.test(word)) return 'P4';
  return PRIORITY_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
};

/** Issue number in `#12`, `12`, `GH-12`, `org/repo#12`, a link to an issue; null when there is none. */
export const parseIssue = (cell: string): number | null => {
  if (/^#[1-9]\d{0,8}$/.test(cell)) return Number(cell.slice(1));
  const text = cell.slice(0, 500);
  const match =
    /(?:^|[\s([\w])#(\d{1,9})\b/.exec(text) ??
    /\/issues\/(\d{1,9})\b/.exec(text) ??
    /^(?:GH-)?(\d{1,9})$/i.exec(text.trim());
  const number = Number(match?.[1] ?? 0);
  return number > 0 ? number : null;
};

/** Something short that names one thing: `M-01`, `W0a`, `P0-2`, `1.2.3`, `T001`, `SEC-A1`. */
export const isIdLike = (text: string): boolean => {
  const bare = text.replace(/^[`*_[]+|[`*_\]]+$/g, '');
  return (
    bare.length <= 24 &&
    /\d/.test(bare) &&
    patternFor(bare, ID, ID_IN_UNICODE).test(bare) &&
    !/^\d+(?:\.\d+)?[hdwms%]?$/.test(bare)
  );
};

/** The id that a text begins with (`M-02 Runtime Contracts` → `M-02`), or null. */
export const leadingId = (text: string): string | null => {
  const first = patternFor(text, LEADING, LEADING_IN_UNICODE).exec(text)?.[1] ?? '';
  const id = first.replace(/[._/-]+$/, '');
  return isIdLike(id) && !isName(id) ? id : null;
};

/** Names with a number in them that begin a sentence like an id would: `UTF-8`, `SHA-256`, `S3`, `p95`. */
export const isName = (text: string): boolean => NAMES.test(text);

const NAMES = /^(?:UTF|SHA|ISO|AES|HTTP|COVID|GPT|RFC|CVE|MD|TLS|X|S|EC|K|P9|RS|IPV|PEP|UTC|Q|H)-?\d+$/i;

const foldedWords = (text: string): readonly string[] | null =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu);

/** A lower-case name made of the first words of a text, at most 48 characters; `item` when nothing is left. */
export const slug = (text: string): string => {
  const plain = plainText(text.slice(0, 240)).slice(0, 160).toLowerCase();
  const words = (IS_ASCII.test(plain) ? plain.match(/[a-z0-9]+/g) : foldedWords(plain)) ?? [];
  let length = -1;
  const kept = words.findIndex((word) => (length += word.length + 1) > 48);
  if (kept === 0) return nth(words, 0).slice(0, 48);
  return (kept === -1 ? words : words.slice(0, kept)).join('-') || 'item';
};
