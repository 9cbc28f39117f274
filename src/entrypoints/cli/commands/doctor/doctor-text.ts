import { oneLine } from '../../../../adapters/terminal/text.ts';
import type { DoctorReport } from '../../../../application/doctor/doctor.ts';
import type { ProbeResult } from '../../../../application/doctor/probe.ts';
import { count } from '../../../../domain/model/count.ts';
import type { Colors } from '../../output.ts';

const sign = (status: ProbeResult['status'], paint: Colors): string =>
  ({ ok: paint.green('✔'), failed: paint.red('✖'), warning: paint.yellow('!'), skipped: paint.dim('-') })[
    status
  ];

/**
 * One line per probe, and the fix under what needs one.
 *
 * @param fine what is said at the end when no probe failed
 */
export const doctorText = (
  report: DoctorReport,
  paint: Colors,
  fine = 'Everything that a run needs is in place.',
): string => {
  const width = Math.max(...report.probes.map((probe) => probe.title.length));
  const lines = report.probes.flatMap((probe) => [
    ...probe.detail
      .split('\n')
      .map((line, index) =>
        index === 0
          ? `${sign(probe.status, paint)} ${probe.title.padEnd(width)}  ${oneLine(line)}`
          : `  ${' '.repeat(width)}  ${oneLine(line)}`,
      ),
    ...(probe.fix === '' ? [] : [`  ${' '.repeat(width)}  ${paint.dim('fix')} ${oneLine(probe.fix)}`]),
  ]);
  const failed = report.probes.filter((probe) => probe.status === 'failed').length;
  const end = report.ok ? paint.green(fine) : paint.red(`${count(failed, 'probe')} failed.`);
  return [...lines, '', end].join('\n');
};
