import type { StorePlace } from '../../../../adapters/database/open-store.ts';
import { createClock } from '../../../../adapters/system/clock.ts';
import { createRedactor } from '../../../../domain/evidence/redact.ts';
import { secretsFromEnv } from '../../../../domain/evidence/secret-names.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { createLog } from '../../../app/observe/log.ts';
import { readSettings } from '../../../app/settings/settings.ts';
import { withCredentials } from '../../../app/setup/first-start.ts';
import { runApp } from '../../../app/start-app.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { openPlace } from './open-place.ts';
import { stateOf } from './place.ts';

/** Runs the App until SIGTERM or SIGINT; JSON lines on stdout say what happens. */
export const startApp = async (context: CommandContext, place: StorePlace): Promise<ExitCode> => {
  const { output, signal } = context;
  const state = stateOf(context);
  const found = await withCredentials(context.env, state, (text) => output.say(text), signal);
  if (found === null) return EXIT.interrupted;
  if ('problem' in found) throw new CommandFailure(EXIT.usage, [found.problem]);
  const { env } = found;
  const settings = readSettings({ ...env, AURORA_STATE: state });
  if (!('appId' in settings)) throw new CommandFailure(EXIT.usage, settings);
  const clock = createClock();
  const redact = createRedactor([...secretsFromEnv(env), settings.privateKey, ...settings.secrets], []);
  const log = createLog(
    (line) => output.print(line),
    () => clock.now(),
    settings.logLevel,
    redact,
  );
  const replicas = settings.replicas;
  if (replicas > 1 && 'directory' in place)
    throw new CommandFailure(EXIT.usage, [finding('AX8344', { replicas })]);
  const store = await openPlace(place);
  try {
    await runApp(settings, store, log, signal, (port) => log('info', 'listening', { port }));
    log('info', 'stopped');
  } finally {
    await store.close();
  }
  return EXIT.ok;
};
