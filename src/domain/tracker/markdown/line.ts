import type { Cursor } from './cursor.ts';
import { nth } from '../text/pick.ts';

/** What one line can begin, looked at from its first character that is no space. All of it runs in linear time. */

export interface Marker {
  readonly number: number | null;
  /** Characters of the marker itself, without the space behind it. */
  readonly length: number;
  readonly empty: boolean;
}

const BULLETS = '-+*';

/** A list marker at `at`, or null. */
export const listMarker = (text: string, at: number): Marker | null => {
  let length = 0;
  let number: number | null = null;
  if (BULLETS.includes(text.charAt(at)) && at < text.length) {
    length = 1;
  } else {
    let end = at;
    while (end - at < 10 && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
    const closing = text.charAt(end);
    if (end === at || end - at > 9 || (closing !== '.' && closing !== ')')) return null;
    number = Number(text.slice(at, end));
    length = end - at + 1;
  }
  const next = text.charAt(at + length);
  if (next !== '' && next !== ' ' && next !== '\t') return null;
  return { number, length, empty: text.slice(at + length).trim() === '' };
};

/** Level of an ATX heading at `at`, or 0. */
export const headingLevel = (text: string, at: number): number => {
  let level = 0;
  while (level < 7 && text.charAt(at + level) === '#') level += 1;
  if (level === 0 || level > 6) return 0;
  const next = text.charAt(at + level);
  return next === '' || next === ' ' || next === '\t' ? level : 0;
};

/** A fence that opens at `at`: its character, its length and its language. */
export const fenceOpen = (
  text: string,
  at: number,
): { mark: string; length: number; language: string } | null => {
  const mark = text.charAt(at);
  if (mark !== '`' && mark !== '~') return null;
  let end = at;
  while (text.charAt(end) === mark) end += 1;
  if (end - at < 3) return null;
  const info = text.slice(end).trim();
  if (mark === '`' && info.includes('`')) return null;
  const language = nth(/^[\w+#.-]*/.exec(info), 0);
  return { mark, length: end - at, language: language.toLowerCase() };
};

/** Whether the rest of the line is one character repeated (`---`, `* * *`, `===`), with spaces where allowed. */
const repeats = (text: string, at: number, mark: string, least: number, spaces: boolean): boolean => {
  let count = 0;
  let ended = false;
  for (let index = at; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === mark) {
      if (ended) return false;
      count += 1;
    } else if (character === ' ' || character === '\t') {
      ended = !spaces;
    } else {
      return false;
    }
  }
  return count >= least;
};

export const isRule = (text: string, at: number): boolean => {
  const mark = text.charAt(at);
  return (mark === '-' || mark === '*' || mark === '_') && repeats(text, at, mark, 3, true);
};

/** Level of the heading that this line underlines, or 0. */
export const underlineLevel = (text: string, at: number): number => {
  const mark = text.charAt(at);
  if (mark === '=' && repeats(text, at, '=', 1, false)) return 1;
  return mark === '-' && repeats(text, at, '-', 1, false) ? 2 : 0;
};

const HTML_BLOCKS: readonly {
  readonly open: RegExp;
  readonly close: string;
  readonly name: 'comment' | 'HTML block';
}[] = [
  { open: /^<!--/, close: '-->', name: 'comment' },
  { open: /^<script(?:\s|>|$)/i, close: '</script>', name: 'HTML block' },
  { open: /^<style(?:\s|>|$)/i, close: '</style>', name: 'HTML block' },
  { open: /^<pre(?:\s|>|$)/i, close: '</pre>', name: 'HTML block' },
  { open: /^<textarea(?:\s|>|$)/i, close: '</textarea>', name: 'HTML block' },
];

/** An HTML block whose content is no Markdown and which runs until its end mark. */
export const htmlBlock = (
  text: string,
  at: number,
): { close: string; name: 'comment' | 'HTML block' } | null => {
  if (text.charAt(at) !== '<') return null;
  const start = text.slice(at, at + 12);
  return HTML_BLOCKS.find((block) => block.open.test(start)) ?? null;
};

/** A line of nothing but block tags (`<details>`, `<summary>…</summary>`): what is around it is still Markdown. */
export const isTagLine = (text: string, at: number): boolean =>
  text.charAt(at) === '<' &&
  /^<\/?(?:details|summary|div|p|center|hr|section|article)\b/i.test(text.slice(at, at + 12));

/** Text of an ATX heading behind its marks, without the closing ones. */
export const headingText = (
  text: string,
  from: number,
): { readonly column: number; readonly text: string } => {
  let column = from;
  while (text.charAt(column) === ' ' || text.charAt(column) === '\t') column += 1;
  let end = text.trimEnd().length;
  let marks = end;
  while (marks > column && text.charAt(marks - 1) === '#') marks -= 1;
  if (marks === column || /[ \t]/.test(text.charAt(marks - 1))) end = marks;
  return { column, text: text.slice(column, Math.max(column, end)).trimEnd() };
};

/** Whether the line closes a fence: the same character, at least as often, and nothing else. */
export const isFenceClose = (
  text: string,
  at: number,
  fence: { readonly mark: string; readonly length: number },
): boolean => text.charAt(at) === fence.mark && repeats(text, at, fence.mark, fence.length, false);

/** Steps over a checkbox at the cursor and gives it. */
export const readBox = (cursor: Cursor): { readonly mark: string; readonly column: number } | null => {
  const match = /^\[([ \txX~/>!\-✓✔✅])\](?=\s|$)/.exec(cursor.text.slice(cursor.at, cursor.at + 5));
  if (match === null) return null;
  const box = { mark: match[1] ?? ' ', column: cursor.at + 1 };
  cursor.step(match[0].length);
  cursor.skipSpaces();
  return box;
};

/** Whether the text begins a block that ends a paragraph without a blank line. */
export const beginsBlock = (text: string, at: number): boolean =>
  listMarker(text, at) !== null ||
  headingLevel(text, at) > 0 ||
  fenceOpen(text, at) !== null ||
  isRule(text, at) ||
  htmlBlock(text, at) !== null ||
  isTagLine(text, at);
