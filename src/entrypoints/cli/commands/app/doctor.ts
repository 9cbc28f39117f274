import { examineApp } from '../../../../application/doctor/examine-app.ts';
import { createAppDoctor } from '../../../app/doctor.ts';
import { readSettings } from '../../../app/settings/settings.ts';
import { withKept } from '../../../app/setup/credentials.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { doctorText } from '../doctor/doctor-text.ts';
import { stateOf } from './place.ts';

/** `aurora-x app doctor`: one line for each thing that GitHub says of the App, with the fix for what is not right. */
export const examineOwnApp = async (context: CommandContext): Promise<ExitCode> => {
  const { output, env } = context;
  const state = stateOf(context);
  const settings = readSettings({ ...withKept(env, state), AURORA_STATE: state });
  if (!('appId' in settings)) throw new CommandFailure(EXIT.usage, settings);
  const report = await examineApp(createAppDoctor(settings));
  if (output.json) output.document(report);
  else output.print(doctorText(report, output.paint, 'GitHub knows the App and lets it work.'));
  return report.ok ? EXIT.ok : EXIT.no;
};
