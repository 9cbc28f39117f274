const DAY = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Sunday of an ISO week: the last day on which its work is in time. Null for a week that the year does not have. */
const endOfWeek = (year: number, week: number): string | null => {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  const sunday = monday + ((week - 1) * 7 + 6) * DAY;
  // The Thursday of a week says which year it belongs to.
  return week >= 1 && new Date(sunday - 3 * DAY).getUTCFullYear() === year ? iso(sunday) : null;
};

const endOfMonth = (year: number, month: number): string => iso(Date.UTC(year, month, 0));

/**
 * The date that a target names: a day, the Sunday of an ISO week, the last day of a month or quarter. Null for what
 * names no date of the calendar (`Week 0–1`, `soon`, `Q1` without a year).
 */
export const dueDate = (text: string | null): string | null => {
  const words = (text ?? '').trim();
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (day) {
    const time = Date.parse(words);
    return !Number.isNaN(time) && iso(time) === words ? words : null;
  }
  const week = /^(\d{4})-?W(\d{1,2})$/i.exec(words);
  if (week) return endOfWeek(Number(week[1]), Number(week[2]));
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(words);
  if (month) return endOfMonth(Number(month[1]), Number(month[2]));
  const quarter = /^(\d{4})[- ]?Q([1-4])$/i.exec(words);
  return quarter ? endOfMonth(Number(quarter[1]), Number(quarter[2]) * 3) : null;
};
