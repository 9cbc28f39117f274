import { isoDate } from './iso-week.ts';

/** `14:02 UTC`, of milliseconds since the epoch. */
export const hourOf = (time: number): string => `${new Date(time).toISOString().slice(11, 16)} UTC`;

/** `2026-11-21 14:02 UTC`. */
export const minuteOf = (time: number): string => `${isoDate(time)} ${hourOf(time)}`;
