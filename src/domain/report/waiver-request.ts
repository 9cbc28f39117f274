import { DAY_MS, isoDate } from '../model/iso-week.ts';
import type { Blocker } from './blockers.ts';
import { codeSpan } from './escape.ts';
import { clip } from './limits.ts';

const MOST = 5;
const DAYS = 14;

/** The day two weeks on, as a waiver names its end. */
const untilOf = (now: number): string => isoDate(now + DAYS * DAY_MS);

/**
 * What a waiver would be for what blocks, and the line that gives it. Markdown; who asked is named and not pinged.
 *
 * @param now milliseconds since the epoch
 */
export const waiverRequest = (login: string, blockers: readonly Blocker[], now: number): string => {
  const items = blockers.flatMap(({ item }) => (item === null ? [] : [item.item])).slice(0, MOST);
  const who = `${codeSpan(clip(login, 40))} asks for a waiver.`;
  if (items.length === 0) return `${who} Nothing that blocks is an item, so there is none to give.`;
  return [
    `${who} A waiver is an exception for one item, with a reason and an end: until then the item counts as accepted, and every report says so. Who may write here gives it with a comment that begins with:`,
    ...items.map(
      (item) => `- ${codeSpan(`/aurora waive ${clip(item, 60)} until ${untilOf(now)} because …`)}`,
    ),
  ].join('\n');
};
