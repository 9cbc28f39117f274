import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { ArtifactsUnavailable } from '../../ports/artifacts.ts';
import type { Executed } from './execute.ts';
import type { ActionContext } from './context.ts';

/** Of the seven seconds that the runner leaves a cancelled step, those that an upload may take. */
const LAST_SECONDS_MS = 3_000;

export interface Uploaded {
  readonly id: number | null;
  readonly url: string | null;
  /** Hex sha256 of the archive. */
  readonly digest: string | null;
  readonly findings: readonly Finding[];
}

const filesBelow = (root: string): string[] =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
    : [];

/** The run, the earlier runs of this workflow run that it took outcomes from, and what the next attempt needs to resume. */
const filesOf = ({ root, outDir }: ActionContext, { runDir, manifest }: Executed): string[] => {
  const runPath = isAbsolute(runDir) ? runDir : join(root, runDir);
  const sources = new Set(manifest.outcomes.map(({ cachedFrom }) => cachedFrom));
  const earlier = readdirSync(outDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) =>
      readdirSync(join(outDir, name)).map((id) => ({ id, path: join(outDir, name, id) })),
    )
    .filter(({ id, path }) => sources.has(id) && path !== runPath)
    .flatMap(({ path }) => filesBelow(path));
  const index = join(outDir, 'index.json');
  const state = filesBelow(join(outDir, '.state'));
  return [...filesBelow(runPath), ...earlier, ...state, ...(existsSync(index) ? [index] : [])];
};

/** Rejects when the step was cancelled and the time that is left for an upload is over. */
const cutShort = (signal: AbortSignal): { promise: Promise<never>; clear(): void } => {
  const { promise, reject } = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | null = null;
  const begin = (): void => {
    timer = setTimeout(() => reject(new Error('the step was cancelled')), LAST_SECONDS_MS);
  };
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return {
    promise,
    clear: () => {
      signal.removeEventListener('abort', begin);
      if (timer) clearTimeout(timer);
    },
  };
};

const urlOf = ({ env, event }: ActionContext, id: number): string | null => {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const run = env['GITHUB_RUN_ID'];
  return event.repository && run ? `${server}/${event.repository}/actions/runs/${run}/artifacts/${id}` : null;
};

/** Uploads the run directory. A missing service is a note, not a failure. */
export const uploadRun = async (context: ActionContext, executed: Executed): Promise<Uploaded> => {
  const { artifacts, artifactName, outDir, inputs, signal } = context;
  const limit = cutShort(signal);
  try {
    const files = filesOf(context, executed);
    const upload = artifacts.upload(artifactName, outDir, files, inputs.retentionDays);
    const { id, digest } = await Promise.race([upload, limit.promise]);
    return { id, url: urlOf(context, id), digest, findings: [] };
  } catch (cause) {
    const problem = messageOf(cause);
    const text =
      cause instanceof ArtifactsUnavailable ? `there is no artifact service here (${problem})` : problem;
    return {
      id: null,
      url: null,
      digest: null,
      findings: [finding('AX8005', { problem: text, path: executed.runDir })],
    };
  } finally {
    limit.clear();
  }
};
