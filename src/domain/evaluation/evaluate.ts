import type { GateConfig } from '../model/config.ts';
import type { Model } from '../model/model.ts';
import type { GateResult, Verdict } from '../model/verdict.ts';
import { type Assessed, assessItems } from './assess.ts';
import { changesSince, type StandingLine } from './changes.ts';
import { weigh } from './check-fact.ts';
import { factsOf, itemStanding } from './facts.ts';
import { DEFAULT_GATE, judgeGate } from './gate.ts';
import type { EvaluationInput } from './input.ts';
import { inputErrors, nothingAnswered, outsideGates } from './run-reasons.ts';
import { scoreOf } from './score.ts';
import { measureSlo, sloReason } from './slo.ts';
import { judgeStandAlone } from './stand-alone.ts';
import { judgeTransitions } from './transitions.ts';
import { concludeFrom } from './verdict.ts';
import { waiverReason, waiverStates, waiversInForce } from './waiver.ts';
import { withdrawnClaims } from './withdrawn.ts';

export type { EvaluationInput } from './input.ts';

/** Without a tracker the checks speak for themselves; with one and no gate configured, the default gate asks. */
const gatesOf = ({ config, trackers }: Model): readonly GateConfig[] => {
  if (trackers.length === 0) return [];
  return config.gates.length === 0 ? [DEFAULT_GATE] : config.gates;
};

/** Items the score is about: claimed done or asked for by a gate, not dropped. */
const scored = (assessed: readonly Assessed[], gates: readonly GateResult[]): readonly Assessed[] => {
  const gated = new Set(gates.flatMap((gate) => gate.items));
  return assessed.filter(({ item }) => item.claim === 'done' || gated.has(item.id));
};

/** Ids of the items that some gate refuses. */
const refusedBy = (gates: readonly GateResult[]): ReadonlySet<string> =>
  new Set(
    gates.flatMap((gate) =>
      gate.reason.children.filter((child) => child.status === 'fail').map((child) => child.subject.id),
    ),
  );

/** Whatever a pull request touches, it affects the items that it breaks: verified on the base, refuted here. */
const brokenHere = (base: readonly StandingLine[], assessed: readonly Assessed[]): readonly string[] => {
  const verified = new Set(base.filter(({ standing }) => standing === 'verified').map(({ item }) => item));
  return assessed
    .filter(({ item, standing }) => standing === 'refuted' && verified.has(item.id))
    .map(({ item }) => item.id);
};

/**
 * T06: the verdict over everything that was claimed, run and challenged. Pure: time and all facts are in the input.
 * No-go if a gate is refused, a check without an item did not pass, a waiver has expired, a key SLO is missed, a
 * claim made an illegal move, an input could not be read or nothing answered; conditional if there are waivers or
 * warnings; else go.
 * @throws RangeError when `now` is not a time
 */
export const evaluate = (input: EvaluationInput): Verdict => {
  const { model, plan } = input;
  const now = Date.parse(input.now);
  if (Number.isNaN(now)) throw new RangeError(`now is not an ISO time: ${input.now}`);
  const { config, trackers } = model;
  const facts = factsOf(input);
  const items = trackers.flatMap((document) => document.items);
  const ids = new Set(items.map((item) => item.id));
  const isBound = (id: string | null): id is string => id !== null && ids.has(id);
  const checksOf = Map.groupBy(
    facts.filter(({ check }) => isBound(check.item)),
    ({ check }) => check.item ?? '',
  );
  const assessed = assessItems(items, checksOf, waiversInForce(config.waivers, now), now);
  const affected = input.affected && [
    ...input.affected,
    ...brokenHere(input.base?.standings ?? [], assessed),
  ];
  const configured = gatesOf(model);
  const judged = configured.map((gate) => judgeGate(gate, assessed, affected, now));
  // Gates that are only about pull requests say nothing elsewhere; then the default gate holds the claims.
  const silent =
    judged.length > 0 && judged.every((gate) => gate.reason.status === 'info') && affected === null;
  const gates = silent ? [...judged, judgeGate(DEFAULT_GATE, assessed, affected, now)] : judged;
  const alone = judgeStandAlone(
    facts.filter(({ check }) => !isBound(check.item)),
    trackers,
    now,
  );
  const slos = config.slos.map((slo) => ({
    slo,
    result: measureSlo(slo, input.history, input.measured ?? {}, now),
  }));
  const waivers = waiverStates(config.waivers, assessed, now);
  const standings = assessed.map(itemStanding);
  const moves = model.base === null ? [] : judgeTransitions(model.base.trackers, trackers, standings);
  const withdrawn = withdrawnClaims({
    base: model.base?.trackers.flatMap((document) => document.items) ?? [],
    before: input.base?.standings ?? null,
    assessed,
    configured,
    judged: gates,
    affected,
    now,
  });
  const children = [
    ...inputErrors(model, plan),
    ...nothingAnswered(facts, now),
    ...gates.map((gate) => gate.reason),
    ...(alone.reason === null ? [] : [alone.reason]),
    ...outsideGates(assessed, gates),
    ...moves,
    ...withdrawn,
    ...slos.map(({ slo, result }) => sloReason(slo, result)),
    ...waivers.map((state) => waiverReason(state, assessed)),
  ];
  const results = slos.map(({ result }) => result);
  return {
    schemaVersion: 1,
    ...concludeFrom(children, standings, facts.filter((fact) => weigh(fact, now) === 'proof').length),
    score: scoreOf(
      { items: scored(assessed, gates), refused: refusedBy(gates), checks: alone.claimed, slos: results },
      now,
    ),
    standings,
    gates,
    slos: results,
    waivers,
    changes: changesSince(input.base?.standings ?? null, standings),
    trust: input.trust,
  };
};
