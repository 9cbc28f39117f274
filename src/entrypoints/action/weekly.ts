import { appendFileSync } from 'node:fs';
import { createClock } from '../../adapters/system/clock.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { weekOf } from '../../domain/model/iso-week.ts';
import { renderWeekly } from '../../domain/report/weekly/render.ts';
import { publishedSays, publishReport, weeklyOfRuns } from '../wiring/weekly.ts';
import type { ActionContext } from './context.ts';
import { EXIT } from './exit.ts';
import { announce, attempt, say, setOutputs } from './present.ts';
import { isOn, openRemote, withRemote } from './remote.ts';

const refuse = (found: Finding): number => {
  announce(null, [found]);
  return EXIT.usage;
};

const run = async (context: ActionContext): Promise<number> => {
  const { inputs, root, env, outDir, signal } = context;
  const week = weekOf(createClock().now());
  const report = await weeklyOfRuns(root, outDir, week);
  if (report === null) return refuse(finding('AX1019', { week, directory: outDir }));
  const remote = openRemote(context);
  if ('code' in remote) return refuse(remote);
  const notes: Finding[] = [];
  const { name: branch } = await remote.readers.repository.defaultBranch();
  if (!isOn(branch, context))
    notes.push(finding('AX8216', { ref: env['GITHUB_REF'] ?? 'no branch', branch }));
  else if (!inputs.dryRun) {
    say(publishedSays(week, await publishReport({ ...remote, signal }, report)));
  }
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary)
    notes.push(...attempt('The job summary', () => appendFileSync(summary, `${renderWeekly(report)}\n`)));
  const outputs = { verdict: report.verdict, score: String(report.score), 'run-id': report.run.runId };
  notes.push(...attempt('The outputs', () => setOutputs(outputs)));
  announce(null, notes);
  return EXIT.ok;
};

/** `report` with `report: weekly`: the issue of this week, from the runs that are kept between jobs. */
export const reportWeek = async (context: ActionContext): Promise<number> =>
  withRemote(async () => run(context));
