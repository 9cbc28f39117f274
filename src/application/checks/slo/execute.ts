import { measureSlo } from '../../../domain/evaluation/slo.ts';
import { percent } from '../../../domain/model/percent.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { readSource } from '../shared/objective/source.ts';
import type { Params } from './schema.ts';

/** Reads the share of success and holds it against the objective by the rule that the verdict's own objectives follow. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { source, objective, warn, weight, key } = params;
  const reading = await readSource(params, context);
  if (!reading.ok) return answer.error(reading.refusal.code, reading.refusal.values);
  const { value, samples } = reading.value;
  const slo = { name: source, source: 'measured', windowDays: 1, objective, warn: warn ?? null, weight, key };
  const { status, budgetUsed } = measureSlo(slo, [], { [source]: { value } }, 0);
  if (status === 'no-data') {
    return answer.error('AX4583', { source, problem: `${value} is no share between 0 and 1` });
  }
  const budget = budgetUsed ?? 0;
  const notes = {
    log: [`${source}: ${percent(value)} of ${samples}, error budget used ${percent(budget)}`],
    measures: { value, samples, budgetUsed: budget },
  };
  const values = { source, actual: percent(value), objective: percent(objective), budget: percent(budget) };
  if (status === 'met') return answer.passed(notes);
  return answer[status === 'warning' ? 'warned' : 'failed'](
    status === 'warning' ? 'AX4585' : 'AX4584',
    values,
    notes,
  );
};
