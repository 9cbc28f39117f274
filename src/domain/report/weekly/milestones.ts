import { dueDate } from '../../model/due.ts';
import { weekOf } from '../../model/iso-week.ts';
import type { ItemStanding, Verdict } from '../../model/verdict.ts';
import { counted } from './open-items.ts';
import type { Snapshot, WeeklyForm, WeeklyMilestone } from './weekly-report.ts';

const TREND_WEEKS = 12;

const groupOf = ({ milestone, target }: ItemStanding): string => milestone ?? target ?? '–';

const groups = (verdict: Verdict): ReadonlyMap<string, readonly ItemStanding[]> =>
  Map.groupBy(counted(verdict.standings), groupOf);

const percentProven = (items: readonly ItemStanding[]): number =>
  Math.floor((100 * items.filter(({ standing }) => standing === 'verified').length) / items.length);

const readyIn = (verdict: Verdict, id: string): number | null => {
  const items = groups(verdict).get(id);
  return items === undefined ? null : percentProven(items);
};

/** The last state of each of the last weeks that had one, oldest first. */
const weekly = (snapshots: readonly Snapshot[]): readonly Snapshot[] =>
  [...new Map(snapshots.map((one) => [weekOf(Date.parse(one.at)), one])).values()].slice(-TREND_WEEKS);

/** Milestones in the order of the document; items without one are grouped by their target, as a sync does. */
export const milestonesOf = (
  now: Snapshot,
  before: Snapshot | null,
  snapshots: readonly Snapshot[],
  named: WeeklyForm['milestones'],
): readonly WeeklyMilestone[] => {
  const history = weekly(snapshots);
  // Two trackers may use one id; the first one names it.
  const names = new Map(named.toReversed().map((one) => [one.id, one]));
  return [...groups(now.verdict)].map(([id, items]) => {
    const ready = percentProven(items);
    const was = before && readyIn(before.verdict, id);
    const dates = [id, ...items.map(({ target }) => target)].map(dueDate).filter((date) => date !== null);
    const name = names.get(id);
    return {
      id,
      title: name?.title ?? id,
      due: dueDate(name?.due ?? null) ?? dates.toSorted().at(-1) ?? null,
      items: items.length,
      proven: items.filter(({ standing }) => standing === 'verified').length,
      blocked: items.filter(({ standing }) => standing === 'blocked').length,
      ready,
      change: was === null ? null : ready - was,
      trend: history.map(({ verdict }) => readyIn(verdict, id)).filter((value) => value !== null),
    };
  });
};
