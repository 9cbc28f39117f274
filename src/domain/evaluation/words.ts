import { count } from '../model/count.ts';
import { DAY_MS } from '../model/iso-week.ts';

/** `is` or `are`. */
export const verb = (n: number): string => (n === 1 ? 'is' : 'are');

/** `a`, `a and b`, `a, b and c`, `a, b and 7 more`: at most `max` names in full. */
export const list = (names: readonly string[], max = 3): string => {
  const shown = names.length > max ? [...names.slice(0, max - 1), `${names.length - max + 1} more`] : names;
  const last = shown.at(-1) ?? 'nothing';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};

/** A sentence without its last period, so that it can stand inside another. */
export const clause = (sentence: string): string => sentence.trim().replace(/\.$/, '');

const HOUR_MS = 3_600_000;

/** `7 days`, `36 hours`, `20 minutes`: the largest unit that divides it, minutes otherwise. */
export const period = (ms: number): string => {
  if (ms % DAY_MS === 0) return count(ms / DAY_MS, 'day');
  return ms % HOUR_MS === 0 ? count(ms / HOUR_MS, 'hour') : count(Math.round(ms / 60_000), 'minute');
};

/** `3 days left`, `last day`, `expired 2 days ago`. */
export const daysLeftInWords = (days: number): string => {
  if (days < 0) return `expired ${count(-days, 'day')} ago`;
  return days === 0 ? 'last day' : `${count(days, 'day')} left`;
};
