import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { readSource } from '../shared/objective/source.ts';
import { holds } from './judge-value.ts';
import type { Params } from './schema.ts';

/** Reads the value and holds it against the objective, then against the warning. No data is an error. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { source, op, objective, warn } = params;
  const reading = await readSource(params, context);
  if (!reading.ok) return answer.error(reading.refusal.code, reading.refusal.values);
  const { value, samples } = reading.value;
  const notes = { log: [`${source} is ${value} (${samples} samples)`], measures: { value, samples } };
  const values = { source, value, op, objective, warn: warn ?? objective };
  if (holds(value, op, objective)) return answer.passed(notes);
  if (warn !== undefined && holds(value, op, warn)) return answer.warned('AX4582', values, notes);
  return answer.failed('AX4581', values, notes);
};
