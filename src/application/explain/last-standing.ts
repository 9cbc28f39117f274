import { z } from 'zod';
import { STANDINGS, type Standing } from '../../domain/model/vocabulary.ts';
import type { RunFiles, RunHistory } from '../inspect/inspect-runs.ts';

/** What an item was found to be, and in which run. */
export interface LastStanding {
  readonly standing: Standing;
  readonly runId: string;
  readonly at: string;
}

/** How many runs back a standing is looked for. */
const LOOK_BACK = 20;

/** The part of report.json that is needed; everything else in it may change. */
const reportSlice = z.object({
  verdict: z.object({
    standings: z.array(
      z.object({
        item: z.string(),
        standing: z.enum(STANDINGS),
        checks: z.array(z.object({ id: z.string() })),
      }),
    ),
  }),
});

const standingIn = (text: string, item: string): Standing | null => {
  try {
    const report = reportSlice.parse(JSON.parse(text));
    // In a run of other items only, this one had no checks; what it says of it is not worth repeating.
    return (
      report.verdict.standings.find((one) => one.item === item && one.checks.length > 0)?.standing ?? null
    );
  } catch {
    return null;
  }
};

/** The standing of the item in the newest run that looked at it, or null. */
export const lastStanding = async (
  history: RunHistory,
  runFiles: RunFiles,
  item: string,
): Promise<LastStanding | null> => {
  for (const run of (await history.history()).slice(0, LOOK_BACK)) {
    const text = await runFiles(run.dir)
      .readText('report.json')
      .catch(() => null);
    const standing = text === null ? null : standingIn(text, item);
    if (standing !== null) return { standing, runId: run.runId, at: run.startedAt };
  }
  return null;
};
