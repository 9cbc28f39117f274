import type { WeeklyConfig } from '../../domain/model/config.ts';
import { DAY_MS, weekOf, weekStart } from '../../domain/model/iso-week.ts';
import { buildWeekly, seedOf, type WeeklyInput } from '../../domain/report/weekly/build.ts';
import { weeklyDue } from '../../domain/report/weekly/schedule.ts';
import type { Snapshot, WeeklyForm, WeeklyReport } from '../../domain/report/weekly/weekly-report.ts';
import type { ResultsHome } from '../../ports/results.ts';
import type { KeptVerdict, Verdicts } from '../../ports/verdicts.ts';
import { MOST_DAYS } from './read-snapshots.ts';

export interface DueOptions {
  readonly home: ResultsHome;
  readonly config: WeeklyConfig;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly form: WeeklyForm;
  readonly deployed: WeeklyInput['deployed'];
  /** Page of a run of a workflow. */
  readonly runUrl: (workflowRun: number) => string;
}

/**
 * The report that is due, by the verdicts that were kept; null while there are none. Of the first week it is made as
 * soon as something is known, since of the one before nothing can be said.
 */
export const dueReport = async (
  verdicts: Pick<Verdicts, 'before'>,
  { home, config, now, form, deployed, runUrl }: DueOptions,
): Promise<WeeklyReport | null> => {
  const snapshotOf = ({ at, sha, runId, workflowRun, verdict }: KeptVerdict): Snapshot => ({
    at: new Date(at).toISOString(),
    commit: sha,
    runId,
    url: workflowRun === null ? null : runUrl(workflowRun),
    verdict,
  });
  const reportOf = async (week: string): Promise<WeeklyReport | null> => {
    const end = (weekStart(week) ?? 0) + 7 * DAY_MS;
    const kept = await verdicts.before(home, end, MOST_DAYS);
    return buildWeekly({ week, snapshots: kept.map(snapshotOf), form, deployed, seed: seedOf(week) });
  };
  return (await reportOf(weeklyDue(config, now).week)) ?? (await reportOf(weekOf(now)));
};
