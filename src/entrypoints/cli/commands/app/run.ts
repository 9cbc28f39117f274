import { didYouMean } from '../../../../domain/config/suggest.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { placeOf } from './place.ts';

const VERBS = ['start', 'inbox list', 'inbox redrive', 'lanes'] as const;

/** `aurora-x app [start | inbox list | inbox redrive | lanes]`. */
export const runAppCommand = async (context: CommandContext): Promise<ExitCode> => {
  const { args } = context;
  const typed = args.join(' ') || 'start';
  const place = placeOf(context);
  if (typed === 'start') return (await import('./start.ts')).startApp(context, place);
  const { listInbox, listLanes, redrive } = await import('./inbox.ts');
  if (typed === 'inbox list') return listInbox(context, place);
  if (typed === 'inbox redrive') return redrive(context, place);
  if (typed === 'lanes') return listLanes(context, place);
  throw new CommandFailure(EXIT.usage, [
    finding('AX1001', { command: `app ${typed}`, suggestion: didYouMean(typed, VERBS) }),
  ]);
};
