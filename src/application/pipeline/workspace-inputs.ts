import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import { redactJson } from '../../domain/evidence/redact-values.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { OpenRun, ProducedFile } from '../../ports/run-store.ts';
import type { PipelinePorts } from './ports.ts';

/** Beyond this many files a check without declared inputs always runs. */
const FILE_LIMIT = 50_000;
const SNAPSHOT = 'workspace.json';

/** The workspace as an input: what a check without declared inputs depends on. */
export interface WorkspaceInputs {
  digest: () => Promise<string | null>;
  /** Remembers the files that this run made, so that they are no inputs of the next. Call when checks have run. */
  settle: () => Promise<void>;
  readonly findings: readonly Finding[];
}

/** What is kept of the workspace as the run found it, so that a later attempt sees the same. */
interface Snapshot {
  readonly files: readonly string[];
  /** Digest with which each file counts that runs make. */
  readonly produced: Readonly<Record<string, string | null>>;
}

/**
 * A file that was not there when a run began and is there when it ends is a result of the run, not an input, unless
 * version control knows it. Without this rule a check that writes a log could never be reused. It becomes an input
 * once somebody else changes it, and then keeps counting with that content while only runs write to it. Promised
 * evidence that was there before the run is treated in the same way; any other file that was there counts with the
 * content it has.
 *
 * What a person makes while a run is going on cannot be told from what the run makes: it counts from its next change.
 *
 * @param evidence patterns of the files that checks promise to make
 */
export const createWorkspaceInputs = (
  ports: PipelinePorts,
  run: OpenRun,
  evidence: () => readonly string[],
): WorkspaceInputs => {
  const { files, store, workspace, redact } = ports;
  const findings: Finding[] = [];
  let atStart: Snapshot | null = null;
  let pending: Promise<string | null> | null = null;

  /** A link that leads out of the workspace is an input as such, a file above the limit by its size and time. */
  const digestOf = async (path: string): Promise<string> =>
    (await files.digest(path).catch(() => refusedMark(path))) ?? 'absent';
  const refusedMark = async (path: string): Promise<string> => {
    const stat = await files.stat(path);
    return stat?.kind === 'file' ? `refused ${stat.bytes} ${stat.mtimeMs}` : 'refused';
  };

  /** The workspace at the start of the run's first attempt: what came since was made by the cut attempt. */
  const snapshot = async (paths: readonly string[]): Promise<Snapshot> => {
    const stored = await run.read(SNAPSHOT);
    if (stored) return JSON.parse(Buffer.from(stored).toString('utf8')) as Snapshot;
    const produced: Record<string, string | null> = {};
    const made = await store.produced();
    const isPromised = picomatch([...evidence()], { dot: true });
    const tracked = await workspace.tracked(paths);
    for (const path of paths) {
      const file = made.get(path);
      if (tracked.has(path) || !(file || isPromised(path))) continue;
      const digest = await digestOf(path);
      produced[path] = digest === file?.left ? file.countsAs : digest;
    }
    const taken = { files: paths, produced };
    await run.write(SNAPSHOT, redactJson(JSON.stringify(taken), redact));
    return taken;
  };

  const compute = async (): Promise<string | null> => {
    const paths = await workspace.files(FILE_LIMIT);
    if (paths === null) {
      findings.push(finding('AX5515', { limit: FILE_LIMIT }));
      return null;
    }
    const start = await snapshot(paths);
    atStart = start;
    const before = new Set(start.files);
    const added = await workspace.tracked(paths.filter((path) => !before.has(path)));
    const hash = createHash('sha256');
    for (const path of [...start.files, ...added]) {
      const made = start.produced[path];
      if (made === null) continue;
      hash.update(`${path}\0${made ?? (await digestOf(path))}\n`);
    }
    return hash.digest('hex');
  };

  return {
    findings,
    digest: () => (pending ??= compute()),
    settle: async () => {
      if (!atStart) return;
      const paths = (await workspace.files(FILE_LIMIT)) ?? [];
      const before = new Set(atStart.files);
      const tracked = await workspace.tracked(paths);
      const made = new Map<string, ProducedFile>();
      for (const path of paths) {
        const isNew = !before.has(path);
        const countsAs = isNew ? null : atStart.produced[path];
        if (countsAs === undefined || (isNew && tracked.has(path))) continue;
        made.set(path, { countsAs, left: await digestOf(path) });
      }
      // A name that holds a secret is not kept, so its file counts as any other.
      await store.setProduced(new Map([...made].filter(([path]) => redact(path) === path)));
    },
  };
};
