import type { RunResult } from '../pipeline/request.ts';
import type { OpenCheck } from './keep-check.ts';

export interface Patience {
  /** Whether runs are reported of this repository at all. */
  readonly expectsReports: () => Promise<boolean>;
  /** How long a report is waited for, in milliseconds. */
  readonly reportTimeoutMs: number;
  readonly now: () => number;
}

/** A report that is waited for, in milliseconds since the epoch. */
export interface Waiting {
  readonly until: number;
  /** It is not waited for any more. */
  readonly isOver: boolean;
  /** Because it did not come in time. */
  readonly isLate: boolean;
}

/** What stands in the way only because something was not run, or waits for something that was not. */
const CURABLE = new Set(['AX6013', 'AX6020', 'AX6021', 'AX6022', 'AX6044', 'AX6070', 'AX6101']);

/** How many checks were not run, where a run of them could still turn this no-go; else 0. */
export const worthWaitingFor = ({ verdict, outcomes }: Pick<RunResult, 'verdict' | 'outcomes'>): number =>
  verdict.verdict === 'no-go' && verdict.blockers.every(({ code }) => CURABLE.has(code))
    ? outcomes.filter(({ outcome }) => outcome === 'not-run').length
    : 0;

/** Whether a report is waited for, or was in vain; null where none is expected, or would change nothing. */
export const waitingOf = async (
  { expectsReports, reportTimeoutMs, now }: Patience,
  { run }: OpenCheck,
  judged: { readonly result: RunResult; readonly reportedBy: number | null },
): Promise<Waiting | null> => {
  if (judged.reportedBy !== null || worthWaitingFor(judged.result) === 0 || !(await expectsReports()))
    return null;
  const until = run.startedAt + reportTimeoutMs;
  const isLate = until <= now();
  // What was concluded once does not wait again, until somebody asks again.
  return { until, isLate, isOver: isLate || run.status === 'completed' };
};
