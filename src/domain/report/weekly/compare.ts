import type { ItemStanding, Reason, Verdict } from '../../model/verdict.ts';
import { byItem, counted } from './open-items.ts';
import type { WeeklyEdge, WeeklyReport } from './weekly-report.ts';

/** Items that are verified now and were not before. */
export const completedSince = (before: Verdict, now: Verdict): readonly ItemStanding[] => {
  const old = byItem(before.standings);
  return now.standings.filter(
    ({ item, standing }) => standing === 'verified' && old.get(item)?.standing !== 'verified',
  );
};

/** Passed, but worth less: flaky, and unable to fail. */
const DOUBTS: readonly string[] = ['AX6049', 'AX6050'];

const within = (reason: Reason): readonly Reason[] => [reason, ...reason.children.flatMap(within)];

/** Checks of an item that passed and are worth less. */
export const doubtsIn = (reason: Reason): readonly Reason[] =>
  within(reason).filter(({ code }) => DOUBTS.includes(code));

/** What is wrong: the leaves that keep it from go, warnings, and checks whose answers are worth less. */
const wrong = ({ blockers, warnings, standings }: Verdict): ReadonlyMap<string, Reason> => {
  const doubts = standings.flatMap(({ reason }) => doubtsIn(reason));
  return new Map(
    [...blockers, ...warnings, ...doubts].map((reason) => [
      JSON.stringify([reason.code, reason.subject.kind, reason.subject.id]),
      reason,
    ]),
  );
};

/** What is wrong now and was not before; the other way round, what was wrong and is no more. */
export const risksSince = (before: Verdict, now: Verdict): WeeklyReport['risks'] =>
  missing(wrong(now), wrong(before)).map(({ code, message, remedy }) => ({ code, message, remedy }));

const missing = <Value>(
  from: ReadonlyMap<string, Value>,
  others: ReadonlyMap<string, unknown>,
): readonly Value[] => [...from].filter(([key]) => !others.has(key)).map(([, value]) => value);

const edgesOf = ({ standings }: Verdict): ReadonlyMap<string, WeeklyEdge> =>
  new Map(
    counted(standings).flatMap(({ item, dependsOn }) =>
      dependsOn.map((to) => [JSON.stringify([item, to]), { from: item, to }] as const),
    ),
  );

const idsOf = ({ standings }: Verdict): ReadonlyMap<string, string> =>
  new Map(counted(standings).map(({ item }) => [item, item]));

/** Items and dependencies that came and went. */
export const graphChanges = (before: Verdict, now: Verdict): WeeklyReport['graph'] => {
  const [oldEdges, newEdges, oldItems, newItems] = [edgesOf(before), edgesOf(now), idsOf(before), idsOf(now)];
  return {
    itemsAdded: missing(newItems, oldItems),
    itemsRemoved: missing(oldItems, newItems),
    added: missing(newEdges, oldEdges),
    removed: missing(oldEdges, newEdges),
  };
};
