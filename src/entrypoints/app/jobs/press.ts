import { pressButton } from '../../../application/gate/press-button.ts';
import { checksOf } from '../judge/check-ports.ts';
import { runReportedAgain } from '../judge/run-again.ts';
import type { ConcernJob } from './job.ts';

/** `<check run or commit>.<button>.<login>`: a button of our check was pressed, or the check was asked for again. */
export const pressJob: ConcernJob = async (context, subject) => {
  const { clock, log, mark, readers, record, settings } = context;
  const [, on = '', button = '', login = ''] = /^(\w+)\.(\w+)\.([\w-]+)$/.exec(subject) ?? [];
  if (on === '' || settings.dryRun) return;
  const checks = await checksOf(context);
  const isCommit = /^[0-9a-f]{40,64}$/.test(on);
  const run = isCommit ? (await checks.on(on)).ours : await checks.byId(Number(on));
  const ports = {
    checks,
    now: () => clock.now(),
    mayWrite: async () => readers.repository.mayWrite(login),
    runAgain: async (head: string) => runReportedAgain(context, head),
    mark,
  };
  const result = run === null ? 'unknown' : await pressButton(ports, run, button, login);
  if (result !== 'unknown')
    await record('command.given', { button, result }, { actor: login, about: `@${on}` });
  log('info', 'pressed', { button, login, result });
};
