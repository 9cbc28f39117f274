import type { CheckOutcome } from '../../../domain/model/outcome.ts';
import type { RunEnvironment } from '../../../domain/model/run.ts';
import type { RunFile } from '../keep-result.ts';
import type { PipelinePorts } from '../ports.ts';
import type { Outcomes } from './t03-execute.ts';

/** What T04 hands on: where the run happened and what it left, by digest. */
export interface Evidence {
  readonly schemaVersion: 1;
  readonly environment: RunEnvironment;
  /** Logs and evidence of the checks that ran here, sorted by path. */
  readonly files: readonly RunFile[];
}

const filesOf = (outcome: CheckOutcome, logs: readonly RunFile[]): RunFile[] => [
  ...logs,
  ...outcome.evidence.map((file) => ({ ...file, path: `checks/${outcome.id}/evidence/${file.path}` })),
];

/**
 * T04: lists what the checks of this run left, with digests. An outcome taken from an earlier run has no files here:
 * it names that run.
 */
export const collect = async (
  { outcomes }: Outcomes,
  ports: PipelinePorts,
  logs: ReadonlyMap<string, readonly RunFile[]>,
): Promise<Evidence> => {
  const ranHere = outcomes.filter(({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0);
  const files = ranHere.flatMap((outcome) => filesOf(outcome, logs.get(outcome.id) ?? []));
  return {
    schemaVersion: 1,
    environment: { tool: ports.tool, ...(await ports.workspace.environment()) },
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
};
