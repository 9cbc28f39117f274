import { formatDuration } from '../../../domain/config/units.ts';
import { RemoteFailure } from '../../../ports/remote-failure.ts';
import type { FinishedRun } from '../../../ports/workflow-history.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import type { Params } from './schema.ts';

const lineOf = ({ id, conclusion, createdAt, sha }: FinishedRun): string =>
  `${new Date(createdAt).toISOString()} run ${id} of ${sha.slice(0, 7)}: ${conclusion}`;

const judge = (
  answer: Answer,
  { file, branch, last, within }: Params,
  runs: readonly FinishedRun[],
  now: number,
): CheckResult => {
  const notes = { log: runs.map(lineOf), measures: { runs: runs.length } };
  if (runs.length < last)
    return answer.failed('AX4594', { file, branch, count: runs.length, wanted: last }, notes);
  const bad = runs.find(({ conclusion }) => conclusion !== 'success');
  if (bad !== undefined)
    return answer.failed('AX4595', { file, branch, run: bad.id, conclusion: bad.conclusion }, notes);
  const age = now - (runs[0]?.createdAt ?? 0);
  if (within !== undefined && age > within)
    return answer.failed(
      'AX4596',
      { file, branch, age: formatDuration(age), within: formatDuration(within) },
      notes,
    );
  return answer.passed(notes);
};

/** Asks GitHub for the last runs. No token, no such workflow, no answer: an error, because nothing was examined. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { file, branch, event = null, last } = params;
  if (context.workflows === null) return answer.error('AX4592', { file });
  try {
    const question = { workflow: file, branch, event, count: last };
    const runs = await context.workflows.finished(question, context.signal);
    if (runs === null) return answer.error('AX4593', { file, problem: 'there is no such workflow' });
    return judge(answer, params, runs, context.clock.now());
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    context.signal.throwIfAborted();
    return answer.error('AX4593', { file, problem: error.message });
  }
};
