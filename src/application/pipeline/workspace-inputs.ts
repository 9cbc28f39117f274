import { createHash } from 'node:crypto';
import type { Check } from '../../domain/model/check.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { OpenRun } from '../../ports/run-store.ts';
import type { PipelinePorts } from './ports.ts';

/** Beyond this many files a check without declared inputs always runs. */
const FILE_LIMIT = 50_000;
const SNAPSHOT = 'workspace.json';

/** The workspace as an input: what a check without declared inputs depends on. */
export interface WorkspaceInputs {
  digest(): Promise<string | null>;
  /** Remembers the files that this run made, so that they are no inputs of the next. Call when checks have run. */
  settle(): Promise<void>;
  readonly findings: readonly Finding[];
}

const isEvidence = (path: string, roots: readonly string[]): boolean =>
  roots.some((root) => path === root || path.startsWith(`${root}/`));

/** The fixed part of each evidence pattern: `coverage/**` → `coverage`. */
const evidenceRoots = (checks: readonly Pick<Check, 'evidence'>[]): string[] =>
  checks
    .flatMap((check) => check.evidence)
    .map((pattern) => pattern.split(/[*?[{]/)[0]?.replace(/\/[^/]*$|\/$/, '') ?? '')
    .filter((root) => root !== '' && root !== '.');

/**
 * A file that was not there when a run began and is there when it ends was made by the run: it is a result, not an
 * input, unless version control knows it. Without this rule a check that writes a log would never be reusable.
 */
export const createWorkspaceInputs = (
  ports: PipelinePorts,
  run: OpenRun,
  checks: () => readonly Pick<Check, 'evidence'>[],
): WorkspaceInputs => {
  const findings: Finding[] = [];
  let before: ReadonlySet<string> | null = null;
  let pending: Promise<string | null> | null = null;

  /** Files at the start of the run's first attempt: on a resume, what came since was made by the cut attempt. */
  const startFiles = async (files: readonly string[]): Promise<ReadonlySet<string>> => {
    const stored = await run.read(SNAPSHOT);
    if (stored) return new Set(JSON.parse(Buffer.from(stored).toString('utf8')) as string[]);
    await run.write(SNAPSHOT, JSON.stringify(files));
    return new Set(files);
  };

  const rememberNew = async (files: readonly string[]): Promise<void> => {
    const start = before;
    if (!start) return;
    const fresh = files.filter((path) => !start.has(path));
    if (fresh.length === 0) return;
    const tracked = await ports.workspace.tracked(fresh);
    const made = fresh.filter((path) => !tracked.has(path));
    if (made.length > 0) await ports.store.addProduced(made);
  };

  const compute = async (): Promise<string | null> => {
    const files = await ports.workspace.files(FILE_LIMIT);
    if (files === null) {
      findings.push(finding('AX5515', { limit: FILE_LIMIT }));
      return null;
    }
    before = await startFiles(files);
    await rememberNew(files);
    const produced = await ports.store.produced();
    const tracked = await ports.workspace.tracked(files.filter((path) => produced.has(path)));
    const roots = evidenceRoots(checks());
    const hash = createHash('sha256');
    for (const path of files) {
      if (isEvidence(path, roots) || (produced.has(path) && !tracked.has(path))) continue;
      hash.update(`${path}\0${(await ports.files.digest(path)) ?? 'absent'}\n`);
    }
    return hash.digest('hex');
  };

  return {
    findings,
    digest: () => (pending ??= compute()),
    settle: async () => {
      if (!before) return;
      await rememberNew((await ports.workspace.files(FILE_LIMIT)) ?? []);
    },
  };
};
