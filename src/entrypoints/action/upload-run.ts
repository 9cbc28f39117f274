import { readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Executed } from './execute.ts';
import type { ActionContext } from './context.ts';

export interface Uploaded {
  readonly id: number | null;
  readonly url: string | null;
  readonly findings: readonly Finding[];
}

const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.lock')
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** Uploads the run directory with what the next attempt needs to resume. A missing service is a note, not a failure. */
export const uploadRun = async (context: ActionContext, executed: Executed): Promise<Uploaded> => {
  const { artifacts, artifactName, outDir, inputs, env, event } = context;
  const runPath = isAbsolute(executed.runDir) ? executed.runDir : join(context.root, executed.runDir);
  const files = [...filesBelow(runPath), ...filesBelow(join(outDir, '.state')), join(outDir, 'index.json')];
  try {
    const { id } = await artifacts.upload(artifactName, outDir, files, inputs.retentionDays);
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const run = env['GITHUB_RUN_ID'];
    const url =
      event.repository && run ? `${server}/${event.repository}/actions/runs/${run}/artifacts/${id}` : null;
    return { id, url, findings: [] };
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    return { id: null, url: null, findings: [finding('AX8005', { problem, path: executed.runDir })] };
  }
};
