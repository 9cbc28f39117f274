import { deployFiguresOf, type Deployed } from '../../forecast/deployed.ts';
import { flowOf } from '../../forecast/flow.ts';
import { forecast, type Forecast } from '../../forecast/monte-carlo.ts';
import { burnUp, dailyChanges, type Progress } from '../../forecast/progress.ts';
import { DAY_MS, isoDate, weekOf, weekStart } from '../../model/iso-week.ts';
import { passedDue } from '../../model/due.ts';
import type { ItemStanding } from '../../model/verdict.ts';
import { completedSince, graphChanges, risksSince } from './compare.ts';
import { milestonesOf } from './milestones.ts';
import { byItem, counted, countsOf, isSettled, longestOpenChain, speaksOf, waitsFor } from './open-items.ts';
import { recommendationOf } from './recommendation.ts';
import type { Snapshot, WeeklyForm, WeeklyItem, WeeklyMilestone, WeeklyReport } from './weekly-report.ts';

/** How far back figures look. */
export const WINDOW_WEEKS = 12;
const WAIVER_DAYS = 14;

export interface WeeklyInput {
  /** `2026-W47`. */
  readonly week: string;
  /** Oldest first. What was made after the week is not looked at. */
  readonly snapshots: readonly Snapshot[];
  readonly form: WeeklyForm;
  /** Deployments that ended within the window, oldest first; null where nothing is known of any. */
  readonly deployed: { readonly environment: string; readonly all: readonly Deployed[] } | null;
  /** For the forecast: same seed, same report. */
  readonly seed: number;
}

/** The same week is forecast with the same numbers, whoever asks. */
export const seedOf = (week: string): number => Number(week.replaceAll(/\D/g, ''));

const progressOf = ({ at, verdict }: Snapshot): Progress => {
  const items = counted(verdict.standings);
  const proven = items.filter(({ standing }) => standing === 'verified').length;
  return { at: Date.parse(at), proven, scope: items.length };
};

/** ISO date since which the item has stood as it does, as far as the snapshots go back. */
const standsSince = (snapshots: readonly Snapshot[]): ((one: ItemStanding) => string) => {
  const past = snapshots
    .map(({ at, verdict }) => ({ at: at.slice(0, 10), items: byItem(verdict.standings) }))
    .toReversed();
  return ({ item, standing }) => {
    const changed = past.findIndex(({ items }) => items.get(item)?.standing !== standing);
    return past.at(changed === -1 ? -1 : Math.max(0, changed - 1))?.at ?? '';
  };
};

const dateIn = (at: string, days: number | null | undefined): string | null =>
  days === null || days === undefined ? null : isoDate(Date.parse(at) + days * DAY_MS);

const datesOf = (at: string, { days }: Forecast): WeeklyReport['dates'] => ({
  p50: dateIn(at, days?.p50),
  p85: dateIn(at, days?.p85),
  p95: dateIn(at, days?.p95),
});

const deployedBy = ({ deployed }: WeeklyInput, end: number): WeeklyReport['deployed'] => {
  const known = deployed?.all.filter(({ at }) => at < end) ?? [];
  return deployed === null || known.length === 0 ? null : deployFiguresOf(deployed.environment, known, end);
};

/** Of equals the first in document order. */
const oldestFirst = (items: readonly WeeklyItem[]): readonly WeeklyItem[] =>
  items.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));

const runOf = ({ runId, at, commit, url }: Snapshot, start: number): WeeklyReport['run'] => ({
  runId,
  at,
  commit,
  url,
  inWeek: Date.parse(at) >= start,
});

const lateMilestones = (milestones: readonly WeeklyMilestone[], today: string): readonly string[] =>
  milestones
    .filter(({ due, ready }) => due !== null && due < today && ready < 100)
    .map(
      ({ title, due, ready }) =>
        `${title} was due ${due} and is ${ready} % proven: move the date, or the scope?`,
    );

const decisions = (
  now: Snapshot,
  today: string,
  milestones: readonly WeeklyMilestone[],
  waivers: WeeklyReport['waivers'],
): readonly string[] => [
  ...lateMilestones(milestones, today),
  ...waivers.map(({ item, until, status }) =>
    status === 'in-force'
      ? `The waiver of ${item} ends ${until}: renew it, or finish the item?`
      : `The waiver of ${item} ended ${until}: what now?`,
  ),
  ...now.verdict.standings
    .filter(({ standing }) => standing === 'ready')
    .map(({ item }) => `All checks of ${item} pass: can it be called done?`),
];

