import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunManifest, RunSummary } from '../../domain/model/run.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { recordedManifestSchema } from '../pipeline/contracts/run-manifest.ts';

/**
 * The manifest of a run, held to its shape: a run directory may have been edited, cut or put there by somebody else.
 * A finding says what is wrong with it.
 */
export const readManifest = async (
  store: Pick<RunStore, 'manifest'>,
  run: Pick<RunSummary, 'runId' | 'dir'>,
): Promise<RunManifest | Finding> => {
  const file = `${run.dir}/run.json`;
  const unreadable = (problem: string): Finding =>
    finding('AX1013', { file, problem }, { file, line: 1, column: 1 });
  const value = await store.manifest(run.runId);
  if (value === null) return unreadable('it is missing, too large, no plain file or not JSON');
  const { data, error } = recordedManifestSchema.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (issue) return unreadable(`${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`);
  if (data === undefined) return unreadable('it has another shape');
  return data.runId === run.runId ? data : unreadable(`it is the manifest of run ${data.runId}`);
};
