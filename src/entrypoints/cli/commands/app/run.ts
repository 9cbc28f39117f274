import { resolve } from 'node:path';
import { didYouMean } from '../../../../domain/config/suggest.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';

const VERBS = ['start', 'inbox list', 'inbox redrive', 'lanes'] as const;

/** `aurora-x app [start | inbox list | inbox redrive | lanes]`. */
export const runAppCommand = async (context: CommandContext): Promise<ExitCode> => {
  const { args, options, env, cwd } = context;
  const typed = args.join(' ') || 'start';
  const state = resolve(cwd, options.text('state') ?? env['AURORA_STATE'] ?? '.aurora/state');
  if (typed === 'start') return (await import('./start.ts')).startApp(context, state);
  const { listInbox, listLanes, redrive } = await import('./inbox.ts');
  if (typed === 'inbox list') return listInbox(context, state);
  if (typed === 'inbox redrive') return redrive(context, state);
  if (typed === 'lanes') return listLanes(context, state);
  throw new CommandFailure(EXIT.usage, [
    finding('AX1001', { command: `app ${typed}`, suggestion: didYouMean(typed, VERBS) }),
  ]);
};
