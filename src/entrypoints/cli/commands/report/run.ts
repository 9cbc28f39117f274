import { createClock } from '../../../../adapters/system/clock.ts';
import type { Published } from '../../../../application/weekly/publish-weekly.ts';
import { readEnvironment } from '../../../../domain/config/environment.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { weekOf, weekStart } from '../../../../domain/model/iso-week.ts';
import { renderWeekly } from '../../../../domain/report/weekly/render.ts';
import type { WeeklyReport } from '../../../../domain/report/weekly/weekly-report.ts';
import { definedOf } from '../../../wiring/defined-of.ts';
import { publishedSays, publishReport, weeklyOfRuns } from '../../../wiring/weekly.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { isApplied } from '../../github-options.ts';
import { outDirOf } from '../../out-dir.ts';
import { openRemote, remoteFailure } from '../../remote.ts';

const readReport = async (context: CommandContext): Promise<WeeklyReport> => {
  const week = context.options.text('week') ?? weekOf(createClock().now());
  if (weekStart(week) === null) throw new CommandFailure(EXIT.usage, [finding('AX1018', { week })]);
  const out = outDirOf(context);
  const report = await weeklyOfRuns(context.cwd, out, week);
  if (report === null) throw new CommandFailure(EXIT.usage, [finding('AX1019', { week, directory: out })]);
  return report;
};

const publish = async (context: CommandContext, report: WeeklyReport): Promise<Published> => {
  const { environment } = readEnvironment(definedOf(context.env));
  if (environment.dryRun) throw new CommandFailure(EXIT.usage, [finding('AX8215')]);
  try {
    return await publishReport({ ...openRemote(context), signal: context.signal }, report);
  } catch (error) {
    throw remoteFailure(error);
  }
};

/** `aurora-x report weekly`: the document, its Markdown, or its issue. */
export const runReport = async (context: CommandContext): Promise<ExitCode> => {
  const { output } = context;
  const report = await readReport(context);
  const published = isApplied(context) ? await publish(context, report) : null;
  if (output.json) output.document(published === null ? report : { ...report, published });
  else output.print(published === null ? renderWeekly(report) : publishedSays(report.week, published));
  return EXIT.ok;
};
