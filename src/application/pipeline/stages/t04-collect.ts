import type { CheckOutcome } from '../../../domain/model/outcome.ts';
import type { RunEnvironment } from '../../../domain/model/run.ts';
import type { Logs, OpenRun } from '../../../ports/run-store.ts';
import { sha256 } from '../digest.ts';
import type { PipelinePorts } from '../ports.ts';
import type { Outcomes } from './t03-execute.ts';

/** A file of the run with its digest. */
export interface RunFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What T04 hands on: where the run happened and what it left, by digest. */
export interface Evidence {
  readonly schemaVersion: 1;
  readonly environment: RunEnvironment;
  /** Logs and evidence of the checks that ran here, sorted by path. */
  readonly files: readonly RunFile[];
}

const writeLog = (run: OpenRun, path: string, text: string): RunFile[] => {
  if (text === '') return [];
  run.writeDerived(path, text);
  return [{ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }];
};

const collectOne = (outcome: CheckOutcome, logs: Logs | undefined, run: OpenRun): RunFile[] => {
  const dir = `checks/${outcome.id}`;
  run.writeDerived(`${dir}/result.json`, `${JSON.stringify(outcome, null, 2)}\n`);
  return [
    ...writeLog(run, `${dir}/stdout.log`, logs?.stdout ?? ''),
    ...writeLog(run, `${dir}/stderr.log`, logs?.stderr ?? ''),
    ...outcome.evidence.map((file) => ({ ...file, path: `${dir}/evidence/${file.path}` })),
  ];
};

/**
 * T04: lays out what the checkpoints hold as files a person can read, and lists them with their digests. An outcome
 * taken from an earlier run has no files here: it names that run.
 */
export const collect = async (
  { outcomes }: Outcomes,
  ports: PipelinePorts,
  run: OpenRun,
  logsOf: (id: string) => Logs | undefined,
): Promise<Evidence> => {
  const files: RunFile[] = [];
  for (const outcome of outcomes) {
    if (outcome.cachedFrom === null && outcome.attempts.length > 0) {
      files.push(...collectOne(outcome, logsOf(outcome.id), run));
    }
  }
  return {
    schemaVersion: 1,
    environment: { tool: ports.tool, ...(await ports.workspace.environment()) },
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
};
