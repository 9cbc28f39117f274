import type { Command, Expectation } from '../../model/tracker.ts';
import { onlyWords, wordSet } from '../words.ts';

/** Where coverage reports usually are, when a sentence names none. */
export const USUAL_REPORTS =
  '{coverage/lcov.info,lcov.info,coverage.xml,coverage/cobertura-coverage.xml,coverage.json}';

/**
 * `Test coverage >80%`, `70%+ coverage`, `coverage stays above 70 %` → 0.8, 0.7, 0.7, or null. Above and at least are
 * the same here: reports round, and a limit that is met to the digit is met.
 */
export const coverageIn = (text: string): number | null => {
  if (text.length > 1000 || !/\bcover(?:age|ed|s)\b/i.test(text)) return null;
  const match =
    /(<=?|≤|below|under|less than|at most|up to)?\s{0,3}(\d{1,3}(?:\.\d{1,4})?) ?(?:%|percent\b)/i.exec(text);
  if (match === null || match[1] !== undefined) return null;
  const share = Number((Number(match[2]) / 100).toPrecision(6));
  return share > 0 && share <= 1 ? share : null;
};

/** Words that say nothing more than that so much is covered. */
export const COVERAGE_WORDS = wordSet(
  `the our a an of is are be stays stay stayed remains remain at least above over more than or greater minimum min percent code test tests unit
  line lines coverage covered total overall project whole reaches reach reached achieve achieves have has get gets with by in for on keep keeps kept
  higher equal to it not drops drop never below under falls fall goes go does doesn't`,
);

/** Whether a sentence about coverage is about nothing else. */
export const onlyCoverage = (text: string): boolean =>
  onlyWords(text.replaceAll(/`[^`]*`/g, ' ').replace(/\d[\d.]* ?(?:%|percent)\+?/i, ' '), COVERAGE_WORDS);

type Comparison = Extract<Expectation, { kind: 'number' }>;

const WORDS: Readonly<Record<string, Comparison['op']>> = {
  '<': '<',
  below: '<',
  under: '<',
  'less than': '<',
  'fewer than': '<',
  '<=': '<=',
  '≤': '<=',
  'at most': '<=',
  'no more than': '<=',
  '>': '>',
  above: '>',
  over: '>',
  'more than': '>',
  '>=': '>=',
  '≥': '>=',
  'at least': '>=',
  '=': '==',
  '==': '==',
  exactly: '==',
};

/** `count < 10`, `fewer than 10 …` → the comparison, or null. Shares and times are something else. */
export const comparisonIn = (text: string): Comparison | null => {
  const match =
    /(<=|>=|==|[<>=≤≥]|\b(?:below|under|less than|fewer than|at most|no more than|above|over|more than|at least|exactly)\b) ?(\d{1,9}(?:\.\d{1,6})?)(?![\d.]*\s{0,2}(?:%|percent|ms\b|s\b|sec|min|h\b|hour|day))/i.exec(
      text.slice(0, 1000),
    );
  const op = WORDS[(match?.[1] ?? '').toLowerCase()];
  return match === null || op === undefined ? null : { kind: 'number', op, value: Number(match[2]) };
};

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.filter((word) => !['count', 'only', 'must', 'with'].includes(word)),
  );

/**
 * The command nearby that measures what a sentence limits: same comparison, same number, and a word in common. Null
 * when there is none, or several: then nobody can say which was meant.
 */
export const measuredBy = (text: string, commands: readonly Command[]): Command | null => {
  const wanted = comparisonIn(text);
  if (wanted === null) return null;
  const words = wordsOf(text);
  const fitting = commands.filter(
    ({ expect, text: command }) =>
      expect?.kind === 'number' &&
      expect.op === wanted.op &&
      expect.value === wanted.value &&
      [...wordsOf(command)].some((word) => words.has(word)),
  );
  const different = new Set(fitting.map((command) => command.text));
  return different.size === 1 ? (fitting[0] ?? null) : null;
};
