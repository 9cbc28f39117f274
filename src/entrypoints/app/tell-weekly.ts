import { createHooks } from '../../adapters/http/hooks.ts';
import { tellOnce } from '../../application/weekly/tell-once.ts';
import { intentId } from '../../domain/reconcile/marker.ts';
import { slackMessage, teamsMessage } from '../../domain/report/weekly/told.ts';
import type { WeeklyReport } from '../../domain/report/weekly/weekly-report.ts';
import type { JobContext } from './jobs/job.ts';
import { pagesOf } from './pages.ts';

/** Who can be told, and in which words. A new one is one line here. */
const TOLD = [
  { name: 'slack', message: slackMessage },
  { name: 'teams', message: teamsMessage },
] as const;

/** Tells Slack and Teams of a report, once for each week and whenever its verdict changes. That it fails fails nothing else. */
export const tellWeekly = async (context: JobContext, report: WeeklyReport, issue: number): Promise<void> => {
  const { settings, intents, lane, log, signal } = context;
  const hooks = createHooks(settings.hooks.allowPrivate);
  const link = `${pagesOf(context)}/issues/${issue}`;
  for (const { name, message } of TOLD) {
    const url = settings.hooks[name];
    if (url === null) continue;
    const telling = {
      hooks,
      intents,
      signal,
      url,
      id: intentId(`weekly ${name}`, `${lane.repositoryId}`, ''),
      news: `${report.week} ${report.verdict}`,
      message: message(report, lane.repository, link),
    };
    const told = await tellOnce(telling);
    const said = { to: name, week: report.week };
    if (typeof told === 'string') log('info', 'hook', { ...said, result: told });
    else log('warn', 'hook', { ...said, result: told.kind, problem: told.message });
  }
};
