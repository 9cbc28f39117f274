import { createMultiSearch, type Range } from './multi-search.ts';
import { needlesOf } from './needles.ts';

export { createRedactingStream } from '../model/redacting-stream.ts';

/** What stands where a secret was. */
export const REDACTED = '***';

/**
 * Secrets that are known by their shape. The length of a token is never tested from above: since 2026 GitHub's
 * installation tokens are some 520 characters and hold dots and dashes. Each shape has a cheap literal to look for
 * first, so that a text without any is searched once.
 */
const SHAPES: readonly RegExp[] = [
  /gh[pousr]_[A-Za-z0-9._-]{20,}/g,
  /github_pat_[A-Za-z0-9_]{20,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[a-z]-[A-Za-z0-9-]{10,}/g,
  /\bnpm_[A-Za-z0-9]{36,}/g,
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g,
];
const HINT = /gh[pousr]_|github_pat_|A[KS]IA|xox|npm_|eyJ/;

/** Cuts the ranges out; those that touch or overlap become one, so that no part of a longer secret stays. */
const cutOut = (text: string, ranges: readonly Range[]): string => {
  if (ranges.length === 0) return text;
  let out = '';
  let done = -1;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > done) out += text.slice(Math.max(done, 0), start) + REDACTED;
    done = Math.max(done, end);
  }
  return out + text.slice(done);
};

/** The header with its scheme stays, so that a reader still sees that there was one; a quote after it, too. */
const AUTHORIZATION =
  /(\b(?:proxy-)?authorization["']?\s*[:=]\s*["']?(?:(?:bearer|basic|token|digest|negotiate)\s+)?)[^\s"',;\\]{5,}/gi;
const AUTHORIZATION_HINT = /authorization/i;

/** `https://user:password@host`: the password. */
const URL_PASSWORD = /(:\/\/[^/?#\s:@'"]{0,256}:)[^/?#\s@'"]{1,1024}(?=@)/g;

const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = '-----END ';
const KEY_TAIL = /[A-Z0-9 ]{0,40}(?:-----)?/y;
/** What may follow the first line of a key whose end is missing. */
const KEY_BODY = /(?:\\[nr]|[A-Za-z0-9+/=\s])*/y;
/** No private key is longer; an end mark further away belongs to something else. */
const MAX_KEY = 16 * 1024;

/** Where a private key ends that begins (after its first line) at `from`; `end` is where the next end mark is. */
const keyEnd = (text: string, from: number, end: number): number => {
  const complete = end >= 0 && end - from <= MAX_KEY;
  const rest = complete ? KEY_TAIL : KEY_BODY;
  rest.lastIndex = complete ? end + KEY_END.length : from;
  return rest.exec(text) === null ? from : rest.lastIndex;
};

/** Ranges of private keys in PEM form, whole or cut off. Linear: the next end mark is looked for once. */
const findKeys = (text: string): readonly Range[] => {
  if (!text.includes('-----BEGIN ')) return [];
  const found: Range[] = [];
  let end = text.indexOf(KEY_END);
  for (const begin of text.matchAll(KEY_BEGIN)) {
    const from = begin.index + begin[0].length;
    if (end >= 0 && end < from) end = text.indexOf(KEY_END, from);
    found.push({ start: begin.index, end: keyEnd(text, from, end) });
  }
  return found;
};

const redactShapes = (text: string): string => {
  let out = cutOut(text, findKeys(text));
  if (HINT.test(out)) for (const shape of SHAPES) out = out.replace(shape, REDACTED);
  if (AUTHORIZATION_HINT.test(out)) out = out.replace(AUTHORIZATION, `$1${REDACTED}`);
  return out.includes('://') ? out.replace(URL_PASSWORD, `$1${REDACTED}`) : out;
};

/**
 * Makes a function that takes secrets out of a text: those given, in all the encodings of `needlesOf`, those that
 * are known by their shape (tokens, private keys, authorization headers), and what the project's patterns match.
 *
 * Pure, and linear in the text.
 *
 * @param secrets values; shorter ones than `MIN_SECRET_LENGTH` are ignored
 * @param own what takes out the rest: `redactPattern` of each pattern of the project
 */
export const createRedactor = (
  secrets: readonly string[],
  own: readonly ((text: string) => string)[] = [],
): ((text: string) => string) => {
  const needles = needlesOf(secrets);
  const search = createMultiSearch(needles);
  return (text) => {
    let out = redactShapes(cutOut(text, search(text)));
    for (const replace of own) out = replace(out);
    return out;
  };
};
