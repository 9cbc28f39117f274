import type { Waiver } from '../model/config.ts';
import type { Item } from '../model/tracker.ts';
import type { Reason, WaiverState } from '../model/verdict.ts';
import type { Standing } from '../model/vocabulary.ts';
import { reason } from './reason.ts';
import { clause, daysLeftInWords } from './words.ts';
import { DAY_MS } from '../model/iso-week.ts';

/** A waiver that was found to be in force; only `waiversInForce` makes one. */
export type WaiverInForce = Waiver;

/** A waiver that lasts longer is told apart: it is meant to end, and nobody will remember this one. Days. */
const LONG = 366;

/** Whole days from today to the last day, UTC: 0 on the last day, negative after it. −1 for a date that is none. */
export const daysLeft = (until: string, now: number): number => {
  const last = Math.floor(Date.parse(until) / DAY_MS);
  return Number.isNaN(last) ? -1 : last - Math.floor(now / DAY_MS);
};

/** Item id → its waiver in force. Of several, the one that lasts longest. */
export const waiversInForce = (
  waivers: readonly Waiver[],
  now: number,
): ReadonlyMap<string, WaiverInForce> => {
  const inForce = waivers
    .filter((waiver) => daysLeft(waiver.until, now) >= 0)
    .toSorted((a, b) => daysLeft(a.until, now) - daysLeft(b.until, now));
  return new Map(inForce.map((waiver) => [waiver.item, waiver]));
};

/** An item with the standing it got. */
interface Standed {
  readonly item: Item;
  readonly standing: Standing;
}

const statusOf = (
  waiver: Waiver,
  covering: WaiverInForce | undefined,
  standings: readonly Standed[],
  now: number,
): WaiverState['status'] => {
  if (standings.length === 0) return 'unknown-item';
  const expired = daysLeft(waiver.until, now) < 0;
  if (expired && covering === undefined) return 'expired';
  const needed = standings.some(({ standing }) => standing === 'waived');
  return waiver === covering && needed ? 'in-force' : 'unused';
};

/**
 * What became of each waiver. Expired: past its last day with no later waiver of the same item, whatever became of
 * the item, because somebody has to decide again. Unused: the item is verified or dropped, or another covers it.
 */
export const waiverStates = (
  waivers: readonly Waiver[],
  standings: readonly Standed[],
  now: number,
): readonly WaiverState[] => {
  const inForce = waiversInForce(waivers, now);
  const byId = Map.groupBy(standings, ({ item }) => item.id);
  return waivers.map((waiver) => ({
    ...waiver,
    status: statusOf(waiver, inForce.get(waiver.item), byId.get(waiver.item) ?? [], now),
    daysLeft: daysLeft(waiver.until, now),
  }));
};

const CODES = {
  'in-force': 'AX6090',
  expired: 'AX6091',
  unused: 'AX6092',
  'unknown-item': 'AX6093',
} as const;

/** A waiver as a node of the tree, placed at the item it excuses. One in force is told here and weighs there. */
export const waiverReason = (state: WaiverState, standings: readonly Standed[]): Reason => {
  const { item, reason: words, approver, until } = state;
  const left = daysLeftInWords(state.daysLeft);
  const because = `${item} is verified or dropped, or another waiver covers it`;
  const endless = state.status === 'in-force' && state.daysLeft > LONG;
  const source = standings.find((one) => one.item.id === item)?.item.source ?? null;
  const values = { item, approver, until, left, reason: clause(words), because };
  return reason(endless ? 'AX6094' : CODES[state.status], 'waiver', item, values, { source });
};
