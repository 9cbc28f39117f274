import { pipelineAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { runTrackers } from '../../run-trackers.ts';
import { findOwnPipeline, runOwnPipeline } from './own-pipeline.ts';

/** `aurora-x pipeline`: T01 to T07, or the project's own pipeline when `--config` names one. */
export const runPipelineCommand = async (context: CommandContext): Promise<ExitCode> => {
  const own = await findOwnPipeline(context);
  return own === null ? runTrackers(context, pipelineAnswer) : runOwnPipeline(context, own);
};
