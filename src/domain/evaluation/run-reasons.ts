import { count } from '../model/count.ts';
import type { Finding } from '../model/finding.ts';
import type { Model } from '../model/model.ts';
import type { Plan } from '../model/plan.ts';
import type { GateResult, Reason } from '../model/verdict.ts';
import type { Assessed } from './assess.ts';
import { type CheckFact, type Weight, weigh } from './check-fact.ts';
import { reason, soften } from './reason.ts';
import { verb } from './words.ts';

const ANSWERS: readonly Weight[] = ['proof', 'failure', 'vacuous'];

/** Go needs positive evidence: a reason when no check gave an answer. */
export const nothingAnswered = (facts: readonly CheckFact[], now: number): readonly Reason[] => {
  if (facts.some((fact) => ANSWERS.includes(weigh(fact, now)))) return [];
  return [reason('AX6070', 'run', 'checks', { planned: count(facts.length, 'check') })];
};

/** A refuted claim or a waiver that no gate asks for is still told, as a warning. */
export const outsideGates = (
  assessed: readonly Assessed[],
  gates: readonly GateResult[],
): readonly Reason[] => {
  const gated = new Set(gates.flatMap((gate) => gate.items));
  const outside = assessed.filter(
    ({ item, standing }) => !gated.has(item.id) && (standing === 'refuted' || standing === 'waived'),
  );
  if (outside.length === 0) return [];
  const children = outside.map((one) => soften(one.reason));
  const values = { items: count(outside.length, 'item'), verb: verb(outside.length) };
  return [reason('AX6075', 'run', 'outside-gates', values, { status: 'warn', children })];
};

const isError = ({ severity }: Finding): boolean => severity === 'error';

const key = ({ code, message, source }: Finding): string => JSON.stringify([code, message, source]);

const asReason =
  (status: Reason['status']) =>
  (found: Finding): Reason => ({
    code: found.code,
    status,
    subject: { kind: 'tracker', id: found.source?.file ?? found.code },
    message: found.message,
    remedy: found.remedy,
    source: found.source,
    children: [],
  });

const group = (
  code: 'AX6077' | 'AX6078',
  status: 'fail' | 'warn',
  errors: readonly Finding[],
): readonly Reason[] => {
  if (errors.length === 0) return [];
  const values = { errors: count(errors.length, 'error') };
  return [reason(code, 'run', 'inputs', values, { children: errors.map(asReason(status)) })];
};

/**
 * Errors met on the way here. One of the model itself (a file that could not be read) blocks, because what is
 * missing counts as not passed; one inside a document or the plan warns, because the rest was judged.
 */
export const inputErrors = (model: Model, plan: Plan): readonly Reason[] => {
  const within = [...model.trackers.flatMap((document) => document.findings), ...plan.findings];
  const known = new Set(within.map(key));
  const outside = model.findings.filter((found) => !known.has(key(found)));
  return [
    ...group('AX6077', 'fail', outside.filter(isError)),
    ...group('AX6078', 'warn', within.filter(isError)),
  ];
};
