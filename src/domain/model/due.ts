import { DAY_MS, isoDate, weekStart } from './iso-week.ts';

const endOfMonth = (year: number, month: number): string => isoDate(Date.UTC(year, month, 0));

/**
 * The date that a target names: a day, the Sunday of an ISO week, the last day of a month or quarter. Null for what
 * names no date of the calendar (`Week 0–1`, `soon`, `Q1` without a year). `due 2026-12-01` is that day.
 */
export const dueDate = (text: string | null): string | null => {
  const words = (text ?? '').trim().replace(/^(?:due|by|target|eta)[:\s]+/i, '');
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (day) {
    const time = Date.parse(words);
    return !Number.isNaN(time) && isoDate(time) === words ? words : null;
  }
  const week = /^(\d{4})-?W(\d{1,2})$/i.exec(words);
  if (week) {
    const monday = weekStart(`${week[1]}-W${week[2]?.padStart(2, '0')}`);
    return monday === null ? null : isoDate(monday + 6 * DAY_MS);
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(words);
  if (month) return endOfMonth(Number(month[1]), Number(month[2]));
  const quarter = /^(\d{4})[- ]?Q([1-4])$/i.exec(words);
  return quarter ? endOfMonth(Number(quarter[1]), Number(quarter[2]) * 3) : null;
};

/** The date that a target names when it has passed; null when it has not, or names none. @param today ISO date */
export const passedDue = (target: string | null, today: string): string | null => {
  const due = dueDate(target);
  return due !== null && due < today ? due : null;
};
