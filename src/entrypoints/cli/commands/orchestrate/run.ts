import { pipelineAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { challengeOf, executeRun, orConfigured } from '../../execute-run.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { openProject } from '../../project.ts';
import { resultText } from '../../result-text.ts';
import { exitOf } from '../../run-exit.ts';

/** `aurora-x orchestrate`: the pipeline as CI wants it. With `--jsonl` stdout belongs to the events. */
export const runOrchestrate = async (context: CommandContext): Promise<ExitCode> => {
  const project = await openProject(context);
  const result = await executeRun(context, project, {
    trackers: orConfigured(context.args),
    specs: null,
    items: null,
    challenge: challengeOf(context, project),
  });
  if (context.options.flag('jsonl')) context.output.say(resultText(result, context.output));
  else if (context.output.json) context.output.document(pipelineAnswer(result));
  else context.output.print(resultText(result, context.output));
  return exitOf(context, result);
};
