import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunManifest, RunSummary } from '../../../domain/model/run.ts';
import { summariseRun } from '../../../domain/model/summarise-run.ts';
import { readState } from './state-file.ts';

interface IndexFile {
  readonly schemaVersion: 1;
  readonly runs: readonly RunSummary[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const directories = (path: string): string[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
};

/** Reads every run.json below the directory. Slow, and only needed when the index is gone. */
const rebuild = (root: string): RunSummary[] => {
  const runs: RunSummary[] = [];
  for (const date of directories(root).filter((name) => DATE.test(name))) {
    for (const runId of directories(join(root, date))) {
      const dir = `${date}/${runId}`;
      try {
        const bytes = readFileSync(join(root, dir, 'run.json'));
        const digest = createHash('sha256').update(bytes).digest('hex');
        runs.push(summariseRun(JSON.parse(bytes.toString('utf8')) as RunManifest, dir, digest));
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
  file?.schemaVersion === 1 &&
  Array.isArray(file.runs) &&
  file.runs.every(
    (run: Partial<RunSummary> | null) => typeof run?.runId === 'string' && typeof run.startedAt === 'string',
  );

export const readIndex = (root: string): RunSummary[] => {
  const file = readState<IndexFile | null>(join(root, 'index.json'), null);
  return newestFirst(isIndex(file) ? file.runs : rebuild(root));
};

/** The content of index.json with the run added or replaced. */
export const indexWith = (runs: readonly RunSummary[], summary: RunSummary): IndexFile => ({
  schemaVersion: 1,
  runs: newestFirst([...runs.filter((run) => run.runId !== summary.runId), summary]),
});
