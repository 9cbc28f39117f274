import { readPipeline } from '../../domain/spec/read-pipeline.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { FilesReader } from '../../ports/files.ts';
import { fileOfStep, madeBySteps } from '../pipeline/step-check.ts';

/** Where pipelines of a project are looked for. */
const USUAL = ['configs/*pipeline*.{yml,yaml}', '*pipeline*.{yml,yaml}', '.github/*pipeline*.{yml,yaml}'];

export interface CheckedPipelines {
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  /** Modules that are there, as the steps name them. */
  readonly modules: readonly string[];
}

/** Whether every step of the project's own pipelines can be resolved: the files read, the modules and specs there. */
export const checkPipelines = async (files: FilesReader, cwd: string): Promise<CheckedPipelines> => {
  const found = await files.glob(USUAL);
  const findings: Finding[] = [];
  const modules: string[] = [];
  for (const file of found) {
    const text = await files.readText(file).catch(() => null);
    if (text === null) continue;
    const read = readPipeline(text, file);
    findings.push(...read.findings);
    const isMade = read.pipeline ? madeBySteps(read.pipeline) : () => false;
    for (const step of read.pipeline?.steps ?? []) {
      const needed = fileOfStep(step);
      if (needed === null || isMade(needed)) continue;
      if ((await files.stat(needed))?.kind !== 'file')
        findings.push(finding('AX1007', { file: needed, cwd }, step.source));
      else if (step.action.kind === 'module') modules.push(step.action.module);
    }
  }
  return { files: found, findings, modules };
};
