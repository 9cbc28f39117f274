import { didYouMean } from '../../../../domain/config/suggest.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';

const VERBS = ['export', 'verify', 'status', 'rotate-key'] as const;

/** `aurora-x audit export | verify [BUNDLE] | status | rotate-key`. */
export const runAudit = async (context: CommandContext): Promise<ExitCode> => {
  const [verb = '', bundle = null] = context.args;
  if (bundle !== null && verb !== 'verify')
    throw new CommandFailure(EXIT.usage, [finding('AX1005', { command: `audit ${verb}`, argument: bundle })]);
  if (verb === 'export') return (await import('./export.ts')).exportAudit(context);
  if (verb === 'verify') return (await import('./verify.ts')).verifyAudit(context, bundle);
  if (verb === 'status') return (await import('./status.ts')).showStatus(context);
  if (verb === 'rotate-key') return (await import('./rotate-key.ts')).rotateKey(context);
  throw new CommandFailure(EXIT.usage, [
    finding('AX1001', { command: `audit ${verb}`, suggestion: didYouMean(verb, VERBS) }),
  ]);
};
