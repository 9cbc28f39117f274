import type { RunManifest, RunSummary } from './run.ts';

/**
 * A run's line in the index: what `inspect`, objectives and trends read.
 *
 * @param dir run directory
 * @param digest hex sha256 of run.json
 */
export const summariseRun = (manifest: RunManifest, dir: string, digest: string): RunSummary => {
  const counts: Record<string, number> = {};
  const errors: Record<string, number> = {};
  for (const { outcome, reason } of manifest.outcomes) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (reason) errors[reason.code] = (errors[reason.code] ?? 0) + 1;
  }
  return {
    runId: manifest.runId,
    dir,
    startedAt: manifest.startedAt,
    durationMs: Math.max(0, Date.parse(manifest.finishedAt) - Date.parse(manifest.startedAt)),
    command: manifest.command,
    commit: manifest.environment.commit,
    status: manifest.status,
    verdict: manifest.verdict,
    ...(manifest.blockers === undefined ? {} : { blockers: manifest.blockers }),
    score: manifest.score,
    counts,
    errors,
    digest,
  };
};
