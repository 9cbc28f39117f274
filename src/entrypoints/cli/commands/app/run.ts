import { didYouMean } from '../../../../domain/config/suggest.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { placeOf } from './place.ts';

const VERBS = [
  'start',
  'doctor',
  'inbox list',
  'inbox redrive',
  'lanes',
  'db status',
  'db backup',
  'db migrate',
] as const;

/** `aurora-x app [start | doctor | inbox list | inbox redrive | lanes | db status | db backup [FILE] | db migrate]`. */
export const runAppCommand = async (context: CommandContext): Promise<ExitCode> => {
  const { args } = context;
  const typed = args.join(' ') || 'start';
  const place = placeOf(context);
  if (typed === 'start') return (await import('./start.ts')).startApp(context, place);
  if (typed === 'doctor') return (await import('./doctor.ts')).examineOwnApp(context);
  if (args[0] === 'db') {
    const { backup, migrate, showStatus } = await import('./db.ts');
    if (typed === 'db status') return showStatus(context, place);
    if (typed === 'db migrate') return migrate(context, place);
    if (args[1] === 'backup' && args.length <= 3) return backup(context, place, args[2] ?? null);
  }
  const { listInbox, listLanes, redrive } = await import('./inbox.ts');
  if (typed === 'inbox list') return listInbox(context, place);
  if (typed === 'inbox redrive') return redrive(context, place);
  if (typed === 'lanes') return listLanes(context, place);
  throw new CommandFailure(EXIT.usage, [
    finding('AX1001', {
      command: `app ${typed}`,
      suggestion: didYouMean(
        `app ${typed}`,
        VERBS.map((verb) => `app ${verb}`),
      ),
    }),
  ]);
};
