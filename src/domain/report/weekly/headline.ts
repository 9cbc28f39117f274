import { count } from '../../model/count.ts';
import { VERDICT_LOOKS } from '../words.ts';
import type { WeeklyCounts, WeeklyReport } from './weekly-report.ts';

/** A go says how far it reaches, so that nobody takes it for all of it. */
const REACH: Readonly<Record<WeeklyReport['speaksOf'], string>> = {
  everything: '',
  claimed: ' for what is claimed',
  gates: ' for what the gates ask',
};

/** `4 of 9 items proven, 1 waived`. */
export const countsSay = ({ items, proven, waived }: WeeklyCounts): string =>
  items === 0
    ? 'no items'
    : `${proven} of ${count(items, 'item')} proven${waived === 0 ? '' : `, ${waived} waived`}`;

/** `Go for what is claimed: 4 of 9 items proven`. */
export const headline = ({ verdict, speaksOf, counts }: WeeklyReport): string =>
  `${VERDICT_LOOKS[verdict].word}${verdict === 'no-go' ? '' : REACH[speaksOf]}: ${countsSay(counts)}`;

/** `Go, 5 of 9 items proven (±0)`. */
export const beforeSays = ({ before, counts }: WeeklyReport): string | null =>
  before &&
  `${VERDICT_LOOKS[before.verdict].word}, ${countsSay(before.counts)} (${signed(counts.proven - before.counts.proven)})`;

/** `+3`, `−2`, `±0`. */
export const signed = (change: number): string =>
  change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';
