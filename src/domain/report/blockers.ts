import type { Source } from '../model/source.ts';
import type { CheckStanding, ItemStanding, Reason, Verdict } from '../model/verdict.ts';

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
  readonly checks: readonly CheckStanding[];
  /** What to type on a laptop to see the same. */
  readonly command: string | null;
  readonly source: Source | null;
}

/** A check that gives no proof: it did not pass, or it cannot fail. */
export const provesNothing = (check: CheckStanding): boolean =>
  (check.outcome !== 'passed' && check.outcome !== 'not-applicable') || check.challenge === 'vacuous';

/** An id as an argument in a shell. */
const shellWord = (text: string): string =>
  /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that verifies an item on its own. */
export const verifyCommand = (item: string): string => `aurora-x verify ${shellWord(item)}`;

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

/** The verdict's blocking leaves, one entry per item, in the verdict's order (most severe first). */
export const blockersOf = (verdict: Verdict): readonly Blocker[] => {
  const find = itemOf(verdict);
  const groups = new Map<string, { readonly item: ItemStanding | null; readonly reasons: Reason[] }>();
  for (const reason of verdict.blockers) {
    const item = find(reason);
    const key = item === null ? `${reason.subject.kind} ${reason.subject.id}` : `item ${item.item}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { item, reasons: [reason] });
    else group.reasons.push(reason);
  }
  return [...groups.values()].map(({ item, reasons }) => ({
    id: item?.item ?? reasons[0]?.subject.id ?? '',
    title: item?.title ?? null,
    owner: item?.owner ?? null,
    item,
    reasons,
    checks: (item?.checks ?? []).filter(provesNothing),
    command: item === null ? null : verifyCommand(item.item),
    source: item?.source ?? reasons[0]?.source ?? null,
  }));
};

/** The different sentences of some reasons, in order. */
export const sentences = (reasons: readonly Reason[], part: 'message' | 'remedy'): readonly string[] => [
  ...new Set(reasons.map((reason) => reason[part]).filter((text) => text !== '')),
];
