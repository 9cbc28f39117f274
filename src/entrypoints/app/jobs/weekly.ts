import { createVerdicts } from '../../../adapters/database/verdicts.ts';
import { createDeploymentsReader } from '../../../adapters/github/deployments.ts';
import { dueReport } from '../../../application/weekly/due-report.ts';
import { formOf } from '../../../application/weekly/form-of.ts';
import { readDeployed } from '../../../application/weekly/read-deployed.ts';
import { publishWeekly, type Published } from '../../../application/weekly/publish-weekly.ts';
import { DAY_MS } from '../../../domain/model/iso-week.ts';
import { WINDOW_WEEKS, type WeeklyInput } from '../../../domain/report/weekly/build.ts';
import { weeklyDue } from '../../../domain/report/weekly/schedule.ts';
import { COMMENT_LIMIT } from '../../../domain/report/limits.ts';
import { renderWeekly } from '../../../domain/report/weekly/render.ts';
import type { WeeklyReport } from '../../../domain/report/weekly/weekly-report.ts';
import { readAnyTracker } from '../../../domain/tracker/read-tracker.ts';
import { isRefused } from '../../../ports/remote-failure.ts';
import { weeklyWriters } from '../../wiring/weekly.ts';
import { anchorOf, noticesOf } from '../judge/check-ports.ts';
import { readVerdict } from '../judge/keep-verdict.ts';
import { pagesOf } from '../pages.ts';
import { tellWeekly } from '../tell-weekly.ts';
import { readRemoteProject, type RemoteProject } from '../judge/remote-project.ts';
import type { ConcernJob, JobContext } from './job.ts';

/** Most repositories that nobody reported of are not even asked. */
const knowsNothing = async ({ clock, lane, store }: JobContext): Promise<boolean> =>
  (await createVerdicts(store, readVerdict).before(lane, clock.now() + 1, 1)).length === 0;

/** The environment that the configuration names last. */
const deployedOf = async (
  { client, ref, clock }: JobContext,
  { config }: RemoteProject,
): Promise<WeeklyInput['deployed']> => {
  const environment = Object.keys(config.deployments).at(-1);
  if (environment === undefined) return null;
  const since = clock.now() - WINDOW_WEEKS * 7 * DAY_MS;
  const all = await readDeployed(createDeploymentsReader(client, ref), environment, since);
  return all && { environment, all };
};

const reportOf = async (context: JobContext, project: RemoteProject): Promise<WeeklyReport | null> => {
  const { clock, lane, store } = context;
  const documents = await Promise.all(project.trackers.map(({ text, file }) => readAnyTracker(text, file)));
  const pages = pagesOf(context);
  return dueReport(createVerdicts(store, readVerdict), {
    home: lane,
    config: project.config.weekly,
    now: clock.now(),
    form: formOf(documents),
    deployed: await deployedOf(context, project),
    runUrl: (run) => `${pages}/actions/runs/${run}`,
  });
};

const publish = async (context: JobContext, report: WeeklyReport): Promise<Published> => {
  const { client, ref, readers, intents, clock, lane, signal } = context;
  const ports = {
    ...weeklyWriters(client, ref),
    intents,
    anchor: async () => anchorOf(context),
    clock,
    repository: `${lane.repositoryId}`,
    self: await readers.repository.self(),
    signal,
  };
  const text = renderWeekly(report, COMMENT_LIMIT, await noticesOf(context));
  return publishWeekly(ports, report.week, text);
};

/**
 * The weekly report, as it is to be by now. With a subject, the time of the next one has come: that is a lane of its
 * own for each time, because one that waits keeps its time, and only one lane writes.
 */
export const weeklyJob: ConcernJob = async (context, subject) => {
  const { clock, log, mark, readers, record, settings } = context;
  if (subject !== '') return mark('weekly');
  if (await knowsNothing(context)) return;
  const { sha } = await readers.repository.defaultBranch();
  const project = await readRemoteProject(readers.repository, sha);
  const { weekly } = project.config;
  const now = clock.now();
  const { next } = weeklyDue(weekly, now);
  await mark(`weekly:${next}`, next - now);
  const report = weekly.issue && !settings.dryRun ? await reportOf(context, project) : null;
  if (report === null) return;
  const { week, verdict, run } = report;
  const said = { week, verdict };
  try {
    const published = await publish(context, report);
    log('info', 'weekly', { ...said, ...published });
    if (published.result !== 'unchanged' || published.closed.length > 0)
      await record('weekly.published', { week, verdict, ...published }, { why: { run: run.runId } });
    await tellWeekly(context, report, published.issue);
  } catch (error) {
    if (!isRefused(error)) throw error;
    // Without issues, or the permission to write them, there is no place for it.
    log('warn', 'weekly', { ...said, result: 'refused', problem: `${error.status} ${error.message}` });
  }
};
