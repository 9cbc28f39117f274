import type {
  CheckAnnotation,
  CheckRun,
  CheckRunsReader,
  CheckRunsWriter,
} from '../../../src/ports/check-runs.ts';

/** Check runs in memory, as GitHub keeps them: annotations only add up. */
export const memoryChecks = () => {
  const runs: (CheckRun & { title: string })[] = [];
  const remarks = new Map<number, CheckAnnotation[]>();
  const writes: string[] = [];
  const set = (id: number, change: Partial<CheckRun & { title: string }>): void => {
    const at = runs.findIndex((run) => run.id === id);
    const run = runs[at];
    if (run) runs[at] = { ...run, ...change, annotations: remarks.get(id)?.length ?? 0 };
  };
  const checks: CheckRunsReader & CheckRunsWriter = {
    on: async (sha) => ({ ours: runs.filter(({ headSha }) => headSha === sha).at(-1) ?? null, others: [] }),
    byId: async (id) => runs.find((run) => run.id === id) ?? null,
    annotations: async (id) => remarks.get(id) ?? [],
    start: async (headSha, startedAt, { title, externalId }) => {
      const id = runs.length + 1;
      writes.push(`start ${id}`);
      const state = { status: 'in_progress', conclusion: null, annotations: 0 };
      const run = { id, headSha, startedAt, externalId, title, ...state };
      runs.push(run);
      return run;
    },
    proceed: async (id, startedAt, { title, externalId }) => {
      writes.push(`proceed ${id}`);
      set(id, { status: 'in_progress', conclusion: null, startedAt, title, externalId });
    },
    conclude: async (id, { conclusion, title, externalId, annotations }) => {
      writes.push(`conclude ${id}`);
      remarks.set(id, [...(remarks.get(id) ?? []), ...annotations]);
      set(id, { status: 'completed', conclusion, title, externalId });
    },
  };
  return { checks, runs, remarks, writes };
};
