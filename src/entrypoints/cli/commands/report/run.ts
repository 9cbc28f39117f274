import { createClock } from '../../../../adapters/system/clock.ts';
import { withoutIntents } from '../../../../application/sync/without-intents.ts';
import { publishWeekly, type Published } from '../../../../application/weekly/publish-weekly.ts';
import { readSnapshots } from '../../../../application/weekly/read-snapshots.ts';
import { readEnvironment } from '../../../../domain/config/environment.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { DAY_MS, weekOf, weekStart } from '../../../../domain/model/iso-week.ts';
import { buildWeekly, seedOf } from '../../../../domain/report/weekly/build.ts';
import { renderWeekly } from '../../../../domain/report/weekly/render.ts';
import type { WeeklyReport } from '../../../../domain/report/weekly/weekly-report.ts';
import { definedOf } from '../../../wiring/defined-of.ts';
import { githubWriters, WRITE_INTERVAL_MS } from '../../../wiring/github.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { openStore, runFilesIn } from '../../../wiring/history.ts';
import { outDirOf } from '../../out-dir.ts';
import { openRemote, remoteFailure } from '../../remote.ts';

const clock = createClock();

const readReport = async (context: CommandContext): Promise<WeeklyReport> => {
  const week = context.options.text('week') ?? weekOf(clock.now());
  const start = weekStart(week);
  if (start === null) throw new CommandFailure(EXIT.usage, [finding('AX1018', { week })]);
  const out = outDirOf(context);
  const store = openStore(context.cwd, out);
  const runs = await readSnapshots(store, runFilesIn(context.cwd), start + 7 * DAY_MS);
  const report = buildWeekly({ week, ...runs, seed: seedOf(week) });
  if (report === null) throw new CommandFailure(EXIT.usage, [finding('AX1019', { week, directory: out })]);
  return report;
};

const publish = async (context: CommandContext, week: string, text: string): Promise<Published> => {
  const { environment } = readEnvironment(definedOf(context.env));
  if (environment.dryRun) throw new CommandFailure(EXIT.usage, [finding('AX8215')]);
  const { ref, client, readers } = openRemote(context);
  const { issues, labels } = githubWriters(client, ref);
  try {
    const ports = {
      issues,
      labels: { ...readers.labels, ...labels },
      // It begins by listing what is there, so what an earlier one made is found without a note of it.
      intents: withoutIntents,
      anchor: async () => null,
      clock,
      repository: `${ref.owner}/${ref.repo}`,
      self: await readers.repository.self(),
      interval: environment.writeIntervalMs ?? WRITE_INTERVAL_MS,
      signal: context.signal,
    };
    return await publishWeekly(ports, week, text);
  } catch (error) {
    throw remoteFailure(error);
  }
};

/** `aurora-x report weekly`: the document, its Markdown, or its issue. */
export const runReport = async (context: CommandContext): Promise<ExitCode> => {
  const { output, options } = context;
  const report = await readReport(context);
  const text = renderWeekly(report);
  const published = options.flag('apply') ? await publish(context, report.week, text) : null;
  if (output.json) output.document(published === null ? report : { ...report, published });
  else if (published === null) output.print(text);
  else {
    const closed = published.closed.map((number) => `, closed #${number}`).join('');
    output.print(`${report.week}: issue #${published.issue} ${published.result}${closed}`);
  }
  return EXIT.ok;
};
