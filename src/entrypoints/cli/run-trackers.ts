import type { RunRequest, RunResult } from '../../application/pipeline/request.ts';
import { underBase } from './base.ts';
import type { CommandContext } from './command.ts';
import { challengeOf, executeRun, orConfigured } from './execute-run.ts';
import type { ExitCode } from './exit-codes.ts';
import { openProject, type Project } from './project.ts';
import { resultText } from './result-text.ts';
import { exitOf } from './run-exit.ts';

export interface RunTrackersOptions {
  readonly project?: Project;
  /** The project's own pipeline. */
  readonly pipeline?: RunRequest['pipeline'];
}

/**
 * Runs everything that the named trackers, or those of the configuration, claim, and answers on stdout: what
 * `pipeline`, `gate` and `orchestrate` have in common. They differ in the shape of their JSON answer.
 */
export const runTrackers = async (
  context: CommandContext,
  answerOf: (result: RunResult) => object,
  { project: given, pipeline = null }: RunTrackersOptions = {},
): Promise<ExitCode> => {
  const { output, options, args } = context;
  const { project, base } = await underBase(context, given ?? (await openProject(context)));
  const result = await executeRun(context, project, {
    trackers: orConfigured(args),
    specs: null,
    items: null,
    challenge: challengeOf(context, project),
    pipeline,
    base,
  });
  // With --jsonl stdout belongs to the events.
  if (options.flag('jsonl')) output.say(resultText(result, output));
  else if (output.json) output.document(answerOf(result));
  else output.print(resultText(result, output));
  return exitOf(context, result);
};
