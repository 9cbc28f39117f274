import type { Finding } from '../../domain/model/finding.ts';
import type { RunManifest, RunSummary } from '../../domain/model/run.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import { listArtifacts, type Artifact, type RunFiles, type RunHistory } from './inspect-runs.ts';
import { readManifest } from './read-manifest.ts';
import { timelineOf, type TimelineRow } from './timeline.ts';

/** One run in full. */
export interface RunView {
  readonly schemaVersion: 1;
  readonly run: RunSummary;
  readonly manifest: RunManifest;
  readonly timeline: readonly TimelineRow[];
  /** Outcomes that are not a plain pass, in the order of the run. */
  readonly troubles: readonly CheckOutcome[];
  readonly artifacts: readonly Artifact[];
}

/** The run that is meant by `latest`, an id, or a beginning that fits only one. */
export const findRun = (runs: readonly RunSummary[], wanted: string): RunSummary | null => {
  if (wanted === 'latest') return runs[0] ?? null;
  const exact = runs.find((run) => run.runId === wanted);
  if (exact) return exact;
  const fitting = runs.filter((run) => run.runId.toLowerCase().startsWith(wanted.toLowerCase()));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/** A finding when the run has no readable manifest. */
export const inspectRun = async (
  store: RunHistory,
  runFiles: RunFiles,
  run: RunSummary,
): Promise<RunView | Finding> => {
  const manifest = await readManifest(store, run);
  if ('code' in manifest) return manifest;
  return {
    schemaVersion: 1,
    run,
    manifest,
    timeline: timelineOf(manifest),
    troubles: manifest.outcomes.filter((one) => one.outcome !== 'passed' || one.flaky),
    artifacts: await listArtifacts(run.runId, runFiles(run.dir)),
  };
};
