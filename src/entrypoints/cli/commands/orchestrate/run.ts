import { pipelineAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { runTrackers } from '../../run-trackers.ts';

/** `aurora-x orchestrate`: the pipeline as CI wants it, without questions. */
export const runOrchestrate = (context: CommandContext): Promise<ExitCode> =>
  runTrackers(context, pipelineAnswer);
