import picomatch from 'picomatch';

/** Whether a path fits. */
export type Fits = (path: string) => boolean;

/** More than any pattern that a person writes. */
const LONGEST = 1_024;
/** Tries that going back may take, at which nobody waits yet. */
const MOST_STEPS = 20_000;

/**
 * What keeps `*` from standing for `.`, `..` and nothing. No path of a repository has such a part, and without it the
 * expression is one that can be tried in a time that grows with the path alone.
 */
const GUARDS = [
  String.raw`(?!(?:^|\/)\.{1,2}(?:\/|$))`,
  String.raw`(?!\.{1,2}(?:\/|$))`,
  String.raw`(?=.)`,
] as const;

const OPTIONS = { dot: true } as const;

/** Places at which a try could go back: with so many of them it takes at most as many steps as the length to that power. */
const turnsOf = (pattern: string): number => (pattern.match(/[*({|]+/g) ?? []).length;

const REPEATED = /[*+]\(/;

/** Null for the few patterns at which picomatch itself fails. */
const read = (pattern: string): Fits | null => {
  try {
    return picomatch(pattern, OPTIONS);
  } catch {
    return null;
  }
};

const fitsOne = async (pattern: string): Promise<Fits> => {
  const literally: Fits = (path) => path === pattern;
  const quick = pattern === '' || pattern.length > LONGEST ? null : read(pattern);
  if (quick === null) return literally;
  const turns = REPEATED.test(pattern) ? Infinity : turnsOf(pattern);
  if (turns < 2) return (path) => literally(path) || quick(path);
  const isShort: Fits = (path) => path.length ** turns <= MOST_STEPS;
  const { RE2JS } = await import('re2js');
  const { source } = picomatch.makeRe(pattern, OPTIONS);
  const plain = GUARDS.reduce((text, guard) => text.replaceAll(guard, ''), source);
  try {
    const steady = RE2JS.compile(plain);
    return (path) => literally(path) || (isShort(path) ? quick(path) : steady.matches(path));
  } catch {
    // What is left out by `!(…)` cannot be tried in such a time.
    return (path) => literally(path) || (isShort(path) && quick(path));
  }
};

/**
 * Whether a path fits any of some patterns, as picomatch has it with `dot`: but whoever wrote the patterns and named
 * the files, in a time that grows with their lengths alone. What cannot be read so stands for itself.
 */
export const fitsAny = async (patterns: readonly string[]): Promise<Fits> => {
  const all = await Promise.all([...new Set(patterns)].map(fitsOne));
  return (path) => all.some((fits) => fits(path));
};
