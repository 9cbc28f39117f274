import { recordedFiles, verifyManifest, verifyRun } from '../../domain/evidence/verify.ts';
import { STATEMENT_FILE, type RunStatement } from '../../domain/evidence/statement.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunSummary } from '../../domain/model/run.ts';
import type { FilesReader } from '../../ports/files.ts';
import { statementSchema } from '../pipeline/contracts/statement.ts';
import type { RunFiles, RunHistory } from './inspect-runs.ts';
import { readManifest } from './read-manifest.ts';

/** Whether a run directory is as the run left it. */
export interface IntegrityReport {
  readonly schemaVersion: 1;
  readonly runId: string;
  readonly intact: boolean;
  /** How many files were compared. */
  readonly files: number;
  /** Each names a file that was altered, added, or is missing. */
  readonly findings: readonly Finding[];
}

/** The statement over the run. Every run has one: without it nothing says what its reports were. */
const readStatement = async (files: FilesReader): Promise<Pick<RunStatement, 'subject'> | Finding> => {
  const place = { file: STATEMENT_FILE, line: 1, column: 1 };
  const text = await files.readText(STATEMENT_FILE).catch(() => null);
  if (text === null) return finding('AX7002', { file: STATEMENT_FILE }, place);
  const { data } = statementSchema.safeParse(parseOrNull(text));
  return data ?? finding('AX7007', { file: STATEMENT_FILE }, place);
};

const parseOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const digestsOf = async (
  files: FilesReader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | null>> => {
  const digests = new Map<string, string | null>();
  for (const path of paths) digests.set(path, await files.digest(path).catch(() => null));
  return digests;
};

/** Compares every file of the run with the digests recorded for it. A manifest that cannot be read is a difference. */
export const checkIntegrity = async (
  store: RunHistory,
  runFiles: RunFiles,
  run: RunSummary,
): Promise<IntegrityReport> => {
  const files = runFiles(run.dir);
  const report = (compared: number, findings: readonly Finding[]): IntegrityReport => ({
    schemaVersion: 1,
    runId: run.runId,
    intact: findings.length === 0,
    files: compared,
    findings,
  });
  const content = await files.readBytes('run.json').catch(() => null);
  const altered = content !== null && run.digest !== null ? verifyManifest(content, run.digest) : null;
  const manifest = await readManifest(store, run);
  if ('code' in manifest) return report(1, [...(altered ? [altered] : []), manifest]);
  const stated = await readStatement(files);
  const [statement, unstated] = 'code' in stated ? [null, [stated]] : [stated, []];
  const present = await files.glob(['checks/*/evidence/**']);
  const recorded = recordedFiles(manifest, statement).map(({ path }) => path);
  const digests = await digestsOf(files, [...new Set(recorded)]);
  return report(digests.size + 1, [
    ...(altered ? [altered] : []),
    ...unstated,
    ...verifyRun(manifest, (path) => digests.get(path) ?? null, { present, statement }),
  ]);
};