const beforeOf = ({ at, verdict }: Snapshot): NonNullable<WeeklyReport['before']> => ({
  at,
  week: weekOf(Date.parse(at)),
  verdict: verdict.verdict,
  score: verdict.score,
  counts: countsOf(verdict.standings),
});

/** Open items whose target has passed. */
const overdueBy = (
  today: string,
  standings: readonly ItemStanding[],
  line: (one: ItemStanding) => WeeklyItem,
): WeeklyReport['overdue'] =>
  standings
    .filter((one) => !isSettled(one))
    .flatMap((one) => {
      const due = passedDue(one.target, today);
      return due === null ? [] : [{ ...line(one), due }];
    });

const flowIn = (snapshots: readonly Snapshot[]): WeeklyReport['flow'] =>
  flowOf(
    snapshots.map(({ at, verdict: { standings } }) => ({
      at: Date.parse(at),
      items: byItem(counted(standings)),
    })),
  );

/** The week's report from the verdict trees of its runs; null when there was no run by the end of the week. */
export const buildWeekly = (input: WeeklyInput): WeeklyReport | null => {
  const start = weekStart(input.week) ?? 0;
  const end = start + 7 * DAY_MS;
  const known = input.snapshots.filter(({ at }) => Date.parse(at) < end);
  const now = known.at(-1);
  if (now === undefined) return null;
  const earlier = known.findLast(({ at }) => Date.parse(at) < start) ?? known[0] ?? now;
  // A week without a run is compared with its own beginning: nothing changed.
  const before = earlier === now && Date.parse(now.at) >= start ? null : earlier;
  const recent = known.filter(({ at }) => Date.parse(at) >= end - WINDOW_WEEKS * 7 * DAY_MS);
  const { verdict } = now;
  const standings = counted(verdict.standings);
  const byId = byItem(standings);
  const since = standsSince(known);
  const line = (one: ItemStanding): WeeklyItem => ({
    item: one.item,
    title: one.title,
    owner: one.owner,
    standing: one.standing,
    why: one.reason.message,
    since: since(one),
    waitsFor: waitsFor(one, byId),
  });
  const progress = known.map(progressOf);
  const here = progressOf(now);
  const future = forecast(here, dailyChanges(progress, WINDOW_WEEKS * 7), input.seed);
  const milestones = milestonesOf(now, before, recent, input.form.milestones);
  const today = isoDate(Math.max(Date.parse(now.at), start));
  const waivers = verdict.waivers.filter(
    ({ status, daysLeft }) => status === 'expired' || (status === 'in-force' && daysLeft <= WAIVER_DAYS),
  );
  const criticalPath = longestOpenChain(standings);
  const critical = new Set(criticalPath);
  const startable = standings.filter((one) => !isSettled(one) && waitsFor(one, byId).length === 0);
  return {
    schemaVersion: 1,
    week: input.week,
    from: isoDate(start),
    to: isoDate(end - DAY_MS),
    run: runOf(now, start),
    verdict: verdict.verdict,
    score: verdict.score,
    counts: countsOf(verdict.standings),
    speaksOf: speaksOf(verdict.standings),
    trust: verdict.trust,
    before: before && beforeOf(before),
    recommendation: recommendationOf(verdict),
    prompts: input.form.prompts,
    milestones,
    completed: before === null ? [] : completedSince(before.verdict, verdict).map(line),
    blocked: oldestFirst(
      standings.filter(({ standing, claim }) => standing === 'blocked' || claim === 'blocked').map(line),
    ),
    refuted: oldestFirst(standings.filter(({ standing }) => standing === 'refuted').map(line)),
    overdue: overdueBy(today, standings, line),
    risks: before === null ? [] : risksSince(before.verdict, verdict),
    cleared: before === null ? [] : risksSince(verdict, before.verdict),
    graph:
      before === null
        ? { itemsAdded: [], itemsRemoved: [], added: [], removed: [] }
        : graphChanges(before.verdict, verdict),
    waivers,
    criticalPath,
    next: startable.toSorted((a, b) => Number(critical.has(b.item)) - Number(critical.has(a.item))).map(line),
    burnUp: burnUp(progress, WINDOW_WEEKS),
    forecast: future,
    dates: datesOf(now.at, future),
    flow: flowIn(recent),
    deployed: deployedBy(input, end),
    decide: decisions(now, today, milestones, waivers),
  };
};
