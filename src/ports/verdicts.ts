import type { Verdict } from '../domain/model/verdict.ts';
import type { ResultsHome } from './results.ts';

/** What was concluded of a default branch. */
export interface KeptVerdict {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly sha: string;
  /** Run that it rests on, and the run of the workflow that reported it; null when the App judged by itself. */
  readonly runId: string;
  readonly workflowRun: number | null;
  readonly verdict: Verdict;
}

/** Verdicts on the default branches of repositories, one for each day (UTC). */
export interface Verdicts {
  /** Takes the place of that day's; false, and nothing changed, when that one says the same of the same commit. */
  keep(home: ResultsHome, kept: KeptVerdict): Promise<boolean>;
  /** The last ones before a time, oldest first. One that cannot be read is left out. */
  before(home: ResultsHome, time: number, most: number): Promise<readonly KeptVerdict[]>;
}
