import { count } from '../model/count.ts';
import type { Item } from '../model/tracker.ts';
import type { Reason } from '../model/verdict.ts';
import type { Standing } from '../model/vocabulary.ts';
import { type CheckFact, type Weight, checkReason, outcomeOf, weigh } from './check-fact.ts';
import { type Obstacle, nameOf, obstacleReason } from './dependency.ts';
import { inform, reason, worst } from './reason.ts';
import { type WaiverInForce, daysLeft } from './waiver.ts';
import { clause, daysLeftInWords, list } from './words.ts';

/** An item's own evidence, before anything else is asked. */
export type Evidence =
  | { readonly word: 'failed'; readonly checks: readonly CheckFact[] }
  | { readonly word: 'proven'; readonly checks: readonly CheckFact[] }
  | { readonly word: 'lacking'; readonly code: LackCode; readonly checks: readonly CheckFact[] };

type LackCode = 'AX6010' | 'AX6011' | 'AX6012' | 'AX6013' | 'AX6014' | 'AX6015' | 'AX6016';

/** What keeps evidence from being whole, in the order it is reported: one of these spoils any number of proofs. */
const SPOILERS = [
  ['error', 'AX6012'],
  ['not-run', 'AX6013'],
  ['stale', 'AX6014'],
] as const satisfies readonly (readonly [Weight, LackCode])[];

/** What is no proof, and is named when there is no proof besides it. */
const SUBSTITUTES = [
  ['vacuous', 'AX6015'],
  ['changed', 'AX6016'],
  ['manual', 'AX6011'],
] as const satisfies readonly (readonly [Weight, LackCode])[];

/** A file that the item's own commands leave. It shows that they ran, not that they can fail. */
const isByproduct = ({ check }: CheckFact): boolean =>
  check.origin.rule === 'evidence-path' || check.origin.rule === 'deliverable';

/** Weighs all checks of an item together: a failure outweighs everything, a gap outweighs proofs. */
export const weighEvidence = (facts: readonly CheckFact[], now: number): Evidence => {
  const byWeight = Map.groupBy(facts, (fact) => weigh(fact, now));
  const of = (weight: Weight): readonly CheckFact[] => byWeight.get(weight) ?? [];
  const lacking = (pairs: typeof SPOILERS | typeof SUBSTITUTES): Evidence | null => {
    const pair = pairs.find(([weight]) => of(weight).length > 0);
    return pair === undefined ? null : { word: 'lacking', code: pair[1], checks: of(pair[0]) };
  };
  if (of('failure').length > 0) return { word: 'failed', checks: of('failure') };
  const spoiled = lacking(SPOILERS);
  if (spoiled !== null) return spoiled;
  const proofs = of('proof');
  const hollow = [...of('vacuous'), ...of('changed')].some((fact) => !isByproduct(fact));
  if (proofs.length > 0 && !(hollow && proofs.every(isByproduct))) return { word: 'proven', checks: proofs };
  return lacking(SUBSTITUTES) ?? { word: 'lacking', code: 'AX6010', checks: [] };
};

/** What the standing of one item rests on. */
export interface StandingFacts {
  readonly item: Item;
  readonly checks: readonly CheckFact[];
  readonly obstacles: readonly Obstacle[];
  readonly waiver: WaiverInForce | null;
  /** Milliseconds. */
  readonly now: number;
}

export interface Judged {
  readonly standing: Standing;
  readonly reason: Reason;
}

/** The claim as it stands in a sentence: `planned`, `in progress`, `without a status`. */
const claimInWords = (item: Item): string => item.claim?.replaceAll('-', ' ') ?? 'without a status';

const doneStanding = (evidence: Evidence, blocked: boolean): Standing => {
  if (evidence.word === 'failed') return 'refuted';
  if (blocked) return 'blocked';
  return evidence.word === 'proven' ? 'verified' : 'unproven';
};

const undoneStanding = (evidence: Evidence, blocked: boolean): Standing => {
  if (blocked) return 'blocked';
  return evidence.word === 'proven' ? 'ready' : 'open';
};

const failureInWords = (fact: CheckFact): string =>
  `${fact.check.id} ${outcomeOf(fact) === 'failed' ? 'failed' : 'timed out'}`;

/** A single failure is told with its cause, several by name only. */
const failuresInWords = (checks: readonly CheckFact[]): string => {
  const cause = checks.length === 1 ? checks[0]?.outcome?.reason : null;
  return `${list(checks.map(failureInWords))}${cause ? ` (${clause(cause.message)})` : ''}`;
};

const codeOf = (standing: Standing, evidence: Evidence, done: boolean) => {
  if (standing === 'refuted') return 'AX6001';
  if (standing === 'blocked') return done ? 'AX6020' : 'AX6021';
  if (standing === 'unproven' && evidence.word === 'lacking') return evidence.code;
  if (standing === 'verified') return 'AX6002';
  return standing === 'ready' ? 'AX6003' : 'AX6004';
};

/** The standing without its waiver. */
const judgeBare = ({ item, checks, obstacles, now }: StandingFacts): Judged => {
  const done = item.claim === 'done';
  const evidence = weighEvidence(checks, now);
  const blocked = obstacles.length > 0;
  const standing = done ? doneStanding(evidence, blocked) : undoneStanding(evidence, blocked);
  const own = checks.map((fact) => checkReason(fact, now));
  const below = obstacles.map((obstacle) => obstacleReason(item, obstacle, done ? 'fail' : 'info'));
  const counts = standing === 'verified' || standing === 'ready';
  const children = [...below, ...(done || counts ? own : own.map(inform))];
  const values = {
    item: item.id,
    claim: claimInWords(item),
    failures: failuresInWords(evidence.checks),
    proofs: count(evidence.checks.length, 'check'),
    names: list(blocked ? obstacles.map(nameOf) : evidence.checks.map((fact) => fact.check.id)),
  };
  const extra = { source: item.places['status'] ?? item.source, children };
  const code = codeOf(standing, evidence, done);
  return {
    standing,
    reason: reason(code, 'item', item.id, values, counts ? { ...extra, status: worst(children) } : extra),
  };
};

const waive = (
  bare: Judged,
  { item, waiver, now }: StandingFacts & { readonly waiver: WaiverInForce },
): Judged => {
  const { until, approver } = waiver;
  const left = daysLeftInWords(daysLeft(until, now));
  const values = {
    item: item.id,
    until,
    left,
    approver,
    reason: clause(waiver.reason),
    standing: bare.standing,
  };
  const extra = { source: bare.reason.source, children: [inform(bare.reason)] };
  return { standing: 'waived', reason: reason('AX6006', 'item', item.id, values, extra) };
};

/**
 * The standing of one item and the reason for it. Refuted outweighs blocked, blocked outweighs unproven; a waiver
 * in force covers whatever is not verified; a dropped item is open and does not count.
 */
export const standingOf = (facts: StandingFacts): Judged => {
  const { item, waiver } = facts;
  if (item.claim === 'dropped') {
    const source = item.places['status'] ?? item.source;
    return { standing: 'open', reason: reason('AX6005', 'item', item.id, { item: item.id }, { source }) };
  }
  const bare = judgeBare(facts);
  return waiver === null || bare.standing === 'verified' ? bare : waive(bare, { ...facts, waiver });
};
