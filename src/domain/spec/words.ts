const NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  no: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  fifty: 50,
  hundred: 100,
};

/** `10` and `ten` → 10, or null. */
export const numberOf = (word: string): number | null =>
  /^\d{1,9}(?:\.\d{1,6})?$/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? null);

/** A number in a pattern, in digits or as a word. */
export const NUMBER = String.raw`\d{1,9}(?:\.\d{1,6})?|${Object.keys(NUMBERS).join('|')}`;

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ms|millis(?:econds?)?|milliseconds?)$/, 'ms'],
  [/^(?:s|secs?|seconds?)$/, 's'],
  [/^(?:m|mins?|minutes?)$/, 'm'],
  [/^(?:h|hours?)$/, 'h'],
  [/^(?:d|days?)$/, 'd'],
  [/^(?:w|weeks?)$/, 'w'],
];

/** `2`, `seconds` → `2s`, or null. */
export const durationOf = (amount: string, unit: string): string | null => {
  const number = numberOf(amount);
  const short = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
  return number === null || short === undefined ? null : `${number}${short}`;
};

/** A unit of time in a pattern. */
export const TIME_UNIT = 'ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|weeks?';

/** Whether nothing but these words is left of a text. */
export const onlyWords = (text: string, allowed: ReadonlySet<string>): boolean =>
  text
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .every((word) => word === '' || allowed.has(word));

/** A set of words from a line. */
export const wordSet = (line: string): ReadonlySet<string> =>
  new Set(line.split(/\s+/).filter((word) => word !== ''));

/** Text without the quotes or backticks around it. */
export const unquoted = (text: string): string => /^(["'`])(.*)\1$/s.exec(text.trim())?.[2] ?? text.trim();

/** What a group of a match holds; nothing when there is no match or the group took no part. */
export const group = (match: RegExpExecArray | null, index: number): string => match?.[index] ?? '';
