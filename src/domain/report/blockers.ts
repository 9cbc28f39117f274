import type { Source } from '../model/source.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import type { CheckStanding, ItemStanding, Reason, Verdict } from '../model/verdict.ts';
import type { RunReport } from './run-report.ts';

/** A check as a blocker shows it. A stand-alone check has no place in a tracker. */
export type BlockingCheck = Omit<CheckStanding, 'source'>;

/** Everything that keeps one item (or gate, SLO, waiver …) from go, gathered for a reader. */
export interface Blocker {
  /** Item id, or the id of what is not an item. */
  readonly id: string;
  /** Title of the item; null for what is not an item. */
  readonly title: string | null;
  readonly owner: string | null;
  readonly item: ItemStanding | null;
  readonly reasons: readonly Reason[];
  /** Checks of the item that did not pass or prove nothing, the first to look at first. */
  readonly checks: readonly BlockingCheck[];
  /** What to type on a laptop to see the same. */
  readonly command: string | null;
  readonly source: Source | null;
}

/** A check that gives no proof: it did not pass, or it cannot fail. */
const provesNothing = (check: CheckStanding): boolean =>
  (check.outcome !== 'passed' && check.outcome !== 'not-applicable') || check.challenge === 'vacuous';

/** An id as an argument in a shell. */
const shellWord = (text: string): string =>
  /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that verifies an item on its own. */
const verifyCommand = (item: string): string => `aurora-x verify ${shellWord(item)}`;

const itemOf = (verdict: Verdict): ((reason: Reason) => ItemStanding | null) => {
  const byItem = new Map(verdict.standings.map((standing) => [standing.item, standing]));
  const byCheck = new Map(
    verdict.standings.flatMap((standing) => standing.checks.map((check) => [check.id, standing] as const)),
  );
  return ({ subject }) =>
    (subject.kind === 'check' || subject.kind === 'criterion' ? byCheck.get(subject.id) : undefined) ??
    (['item', 'check', 'criterion', 'waiver'].includes(subject.kind) ? byItem.get(subject.id) : undefined) ??
    null;
};

/** What the run saw of a check that belongs to no item; its command stands in its remedy. */
const standAlone = (outcome: CheckOutcome, report: RunReport): BlockingCheck => ({
  id: outcome.id,
  outcome: outcome.outcome,
  describe: outcome.id,
  command: null,
  exitCode: outcome.attempts.at(-1)?.exitCode ?? null,
  tail: outcome.tail,
  flaky: outcome.flaky,
  cachedFrom: outcome.cachedFrom,
  challenge: report.challenges.find(({ check }) => check === outcome.id)?.result ?? null,
  durationMs: outcome.durationMs,
});

const checksOf = (first: Reason, item: ItemStanding | null, report: RunReport): readonly BlockingCheck[] =>
  item === null
    ? report.outcomes
        .filter(({ id }) => first.subject.kind === 'check' && id === first.subject.id)
        .map((outcome) => standAlone(outcome, report))
    : item.checks.filter(provesNothing);

/** The verdict's blocking leaves, one entry per item, in the verdict's order (most severe first). */
export const blockersOf = (report: RunReport): readonly Blocker[] => {
  const find = itemOf(report.verdict);
  const keyed = report.verdict.blockers.map((reason) => {
    const item = find(reason);
    const key = item === null ? `${reason.subject.kind} ${reason.subject.id}` : `item ${item.item}`;
    return { key, item, reason };
  });
  return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((group): readonly Blocker[] =>
    group.slice(0, 1).map(({ item, reason }) => ({
      id: item?.item ?? reason.subject.id,
      title: item?.title ?? null,
      owner: item?.owner ?? null,
      item,
      reasons: group.map((entry) => entry.reason),
      checks: checksOf(reason, item, report),
      command: item === null ? null : verifyCommand(item.item),
      source: item?.source ?? reason.source,
    })),
  );
};

/** The different sentences of some reasons, in order. */
export const sentences = (reasons: readonly Reason[], part: 'message' | 'remedy'): readonly string[] => [
  ...new Set(reasons.map((reason) => reason[part]).filter((text) => text !== '')),
];
