import { count } from '../../../domain/model/count.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { needleOf, scan } from './scan.ts';
import type { Params } from './schema.ts';

/** Counts matches and holds them against min and max. A search in no file at all is an error, not "nothing found". */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const needle = await needleOf(params);
  if (!needle.ok) return answer.error(needle.refusal.code, needle.refusal.values);
  const result = await scan(context.files, params, needle.value, context.signal);
  if (!result.ok) return answer.error(result.refusal.code, result.refusal.values);
  const { files, count: matches, places } = result.value;
  if (files.length === 0) return answer.error('AX4520', { globs: params.in.join(', ') });
  const log = [`${count(matches, 'match', 'matches')} in ${count(files.length, 'file')}`, ...places];
  const notes = { log, measures: { matches, files: files.length } };
  const values = {
    wanted: needle.value.source,
    count: matches,
    files: files.length,
    place: places[0] ?? 'nowhere',
  };
  if (params.max !== undefined && matches > params.max)
    return answer.failed('AX4521', { ...values, max: params.max }, notes);
  if (params.min !== undefined && matches < params.min)
    return answer.failed('AX4522', { ...values, min: params.min }, notes);
  return answer.passed(notes);
};
