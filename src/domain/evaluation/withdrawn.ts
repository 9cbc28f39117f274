import type { GateConfig } from '../model/config.ts';
import type { Item } from '../model/tracker.ts';
import type { GateResult, Reason } from '../model/verdict.ts';
import type { Standing } from '../model/vocabulary.ts';
import type { Assessed } from './assess.ts';
import type { StandingLine } from './changes.ts';
import { type CheckFact, checkReason, outcomeOf, weigh } from './check-fact.ts';
import { ACCEPTED } from './gate.ts';
import { reason } from './reason.ts';
import { selects } from './selector.ts';
import { weighEvidence } from './standing.ts';
import { list } from './words.ts';

/** What a claim of the base is held to. */
export interface Withdrawal {
  /** Items as the base has them. */
  readonly base: readonly Item[];
  /** What they came to there; null when nobody knows. */
  readonly before: readonly StandingLine[] | null;
  /** Items of the head. */
  readonly assessed: readonly Assessed[];
  readonly configured: readonly GateConfig[];
  readonly judged: readonly GateResult[];
  readonly affected: readonly string[] | null;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * What the item would come to had its claim not been touched; null when it would still be proven, or when it was not
 * proven on the base either, so that taking the claim back is what honesty asks for.
 */
const wouldBe = (checks: readonly CheckFact[], before: Standing | null, now: number): Standing | null => {
  if (before !== null && before !== 'verified') return null;
  const evidence = weighEvidence(checks, now);
  if (evidence.word === 'failed') return 'refuted';
  // Not knowing what it was, only what broke counts: a missing sign-off may have been missing all along.
  const broke = before === 'verified' || checks.some((fact) => weigh(fact, now) === 'error');
  return evidence.word === 'lacking' && broke ? 'unproven' : null;
};

/**
 * Claims of done that a pull request takes back, or moves out of a gate's reach, while it breaks what they rest on.
 * The gates of the base hold its claims too: otherwise whoever breaks an item could turn the gate green by no longer
 * claiming it. A claim whose item is gone needs nothing here, because its checks then stand alone and have to pass.
 */
export const withdrawnClaims = (facts: Withdrawal): readonly Reason[] => {
  const { base, before, assessed, configured, judged, affected, now } = facts;
  const here = new Map(assessed.map((one) => [one.item.id, one]));
  const standings = before && new Map(before.map(({ item, standing }) => [item, standing]));
  const refused = new Set(
    judged
      .flatMap((gate) => gate.reason.children.filter(({ status }) => status === 'fail'))
      .map(({ subject }) => subject.id),
  );
  return base.flatMap((item) => {
    const head = here.get(item.id);
    if (item.claim !== 'done' || head === undefined || head.standing === 'waived' || refused.has(item.id))
      return [];
    const standing = wouldBe(head.checks, standings && (standings.get(item.id) ?? 'open'), now);
    const gates = configured.filter(
      ({ when, require }) =>
        standing !== null && selects(when, item, affected) && !ACCEPTED[require].includes(standing),
    );
    if (gates.length === 0) return [];
    const broken = head.checks.filter((fact) => weigh(fact, now) !== 'proof');
    const values = {
      item: item.id,
      gates: `${gates.length === 1 ? 'gate' : 'gates'} ${list(gates.map(({ name }) => name))}`,
      failures: list(broken.map((fact) => `${fact.check.id} (${outcomeOf(fact)})`)),
    };
    const source = head.item.places['status'] ?? head.item.source;
    const children = broken.map((fact) => checkReason(fact, now));
    return [reason('AX6105', 'item', item.id, values, { source, children })];
  });
};
