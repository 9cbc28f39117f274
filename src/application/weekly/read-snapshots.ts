import { z } from 'zod';
import { isoDate } from '../../domain/model/iso-week.ts';
import type { RunSummary } from '../../domain/model/run.ts';
import { verdictSchema } from '../../domain/report/json-schema.ts';
import type { Snapshot, WeeklyForm } from '../../domain/report/weekly/weekly-report.ts';
import type { RunFiles, RunHistory } from '../inspect/inspect-runs.ts';
import { formOf } from './form-of.ts';

/** Runs of these commands look at the whole tracker; `verify` looks at some items and says little of the rest. */
const WHOLE: readonly string[] = ['pipeline', 'orchestrate', 'gate'];

/** How many days of history are read, one run each. */
export const MOST_DAYS = 180;

const formSchema = z.object({
  trackers: z.array(
    z.object({
      weeklyTemplate: z.array(z.string()).default([]),
      milestones: z
        .array(z.object({ id: z.string(), title: z.string(), due: z.string().nullable() }))
        .default([]),
    }),
  ),
});

const readJson = async (runFiles: RunFiles, dir: string, path: string): Promise<unknown> => {
  try {
    return JSON.parse((await runFiles(dir).readText(path)) ?? 'null') as unknown;
  } catch {
    return null;
  }
};

export interface RunsRead {
  /** Oldest first, the last run of each day. */
  readonly snapshots: readonly Snapshot[];
  /** As the newest run read the trackers. */
  readonly form: WeeklyForm;
}

/** The last whole run of each day before `end`, newest first. */
const lastOfEachDay = (runs: readonly RunSummary[], end: number): readonly RunSummary[] => {
  const days = new Map<string, RunSummary>();
  for (const run of runs) {
    const at = Date.parse(run.startedAt);
    const whole = run.status === 'complete' && run.verdict !== null && WHOLE.includes(run.command);
    if (!whole || Number.isNaN(at) || at >= end) continue;
    const known = days.get(isoDate(at));
    if (known === undefined || known.startedAt < run.startedAt) days.set(isoDate(at), run);
  }
  return [...days.values()]
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0))
    .slice(0, MOST_DAYS);
};

/** The verdicts of finished runs before `end` (milliseconds). A run whose verdict cannot be read is left out. */
export const readSnapshots = async (
  history: Pick<RunHistory, 'history'>,
  runFiles: RunFiles,
  end: number,
): Promise<RunsRead> => {
  const runs = lastOfEachDay(await history.history(), end);
  const read = await Promise.all(
    runs.map(async ({ dir, runId, startedAt, commit }): Promise<readonly Snapshot[]> => {
      const parsed = verdictSchema.safeParse(await readJson(runFiles, dir, 'stages/T06-verdict.json'));
      return parsed.success ? [{ runId, at: startedAt, commit, url: null, verdict: parsed.data }] : [];
    }),
  );
  const newest = runs[0];
  const model = newest && formSchema.safeParse(await readJson(runFiles, newest.dir, 'stages/T01-model.json'));
  return {
    snapshots: read.flat().toReversed(),
    form: formOf(model?.data?.trackers ?? []),
  };
};
