import { WEEKDAYS, type WeeklyConfig } from '../../model/config.ts';
import { DAY_MS, weekOf } from '../../model/iso-week.ts';

const MINUTE_MS = 60_000;

/** What the clocks of a zone show, as if it were UTC. */
const shownIn = (zone: string): ((time: number) => number) => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  };
};

/** When the clocks of a zone show it. Where they never do, because they are put forward then, an hour later. */
const timeOf = (shown: number, zone: string): number => {
  const shows = shownIn(zone);
  const first = shown - (shows(shown) - shown);
  return shown - (shows(first) - first);
};

export interface WeeklyDue {
  /** `2026-W47`: the one that holds most of the seven days before the report is due. */
  readonly week: string;
  /** When it was due, and when the next one is: milliseconds since the epoch. */
  readonly at: number;
  readonly next: number;
}

/** The report that was due last. On a Monday it is about the week that has ended, on a Friday about its own. */
export const weeklyDue = ({ day, time, zone }: WeeklyConfig, now: number): WeeklyDue => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = shownIn(zone)(now);
  const midnight = Math.floor(shown / DAY_MS) * DAY_MS;
  // Days since 1970 began on a Thursday.
  const today = (Math.floor(shown / DAY_MS) + 3) % 7;
  const thisWeek = midnight + (WEEKDAYS.indexOf(day) - today) * DAY_MS + (hours * 60 + minutes) * MINUTE_MS;
  const last = thisWeek > shown ? thisWeek - 7 * DAY_MS : thisWeek;
  const at = timeOf(last, zone);
  return { week: weekOf(at - 3.5 * DAY_MS), at, next: timeOf(last + 7 * DAY_MS, zone) };
};
