import type { TextPart } from './block.ts';
import { nth } from '../text/pick.ts';

const SPECIAL = /[*_~`[<\\&!]/;
const NEXT_SPECIAL = new RegExp(SPECIAL, 'g');
/** Longer texts are no titles; they are left as they are. */
const MAX_INLINE = 20_000;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#124': '|',
  '#39': "'",
  mdash: '—',
  ndash: '–',
  rarr: '→',
  ge: '≥',
  le: '≤',
};

/**
 * Text for people: without emphasis, links (their text stays), images (their alternative text stays), HTML and
 * escapes. Code keeps its backticks, since `path` and path mean different things in a tracker.
 */
export const plainText = (text: string): string => {
  if (text.length > MAX_INLINE || !SPECIAL.test(text)) return text;
  let out = '';
  let kept = 0;
  let at = nextSpecial(text, 0);
  while (at < text.length) {
    const code = codeSpanEnd(text, at);
    const step = code > 0 ? null : plainStep(text, at);
    if (step === null || (step.at === at + 1 && step.text === text.charAt(at))) {
      at = nextSpecial(text, step?.at ?? code);
      continue;
    }
    out += text.slice(kept, at) + step.text;
    kept = step.at;
    at = nextSpecial(text, kept);
  }
  return kept === 0 ? text : collapse(out + text.slice(kept));
};

const nextSpecial = (text: string, from: number): number => {
  NEXT_SPECIAL.lastIndex = from;
  return NEXT_SPECIAL.test(text) ? NEXT_SPECIAL.lastIndex - 1 : text.length;
};

const collapse = (text: string): string =>
  (/ {2}|\t/.test(text) ? text.replace(/[ \t]+/g, ' ') : text).trim();

/** As much of the rest as a link, a tag or an entity may take. */
const restOf = (text: string, at: number): string => text.slice(at, at + 400);

const plainStep = (text: string, at: number): { text: string; at: number } => {
  const character = text.charAt(at);
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)))
    return { text: text.charAt(at + 1), at: at + 2 };
  if (character === '*' || character === '~') return emphasis(text, at, character);
  if (character === '_') return underscore(text, at);
  if (character === '[' || (character === '!' && text.charAt(at + 1) === '[')) {
    const link = /^!?\[((?:[^[\]\\]|\\.)*)\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])/.exec(
      restOf(text, at),
    );
    if (link !== null) return { text: plainText(nth(link, 1)), at: at + link[0].length };
  }
  if (character === '<') {
    const tag = /^<(?:!--[\s\S]*?-->|(https?:[^<>\s]*)>|\/?([a-zA-Z][\w-]*)(?:\s[^<>]*)?\/?>)/.exec(
      restOf(text, at),
    );
    if (tag !== null)
      return { text: tag[1] ?? (tag[2]?.toLowerCase() === 'br' ? ' ' : ''), at: at + tag[0].length };
  }
  if (character === '&') {
    const entity = /^&([a-z]{2,6}|#\d{2,3});/.exec(restOf(text, at));
    const known = ENTITIES[nth(entity, 1)];
    if (entity !== null && known !== undefined) return { text: known, at: at + entity[0].length };
  }
  return { text: character, at: at + 1 };
};

/** Drops a run of `*` or `~~` that can open or close emphasis; one with spaces on both sides is a character. */
const emphasis = (text: string, at: number, mark: string): { text: string; at: number } => {
  let end = at;
  while (text.charAt(end) === mark) end += 1;
  const run = text.slice(at, end);
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const alone = (before === '' || before === ' ') && (after === '' || after === ' ');
  const glob = mark === '*' && (before === '/' || after === '/' || after === '.');
  const single = mark === '~' && run.length === 1;
  return { text: alone || glob || single ? run : '', at: end };
};

/** Drops `_` only at the edge of a word, so that `snake_case` and `__init__.py` stay. */
const underscore = (text: string, at: number): { text: string; at: number } => {
  const file = /^__\w+__(?=\.\w)/.exec(text.slice(at, at + 80));
  if (file !== null) return { text: file[0], at: at + file[0].length };
  let end = at;
  while (text.charAt(end) === '_') end += 1;
  const edges = /\w/.test(text.charAt(at - 1)) !== /\w/.test(text.charAt(end));
  return { text: edges && end - at < 3 ? '' : text.slice(at, end), at: end };
};

/** Where the code span that opens at `at` ends, or 0 when none does. */
const codeSpanEnd = (text: string, at: number): number => {
  if (text.charAt(at) !== '`') return 0;
  const ticks = ticksEnd(text, at);
  const fence = text.slice(at, ticks);
  let close = text.indexOf(fence, ticks);
  while (close !== -1) {
    if (text.charAt(close + fence.length) !== '`') return close + fence.length;
    while (text.charAt(close) === '`') close += 1;
    close = text.indexOf(fence, close);
  }
  return ticks;
};

/** Code spans of a text with the place of their content; a space next to both ends is dropped, as in GFM. */
export const codeSpans = (part: TextPart): TextPart[] => {
  const { text } = part;
  let at = text.length > MAX_INLINE ? -1 : text.indexOf('`');
  if (at === -1) return [];
  let spans: TextPart[] | null = null;
  while (at !== -1) {
    const end = codeSpanEnd(text, at);
    const from = ticksEnd(text, at);
    const to = end - (from - at);
    // Without a closing run the span ends where its opening run does.
    if (to > from) {
      const padded = to - from > 2 && text.charAt(from) === ' ' && text.charAt(to - 1) === ' ';
      const inner = padded ? text.slice(from + 1, to - 1) : text.slice(from, to);
      const column = part.column + from + (padded ? 1 : 0);
      if (inner.trim() !== '') spans = withOne(spans, { line: part.line, column, text: inner });
    }
    at = text.indexOf('`', end);
  }
  return spans ?? [];
};

/** Most texts have one, and a list that was made for one is an eighth of a list that grew. */
const withOne = (parts: TextPart[] | null, part: TextPart): TextPart[] => {
  if (parts === null) return [part];
  parts.push(part);
  return parts;
};

const ticksEnd = (text: string, at: number): number => {
  let end = at;
  while (text.charCodeAt(end) === 0x60) end += 1;
  return end;
};

/** The parts between `<br>` tags of a table cell, each with its place. */
export const splitBreaks = (part: TextPart): TextPart[] => {
  if (!part.text.includes('<')) return part.text === '' ? [] : [part];
  const parts: TextPart[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = part.text.slice(from, to);
    const text = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (text !== '') parts.push({ line: part.line, column: part.column + from + lead, text });
  };
  for (const tag of part.text.slice(0, MAX_INLINE).matchAll(/<br\s*\/?>/gi)) {
    push(tag.index);
    from = tag.index + tag[0].length;
  }
  push(part.text.length);
  return parts;
};

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3|\uFFFD/gu;

/** Without emoji (also `:shortcode:`) and the invisible marks that go with them. */
export const withoutEmoji = (text: string): string =>
  text
    .replace(/:[a-z][a-z0-9_+-]*:/g, ' ')
    .replace(EMOJI, ' ')
    .replace(/\s+/g, ' ')
    .trim();
