import { recordedFiles, verifyManifest, verifyRun } from '../../domain/evidence/verify.ts';
import type { RunStatement } from '../../domain/evidence/statement.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunSummary } from '../../domain/model/run.ts';
import type { FilesReader } from '../../ports/files.ts';
import type { RunFiles, RunHistory } from './inspect-runs.ts';

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

const STATEMENT = 'provenance.intoto.json';

/** The statement over the run; one that cannot be read counts as none, its digest is checked elsewhere. */
const readStatement = async (files: FilesReader): Promise<RunStatement | null> => {
  const text = await files.readText(STATEMENT).catch(() => null);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isStatement(value) ? value : null;
  } catch {
    return null;
  }
};

const isStatement = (value: unknown): value is RunStatement =>
  typeof value === 'object' && value !== null && 'subject' in value && Array.isArray(value.subject);

const digestsOf = async (
  files: FilesReader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | null>> => {
  const digests = new Map<string, string | null>();
  for (const path of paths) digests.set(path, await files.digest(path).catch(() => null));
  return digests;
};

/** Compares every file of the run with the digests recorded for it. Null when the manifest cannot be read. */
export const checkIntegrity = async (
  store: RunHistory,
  runFiles: RunFiles,
  run: RunSummary,
): Promise<IntegrityReport | null> => {
  const manifest = await store.manifest(run.runId);
  if (manifest === null) return null;
  const files = runFiles(run.dir);
  const statement = await readStatement(files);
  const present = await files.glob(['checks/*/evidence/**']);
  const recorded = recordedFiles(manifest, statement).map(({ path }) => path);
  const digests = await digestsOf(files, [...new Set(recorded)]);
  const content = await files.readBytes('run.json').catch(() => null);
  const altered = content !== null && run.digest !== null ? verifyManifest(content, run.digest) : null;
  const findings = [
    ...(altered ? [altered] : []),
    ...verifyRun(manifest, (path) => digests.get(path) ?? null, { present, statement }),
  ];
  return {
    schemaVersion: 1,
    runId: run.runId,
    intact: findings.length === 0,
    files: digests.size + 1,
    findings,
  };
};
