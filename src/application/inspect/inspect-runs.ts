import { catalogue } from '../../domain/model/catalogue/index.ts';
import type { CatalogueEntry } from '../../domain/model/catalogue/entry.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunManifest, RunSummary } from '../../domain/model/run.ts';
import type { FilesReader } from '../../ports/files.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { readManifest } from './read-manifest.ts';

/** Finished runs, for reading. */
export type RunHistory = Pick<RunStore, 'history' | 'manifest'>;

/** Gives a reader of one run directory, named as the history names it. */
export type RunFiles = (dir: string) => FilesReader;

/** A reason code over the runs that were looked at. */
interface ErrorGroup {
  readonly code: string;
  readonly title: string;
  readonly count: number;
  /** Runs it occurred in, newest first. */
  readonly runs: readonly string[];
}

/** A check by the time it took. Outcomes taken over from an earlier run took no time and do not count. */
interface SlowCheck {
  readonly check: string;
  readonly maxMs: number;
  readonly meanMs: number;
  readonly runs: number;
}

export interface Artifact {
  readonly runId: string;
  /** Relative to the run directory. */
  readonly path: string;
  readonly bytes: number;
}

/** What an operator sees first. */
export interface RunsView {
  readonly schemaVersion: 1;
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  readonly verdicts: Readonly<Record<string, number>>;
  readonly errors: readonly ErrorGroup[];
  readonly slowest: readonly SlowCheck[];
  readonly artifacts: readonly Artifact[];
  /** Runs whose manifest cannot be read; the index still has their line. */
  readonly findings: readonly Finding[];
}

const SLOWEST = 5;

const titleOf = (code: string): string => {
  const entries: Readonly<Record<string, CatalogueEntry>> = catalogue;
  return entries[code]?.title ?? 'Unknown code';
};

const groupErrors = (runs: readonly RunSummary[]): readonly ErrorGroup[] => {
  const groups = new Map<string, { count: number; runs: string[] }>();
  for (const run of runs) {
    for (const [code, count] of Object.entries(run.errors)) {
      const group = groups.get(code) ?? { count: 0, runs: [] };
      groups.set(code, { count: group.count + count, runs: [...group.runs, run.runId] });
    }
  }
  return [...groups]
    .map(([code, group]) => ({ code, title: titleOf(code), ...group }))
    .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
};

const findSlowest = (manifests: readonly RunManifest[]): readonly SlowCheck[] => {
  const times = new Map<string, number[]>();
  for (const outcome of manifests.flatMap((manifest) => manifest.outcomes)) {
    if (outcome.cachedFrom !== null || outcome.attempts.length === 0) continue;
    times.set(outcome.id, [...(times.get(outcome.id) ?? []), outcome.durationMs]);
  }
  return [...times]
    .map(([check, all]) => ({
      check,
      maxMs: Math.max(...all),
      meanMs: Math.round(all.reduce((sum, one) => sum + one, 0) / all.length),
      runs: all.length,
    }))
    .toSorted((a, b) => b.maxMs - a.maxMs || a.check.localeCompare(b.check))
    .slice(0, SLOWEST);
};

/** Reports of the run and its statement; logs and evidence of single checks belong to the view of one run. */
export const listArtifacts = async (runId: string, files: FilesReader): Promise<readonly Artifact[]> => {
  const paths = await files.glob(['report.*', '*.intoto.json', 'run.json']);
  const stats = await Promise.all(paths.map((path) => files.stat(path)));
  return paths.map((path, index) => ({ runId, path, bytes: stats[index]?.bytes ?? 0 }));
};

const countVerdicts = (runs: readonly RunSummary[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const run of runs) {
    const word = run.verdict ?? run.status;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
};

/** The last `last` runs: verdicts, errors by reason code, slowest checks, and the artifacts of the newest one. */
export const inspectRuns = async (store: RunHistory, runFiles: RunFiles, last: number): Promise<RunsView> => {
  const runs = (await store.history()).slice(0, last);
  const manifests = await Promise.all(runs.map((run) => readManifest(store, run)));
  const newest = runs[0];
  return {
    schemaVersion: 1,
    runs,
    verdicts: countVerdicts(runs),
    errors: groupErrors(runs),
    slowest: findSlowest(manifests.filter((one): one is RunManifest => !('code' in one))),
    artifacts: newest ? await listArtifacts(newest.runId, runFiles(newest.dir)) : [],
    findings: manifests.filter((one): one is Finding => 'code' in one),
  };
};
