import { DAY_MS, weekOf, weeksBetween } from '../model/iso-week.ts';

/** How far a project was at a time. */
export interface Progress {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Items that are verified. */
  readonly proven: number;
  /** All items but dropped ones. */
  readonly scope: number;
}

/** A week of the burn-up: the state at its end, or now. */
export interface WeekPoint {
  readonly week: string;
  readonly proven: number;
  readonly scope: number;
}

/** What changed within one day. */
export interface DayChange {
  readonly proven: number;
  readonly scope: number;
}

/** The last `weeks` weeks, oldest first; one without a run keeps the state of the one before. `progress` oldest first. */
export const burnUp = (progress: readonly Progress[], weeks: number): readonly WeekPoint[] => {
  const [first, last] = [progress[0], progress.at(-1)];
  if (first === undefined || last === undefined) return [];
  return weeksBetween(weekOf(first.at), weekOf(last.at))
    .slice(-weeks)
    .map((week) => {
      const state = progress.findLast(({ at }) => weekOf(at) <= week) ?? first;
      return { week, proven: state.proven, scope: state.scope };
    });
};

const dayOf = (time: number): number => Math.floor(time / DAY_MS);

/**
 * What each of the last `days` days changed, days without a run included: an idle day is as much a fact as a busy one.
 * The day of the first state has nothing to be compared with and is left out. `progress` oldest first.
 */
export const dailyChanges = (progress: readonly Progress[], days: number): readonly DayChange[] => {
  const [first, last] = [progress[0], progress.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byDay = new Map(progress.map((one) => [dayOf(one.at), one]));
  const changes: DayChange[] = [];
  let before = byDay.get(dayOf(first.at)) ?? first;
  for (let day = dayOf(first.at) + 1; day <= dayOf(last.at); day += 1) {
    const now = byDay.get(day) ?? before;
    changes.push({ proven: now.proven - before.proven, scope: now.scope - before.scope });
    before = now;
  }
  return changes.slice(-days);
};
