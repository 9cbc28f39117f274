import type { RE2JS } from 're2js';
import { got, problemOf, refused, type Read } from './read.ts';

/** Matches are counted up to here; beyond, the exact number tells nothing more and costs time. */
const COUNT_LIMIT = 100_000;

/** Where a match begins: 1-based line, and that line, cut. */
interface Hit {
  readonly line: number;
  readonly text: string;
}

/** A text or a pattern to look for. RE2 syntax: linear time on any input, no look-around, no back-references. */
export interface Needle {
  readonly source: string;
  test(haystack: string): boolean;
  /** Number of matches (at most `COUNT_LIMIT`) and the first `keep` places. */
  count(haystack: string, keep: number): { readonly count: number; readonly hits: readonly Hit[] };
  replaceAll(haystack: string, replacement: string): string;
}

const placeOf = (haystack: string, index: number): Hit => {
  const start = haystack.lastIndexOf('\n', index - 1) + 1;
  const end = haystack.indexOf('\n', index);
  return {
    line: haystack.slice(0, index).split('\n').length,
    text: haystack
      .slice(start, end === -1 ? undefined : end)
      .trim()
      .slice(0, 200),
  };
};

const tally = (haystack: string, keep: number, next: () => number | null): ReturnType<Needle['count']> => {
  const hits: Hit[] = [];
  let count = 0;
  for (let at = next(); at !== null && count < COUNT_LIMIT; at = next()) {
    count += 1;
    if (hits.length < keep) hits.push(placeOf(haystack, at));
  }
  return { count, hits };
};

/** A needle for text that is meant literally; not empty. */
export const literal = (text: string): Needle => ({
  source: text,
  test: (haystack) => haystack.includes(text),
  count: (haystack, keep) => {
    let from = 0;
    return tally(haystack, keep, () => {
      const at = haystack.indexOf(text, from);
      from = at + text.length;
      return at === -1 ? null : at;
    });
  },
  replaceAll: (haystack, replacement) => haystack.replaceAll(text, () => replacement),
});

const needle = (source: string, compiled: RE2JS): Needle => ({
  source,
  test: (haystack) => compiled.matcher(haystack).find(),
  count: (haystack, keep) => {
    const matcher = compiled.matcher(haystack);
    return tally(haystack, keep, () => (matcher.find() ? matcher.start() : null));
  },
  replaceAll: (haystack, replacement) => compiled.matcher(haystack).replaceAll(replacement),
});

/** Compiles a user's pattern; `^` and `$` stand for line ends, as grep users expect. AX4513 when it is not RE2. */
export const compile = async (pattern: string): Promise<Read<Needle>> => {
  const { RE2JS } = await import('re2js');
  try {
    return got(needle(pattern, RE2JS.compile(pattern, RE2JS.MULTILINE)));
  } catch (thrown) {
    return refused('AX4513', { pattern, problem: problemOf(thrown) });
  }
};
