import { sha256 } from '../../../domain/model/digest.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RunManifest, RunSummary } from '../../../domain/model/run.ts';
import { summariseRun } from '../../../domain/model/summarise-run.ts';
import { readOwnFile, readState } from './state-file.ts';

interface IndexFile {
  readonly schemaVersion: 1;
  readonly runs: readonly RunSummary[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** A run directory: nothing that leads elsewhere. */
const PLACE = /^\d{4}-\d{2}-\d{2}\/(?!\.{1,2}$)[^/\\\0]+$/;

const directories = (path: string): string[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
};

const isCounts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => Number.isInteger(one));

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A line of the index that everything else may rely on: its directory is one of ours, whatever the file says. */
const isSummary = (run: Partial<Record<keyof RunSummary, unknown>> | null): run is RunSummary =>
  typeof run?.runId === 'string' &&
  typeof run.dir === 'string' &&
  PLACE.test(run.dir) &&
  typeof run.startedAt === 'string' &&
  !Number.isNaN(Date.parse(run.startedAt)) &&
  Number.isFinite(run.durationMs) &&
  typeof run.command === 'string' &&
  (run.status === 'complete' || run.status === 'interrupted') &&
  [run.commit, run.verdict, run.digest].every(isTextOrNull) &&
  (run.blockers === undefined || isTexts(run.blockers)) &&
  (run.score === null || Number.isFinite(run.score)) &&
  isCounts(run.counts) &&
  isCounts(run.errors);

/** Reads every run.json below the directory. Slow, and only needed when the index is gone. */
const rebuild = (root: string): RunSummary[] => {
  const runs: RunSummary[] = [];
  for (const date of directories(root).filter((name) => DATE.test(name))) {
    for (const runId of directories(join(root, date))) {
      const dir = `${date}/${runId}`;
      try {
        const bytes = readOwnFile(join(root, dir, 'run.json'));
        const digest = sha256(bytes);
        const run = summariseRun(JSON.parse(bytes.toString('utf8')) as RunManifest, dir, digest);
        if (isSummary(run)) runs.push(run);
      } catch {
        // A run without a readable manifest was cut before it ended; it has nothing to list.
      }
    }
  }
  return runs;
};

/** Newest first; ULIDs sort by time. */
const newestFirst = (runs: readonly RunSummary[]): RunSummary[] =>
  runs.toSorted((a, b) =>
    a.startedAt < b.startedAt || (a.startedAt === b.startedAt && a.runId < b.runId) ? 1 : -1,
  );

/** Whether it has the shape of an index; one that was altered is built again from the runs. */
const isIndex = (file: IndexFile | null): file is IndexFile =>
  file?.schemaVersion === 1 && Array.isArray(file.runs) && file.runs.every(isSummary);

export const readIndex = (root: string): RunSummary[] => {
  const file = readState<IndexFile | null>(join(root, 'index.json'), null);
  return newestFirst(isIndex(file) ? file.runs : rebuild(root));
};

/** The content of index.json with the run added or replaced. */
export const indexWith = (runs: readonly RunSummary[], summary: RunSummary): IndexFile => ({
  schemaVersion: 1,
  runs: newestFirst([...runs.filter((run) => run.runId !== summary.runId), summary]),
});
