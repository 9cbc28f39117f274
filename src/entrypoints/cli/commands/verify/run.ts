import { pipelineAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { challengeOf, executeRun, orConfigured } from '../../execute-run.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { openProject } from '../../project.ts';
import { resultText } from '../../result-text.ts';
import { exitOf } from '../../run-exit.ts';

/** `aurora-x verify ITEM…`. */
export const runVerify = async (context: CommandContext): Promise<ExitCode> => {
  const project = await openProject(context);
  const result = await executeRun(context, project, {
    trackers: orConfigured(context.options.list('tracker')),
    specs: null,
    items: context.args,
    challenge: challengeOf(context, project),
  });
  if (context.output.json) context.output.document(pipelineAnswer(result));
  else context.output.print(resultText(result, context.output));
  return exitOf(context, result);
};
