import { nth } from '../text/pick.ts';
const UNIT = '(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|pts?|points?|sp)';
const ESTIMATE = new RegExp(
  `^~?\\s*\\d+(?:\\.\\d+)?\\s*(?:${UNIT}\\s*)?(?:(?:[-–—]|to)\\s*\\d+(?:\\.\\d+)?\\s*)?${UNIT}\\b`,
  'i',
);
const DUE =
  /^(?:due|by|target|eta|end of)\b|\bweeks?\s*\d|\bwk\s*\d|\b\d{4}-(?:\d{2}|w\d{2}|q\d)|\bq[1-4]\b|\bsprint\s*\d|\bday\s*\d|\b(?:may|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+\d/i;

export const isEstimate = (text: string): boolean => ESTIMATE.test(text) && !/^\d{4}-/.test(text);

export interface Timing {
  /** The text without the parenthesis that told the time. */
  readonly text: string;
  readonly due: string | null;
  readonly estimate: string | null;
}

/** Takes `(Week 0–1)` as a due date and `(4-6h)` as an estimate out of a heading. */
export const takeTiming = (text: string): Timing => {
  for (const match of text.matchAll(/\(([^()]{1,80})\)/g)) {
    const inner = nth(match, 1).trim();
    const estimate = isEstimate(inner);
    if (!estimate && !DUE.test(inner)) continue;
    const after = text.slice(match.index + match[0].length).trim();
    const rest = /^[-–—:]/.test(after) ? '' : ` ${after}`;
    const left = `${text.slice(0, match.index).trimEnd()}${rest}`.trim();
    return { text: left, due: estimate ? null : inner, estimate: estimate ? inner : null };
  }
  return { text, due: null, estimate: null };
};

const HOURS: readonly (readonly [RegExp, number])[] = [
  [/^mo/i, 160],
  [/^m/i, 1 / 60],
  [/^h/i, 1],
  [/^d/i, 8],
  [/^w/i, 40],
];

/** Middle of an estimate in hours (`1-2h` → 1.5, `2d` → 16), or null when it names no unit of time. */
export const estimateHours = (text: string): number | null => {
  const match = /(\d+(?:\.\d+)?)\s*((?!to\b)[a-z]*)\s*(?:(?:[-–—]|to)\s*(\d+(?:\.\d+)?))?\s*([a-z]*)/i.exec(
    text.slice(0, 100),
  );
  const unit = match?.[4] || match?.[2] || '';
  const factor = HOURS.find(([pattern]) => pattern.test(unit))?.[1];
  if (match === null || factor === undefined) return null;
  const low = Number(match[1]);
  const high = match[3] === undefined ? low : Number(match[3]);
  return ((low + high) / 2) * factor;
};
