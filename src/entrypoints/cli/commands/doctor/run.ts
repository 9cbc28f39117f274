import { examine } from '../../../../application/doctor/doctor.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { createDoctorPorts } from './ports.ts';
import { doctorText } from './doctor-text.ts';

/** `aurora-x doctor`: one line per probe, each with its fix; exit code 1 when one failed. */
export const runDoctor = async (context: CommandContext): Promise<ExitCode> => {
  const report = await examine(await createDoctorPorts(context));
  if (context.output.json) context.output.document(report);
  else context.output.print(doctorText(report, context.output.paint));
  return report.ok ? EXIT.ok : EXIT.no;
};
