import type { SignOff } from '../model/config.ts';
import type { ChallengeOutcome } from '../model/challenge.ts';
import type { Finding } from '../model/finding.ts';
import type { Graph } from '../model/graph.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import type { RunManifest, RunSummary } from '../model/run.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * What is known of a run before it is published. The digests of the run directory are missing on purpose: the
 * reports are files of that directory, so they cannot contain them.
 */
export interface ReportManifest extends Pick<
  RunManifest,
  'runId' | 'command' | 'startedAt' | 'environment' | 'trust' | 'stages'
> {
  readonly durationMs: number;
}

/** Where the parts of the report can be opened. All of them are optional: a laptop has none. */
export interface ReportLinks {
  /** The workflow run. */
  readonly run?: string;
  /** The uploaded run directory. */
  readonly artifact?: string;
  /** `https://github.com/owner/name`, without a trailing slash. */
  readonly repository?: string;
  /** The commit that was verified, 40 hex digits. */
  readonly sha?: string;
}

/** The one input of every renderer. Same report, same bytes. */
export interface RunReport {
  readonly manifest: ReportManifest;
  readonly verdict: Verdict;
  readonly graph: Graph;
  readonly trackers: readonly TrackerDocument[];
  readonly outcomes: readonly CheckOutcome[];
  readonly challenges: readonly ChallengeOutcome[];
  readonly findings: readonly Finding[];
  /** Statements of people on what no command can check. */
  readonly signOffs?: readonly SignOff[];
  /** Earlier runs, newest first. */
  readonly history: readonly RunSummary[];
  readonly links: ReportLinks;
}
