import { createClock } from '../../adapters/system/clock.ts';
import type { Client } from '../../adapters/github/client.ts';
import { createIssuesReader, createIssuesWriter } from '../../adapters/github/issues.ts';
import { createLabelsReader, createLabelsWriter } from '../../adapters/github/labels.ts';
import type { RepositoryRef } from '../../adapters/github/repository-ref.ts';
import type { SyncReaders } from '../../application/sync/observe.ts';
import { withoutIntents } from '../../application/sync/without-intents.ts';
import { publishWeekly, type Published, type WeeklyPorts } from '../../application/weekly/publish-weekly.ts';
import { readSnapshots } from '../../application/weekly/read-snapshots.ts';
import { DAY_MS, weekStart } from '../../domain/model/iso-week.ts';
import { buildWeekly, seedOf } from '../../domain/report/weekly/build.ts';
import { renderWeekly } from '../../domain/report/weekly/render.ts';
import type { WeeklyReport } from '../../domain/report/weekly/weekly-report.ts';
import { openStore, runFilesIn } from './history.ts';

/** The report of a week from the runs below a directory; null when there was none by then. @param week one that exists */
export const weeklyOfRuns = async (root: string, out: string, week: string): Promise<WeeklyReport | null> => {
  const end = (weekStart(week) ?? 0) + 7 * DAY_MS;
  const runs = await readSnapshots(openStore(root, out), runFilesIn(root), end);
  return buildWeekly({ week, ...runs, deployed: null, seed: seedOf(week) });
};

/** What the issue is written with. */
export const weeklyWriters = (
  client: Client,
  ref: RepositoryRef,
): Pick<WeeklyPorts, 'issues' | 'labels'> => ({
  issues: { ...createIssuesReader(client, ref), ...createIssuesWriter(client, ref) },
  labels: { ...createLabelsReader(client, ref), ...createLabelsWriter(client, ref) },
});

interface Place {
  readonly ref: RepositoryRef;
  readonly client: Client;
  readonly readers: Pick<SyncReaders, 'repository'>;
  readonly signal: AbortSignal;
}

/** Writes the issue of a report, as one command does it. */
export const publishReport = async (
  { ref, client, readers, signal }: Place,
  report: WeeklyReport,
): Promise<Published> => {
  const ports = {
    ...weeklyWriters(client, ref),
    // It begins by listing what is there, so what an earlier one made is found without a note of it.
    intents: withoutIntents,
    anchor: async () => null,
    clock: createClock(),
    repository: `${ref.owner}/${ref.repo}`,
    self: await readers.repository.self(),
    signal,
  };
  return publishWeekly(ports, report.week, renderWeekly(report));
};

/** What became of it, in a line. */
export const publishedSays = (week: string, { issue, result, closed }: Published): string =>
  `${week}: issue #${issue} ${result}${closed.map((number) => `, closed #${number}`).join('')}`;
