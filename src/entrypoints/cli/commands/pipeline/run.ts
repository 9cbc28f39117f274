import { pipelineAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { challengeOf, executeRun, orConfigured } from '../../execute-run.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { openProject } from '../../project.ts';
import { resultText } from '../../result-text.ts';
import { exitOf } from '../../run-exit.ts';
import { findOwnPipeline, runOwnPipeline } from './own-pipeline.ts';

/** `aurora-x pipeline`: T01 to T07, or the project's own pipeline when `--config` names one. */
export const runPipelineCommand = async (context: CommandContext): Promise<ExitCode> => {
  const own = await findOwnPipeline(context);
  if (own !== null) return runOwnPipeline(context, own);
  const project = await openProject(context);
  const result = await executeRun(context, project, {
    trackers: orConfigured(context.args),
    specs: null,
    items: null,
    challenge: challengeOf(context, project),
  });
  if (context.output.json) context.output.document(pipelineAnswer(result));
  else context.output.print(resultText(result, context.output));
  return exitOf(context, result);
};
