import { gateAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { challengeOf, executeRun, orConfigured } from '../../execute-run.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { openProject } from '../../project.ts';
import { resultText } from '../../result-text.ts';
import { exitOf } from '../../run-exit.ts';

/** `aurora-x gate [TRACKER]`. Runs what changed since the last run; the rest is taken from there. */
export const runGate = async (context: CommandContext): Promise<ExitCode> => {
  const project = await openProject(context);
  const result = await executeRun(context, project, {
    trackers: orConfigured(context.args),
    specs: null,
    items: null,
    challenge: challengeOf(context, project),
  });
  if (context.output.json) context.output.document(gateAnswer(result));
  else context.output.print(resultText(result, context.output));
  return exitOf(context, result);
};
