import type { Source } from '../model/source.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import type { Reason } from '../model/verdict.ts';
import { type CheckFact, type Weight, checkReason, outcomeOf, weigh } from './check-fact.ts';
import { reason, worst } from './reason.ts';

const place = ({ file, line }: Source): string => `${file}:${line}`;

/** Places of criteria that are not ticked and deliverables that are not called done: they make no claim. */
const unclaimedPlaces = (trackers: readonly TrackerDocument[]): ReadonlySet<string> => {
  const criteria = trackers
    .flatMap((document) => document.criteria)
    .filter((criterion) => !criterion.checked);
  const deliverables = trackers
    .flatMap((document) => document.deliverables)
    .filter((deliverable) => deliverable.claim !== null && deliverable.claim !== 'done');
  const sources = criteria.flatMap((one) => [one.source, ...one.commands.map((command) => command.source)]);
  return new Set([...sources, ...deliverables.map((one) => one.source)].map(place));
};

/** Whether a check without an item was drawn from a line that claims nothing. A spec written by hand always claims. */
const isUnclaimed = (fact: CheckFact, places: ReadonlySet<string>): boolean =>
  fact.check.origin.rule !== 'spec' && places.has(place(fact.check.origin.source));

const judgeUnclaimed = (fact: CheckFact, now: number): Reason => {
  const { id, origin } = fact.check;
  if (weigh(fact, now) === 'proof') return checkReason(fact, now);
  return reason(
    'AX6076',
    'criterion',
    id,
    { check: id, outcome: outcomeOf(fact) },
    { source: origin.source },
  );
};

const PASSES: readonly Weight[] = ['proof', 'vacuous'];

/** What the checks without an item come to. */
export interface StandAlone {
  /** Checks that have to pass: those of specs, and of criteria that are ticked. */
  readonly claimed: readonly CheckFact[];
  /** Null when there is no such check. */
  readonly reason: Reason | null;
}

/**
 * Judges the checks that belong to no item, each by itself: whatever is not a pass, does not apply or was changed
 * by this pull request is a failure; a missing sign-off or a flaky pass is a warning.
 * @param now milliseconds
 */
export const judgeStandAlone = (
  facts: readonly CheckFact[],
  trackers: readonly TrackerDocument[],
  now: number,
): StandAlone => {
  const places = unclaimedPlaces(trackers);
  const claimed = facts.filter((fact) => !isUnclaimed(fact, places));
  if (facts.length === 0) return { claimed, reason: null };
  const children = facts.map((fact) => (isUnclaimed(fact, places) ? judgeUnclaimed : checkReason)(fact, now));
  const passed = facts.filter((fact) => PASSES.includes(weigh(fact, now))).length;
  const values = { passed, total: facts.length };
  return {
    claimed,
    reason: reason('AX6074', 'run', 'checks', values, { status: worst(children), children }),
  };
};
