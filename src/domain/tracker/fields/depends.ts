import { plainText } from '../markdown/inline.ts';
import { isIdLike, isNothing, leadingId } from './words.ts';
import { nth } from '../text/pick.ts';

/** One thing a Depends On cell names. */
export type Dependency =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly text: string };

const RANGE = /^(\S+?)\s*(?:–|—|→|\.{2,3}|…|\s-\s|\s+(?:to|through|thru|until)\s+)\s*(\S+)$/;
const FILLER = /^(?:all|of|the|see|on|after|requires?|needs?)\s+(?=.*\d)/i;
const NOUN = /^(?:task|item|issue|story|ticket|step|packet|unit)s?\s+(?=\S*\d)/i;

/** Reads `M-01, M-03`, `D1–D3`, `Task 0.1`, `#12 and #14`, `Phase 0`, `-`, `none` into what they name. */
/** The ids of a plain list (`M-01, M-03`), or null when the cell says more than that. */
export const plainIds = (cell: string): readonly string[] | null =>
  SIMPLE.test(cell) ? (cell.includes(',') ? cell.split(/, ?/) : [cell]) : null;

export const parseDepends = (cell: string): readonly Dependency[] => {
  if (isNothing(cell)) return [];
  const text = plainText(cell.slice(0, 2000))
    .replaceAll('`', '')
    .replace(/\([^)]*\)/g, ' ');
  return text.split(/\s*(?:[,;&+\n]|\band\b|\bor\b|\s\/\s)\s*/).flatMap(readPart);
};

const SIMPLE = /^[A-Za-z]{1,8}-?\d{1,6}(?:, ?[A-Za-z]{1,8}-?\d{1,6}){0,20}$/;

const readPart = (part: string): readonly Dependency[] => {
  let text = part.trim().replace(/\.$/, '');
  while (FILLER.test(text)) text = text.replace(FILLER, '');
  text = text.replace(NOUN, '');
  if (isNothing(text)) return [];
  const range = RANGE.exec(text) ?? hyphenRange(text);
  if (range !== null && isEnd(range[1]) && isEnd(range[2])) {
    return [{ kind: 'range', from: nth(range, 1), to: nth(range, 2), text }];
  }
  const words = text.split(/\s+/);
  if (words.length > 1 && words.every((word) => isEnd(word))) return words.map((id) => ({ kind: 'id', id }));
  const id = isGroup(text) ? text : (leadingId(text) ?? (/^#\d+/.exec(text)?.[0] || text));
  return [{ kind: 'id', id: id.slice(0, 80) }];
};

const isEnd = (text: string | undefined): boolean =>
  text !== undefined && (isIdLike(text) || /^#?\d+(?:\.\d+)*$/.test(text));

const isGroup = (text: string): boolean =>
  /^(?:phase|milestone|sprint|stage|wave|week|step)\s+\S+$/i.test(text);

/** `D1-D3` is a range because both ends have the same letters; `P0-2` is an id. */
const hyphenRange = (text: string): RegExpExecArray | null => {
  const match = /^([A-Za-z]+-?\d+)-([A-Za-z]+-?\d+)$/.exec(text);
  return match !== null && prefixOf(nth(match, 1)) === prefixOf(nth(match, 2)) ? match : null;
};

const prefixOf = (id: string): string => id.replace(/\d+$/, '');

/** Most ids a range may stand for. */
export const RANGE_LIMIT = 500;

/** All ids of a range, with the zeros of its first end kept; or what is wrong with it. */
export const expandRange = (
  from: string,
  to: string,
): { readonly ids: readonly string[]; readonly problem: string | null } => {
  const first = /^(.*?)(\d+)$/.exec(from);
  const last = /^(.*?)(\d+)$/.exec(to);
  if (first === null || last === null) return { ids: [], problem: 'does not end in numbers' };
  const prefix = nth(first, 1);
  const sameAs = last[1] === '' ? prefix : nth(last, 1);
  if (prefix.toLowerCase() !== sameAs.toLowerCase())
    return { ids: [], problem: 'has ends of different kinds' };
  const start = Number(first[2]);
  const end = Number(last[2]);
  if (end < start) return { ids: [], problem: 'runs backwards' };
  if (end - start >= RANGE_LIMIT) return { ids: [], problem: `stands for more than ${RANGE_LIMIT} ids` };
  const width = nth(first, 2).length;
  return {
    ids: Array.from(
      { length: end - start + 1 },
      (_, index) => `${prefix}${String(start + index).padStart(width, '0')}`,
    ),
    problem: null,
  };
};
