import type { CheckOutcome } from '../../../domain/model/outcome.ts';
import type { RunEnvironment } from '../../../domain/model/run.ts';
import type { OpenRun } from '../../../ports/run-store.ts';
import type { RunFile } from '../keep-logs.ts';
import type { PipelinePorts } from '../ports.ts';
import type { Outcomes } from './t03-execute.ts';

/** What T04 hands on: where the run happened and what it left, by digest. */
export interface Evidence {
  readonly schemaVersion: 1;
  readonly environment: RunEnvironment;
  /** Logs and evidence of the checks that ran here, sorted by path. */
  readonly files: readonly RunFile[];
}

const collectOne = (outcome: CheckOutcome, logs: readonly RunFile[], run: OpenRun): RunFile[] => {
  const dir = `checks/${outcome.id}`;
  run.writeDerived(`${dir}/result.json`, `${JSON.stringify(outcome, null, 2)}\n`);
  return [...logs, ...outcome.evidence.map((file) => ({ ...file, path: `${dir}/evidence/${file.path}` }))];
};

/**
 * T04: lays out what the checkpoints hold as files a person can read, and lists them with their digests. An outcome
 * taken from an earlier run has no files here: it names that run.
 */
export const collect = async (
  { outcomes }: Outcomes,
  ports: PipelinePorts,
  run: OpenRun,
  logs: ReadonlyMap<string, readonly RunFile[]>,
): Promise<Evidence> => {
  const files: RunFile[] = [];
  for (const outcome of outcomes) {
    if (outcome.cachedFrom === null && outcome.attempts.length > 0) {
      files.push(...collectOne(outcome, logs.get(outcome.id) ?? [], run));
    }
  }
  return {
    schemaVersion: 1,
    environment: { tool: ports.tool, ...(await ports.workspace.environment()) },
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
};
