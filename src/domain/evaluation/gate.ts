import type { GateConfig } from '../model/config.ts';
import { count } from '../model/count.ts';
import type { GateResult, Reason } from '../model/verdict.ts';
import type { Standing } from '../model/vocabulary.ts';
import type { Assessed } from './assess.ts';
import { type CheckFact, weigh } from './check-fact.ts';
import { reason, soften, wordOf, worst } from './reason.ts';
import { selectorInWords, selects } from './selector.ts';
import { list, verb } from './words.ts';

/** The gate that is used when the configuration has none: every claim of done has to be true. */
export const DEFAULT_GATE: GateConfig = {
  name: 'default',
  when: { claim: ['done'] },
  require: 'verified',
  challenge: 'optional',
};

/** The standings a gate lets through. */
export const ACCEPTED: Readonly<Record<GateConfig['require'], readonly Standing[]>> = {
  verified: ['verified', 'waived'],
  ready: ['verified', 'ready', 'waived'],
  'not-refuted': ['verified', 'unproven', 'ready', 'open', 'blocked', 'waived'],
};

type ChallengeCode = 'AX6064' | 'AX6065' | 'AX6066';

const challengeReason = (
  code: ChallengeCode,
  gate: GateConfig,
  { item, standing, reason: own }: Assessed,
  facts: readonly CheckFact[],
  children: readonly Reason[],
): Reason => {
  const names = list(facts.map((fact) => fact.check.id));
  const values = { item: item.id, standing, gate: gate.name, names };
  return reason(code, 'item', item.id, values, { source: own.source, children });
};

/**
 * Judges an item that rests on its checks as `challenge: required` asks: none of them may be vacuous, each was
 * challenged, and at least one was seen to fail: what nobody could make fail is no proof.
 */
const judgeChallenged = (gate: GateConfig, assessed: Assessed, now: number): Reason => {
  const { checks, reason: own } = assessed;
  const vacuous = checks.filter((fact) => weigh(fact, now) === 'vacuous');
  if (vacuous.length > 0) return challengeReason('AX6064', gate, assessed, vacuous, own.children);
  // A person's sign-off cannot be made to fail, so nobody challenges it.
  const proofs = checks.filter((fact) => weigh(fact, now) === 'proof' && fact.check.kind !== 'manual');
  const missing = proofs.filter((fact) => fact.challenge === null);
  if (missing.length > 0) return challengeReason('AX6065', gate, assessed, missing, own.children);
  if (proofs.length === 0 || proofs.some((fact) => fact.challenge?.result === 'proven')) return own;
  return challengeReason('AX6066', gate, assessed, proofs, own.children);
};

const judgeItem = (gate: GateConfig, assessed: Assessed, now: number): Reason => {
  const { standing, reason: own } = assessed;
  if (!ACCEPTED[gate.require].includes(standing)) return { ...own, status: 'fail' };
  // Where anything but a refutation will do, only a claim has to be proven: what nobody claims could be open as well.
  const restsOnChecks = standing === 'verified' || (standing === 'ready' && gate.require !== 'not-refuted');
  return restsOnChecks && gate.challenge === 'required' ? judgeChallenged(gate, assessed, now) : soften(own);
};

const result = (gate: GateConfig, items: readonly string[], node: Reason): GateResult => ({
  name: gate.name,
  verdict: wordOf(node.status),
  items,
  reason: node,
});

/** A gate without items: nothing to ask where it is about a pull request, otherwise a gate without evidence. */
const judgeEmpty = (gate: GateConfig, affected: readonly string[] | null): GateResult => {
  if (gate.when.affected === true) {
    const because =
      affected === null ? 'this is no pull request' : 'the pull request touches none of its items';
    return result(gate, [], reason('AX6063', 'gate', gate.name, { gate: gate.name, because }));
  }
  const values = { gate: gate.name, selector: selectorInWords(gate.when) };
  return result(gate, [], reason('AX6062', 'gate', gate.name, values));
};

/**
 * Judges one gate over the items it selects. It is `no-go` when one of them is refused or none is selected,
 * `conditional` when one is let through with a waiver or a warning.
 * @param affected item ids that the pull request touches; null when there is no pull request
 */
export const judgeGate = (
  gate: GateConfig,
  assessed: readonly Assessed[],
  affected: readonly string[] | null,
  now: number,
): GateResult => {
  const selected = assessed.filter(({ item }) => selects(gate.when, item, affected));
  if (selected.length === 0) return judgeEmpty(gate, affected);
  const children = selected.map((one) => judgeItem(gate, one, now));
  const status = worst(children);
  const waived = selected.filter(({ standing }) => standing === 'waived').length;
  const refused = children.filter((child) => child.status === 'fail').length;
  const values = {
    gate: gate.name,
    items: count(selected.length, 'item'),
    refused,
    verb: status === 'fail' ? (refused === 1 ? 'falls' : 'fall') : verb(selected.length),
    require: gate.require.replace('-', ' '),
    waived: waived === 0 ? '' : ` (${waived} waived)`,
  };
  const node = reason(status === 'fail' ? 'AX6061' : 'AX6060', 'gate', gate.name, values, {
    status,
    children,
  });
  return result(
    gate,
    selected.map(({ item }) => item.id),
    node,
  );
};
