import { gateAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { runTrackers } from '../../run-trackers.ts';

/** `aurora-x gate [TRACKER]`. Runs what changed since the last run; the rest is taken from there. */
export const runGate = (context: CommandContext): Promise<ExitCode> => runTrackers(context, gateAnswer);
