import { readPipeline } from '../../domain/spec/read-pipeline.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { PipelineStep } from '../../domain/model/pipeline.ts';
import type { FilesReader } from '../../ports/files.ts';

/** Where pipelines of a project are looked for. */
const USUAL = ['configs/*pipeline*.{yml,yaml}', '*pipeline*.{yml,yaml}', '.github/*pipeline*.{yml,yaml}'];

/** `./step.mjs` → `step.mjs`: modules are named from the root of the workspace, wherever the pipeline stands. */
const fromRoot = (module: string): string => module.replace(/^(?:\.\/)+/, '');

const fileOf = ({ action }: PipelineStep): string | null => {
  if (action.kind === 'module') return fromRoot(action.module);
  return action.kind === 'spec' ? action.spec : null;
};

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
    for (const step of read.pipeline?.steps ?? []) {
      const needed = fileOf(step);
      if (needed === null) continue;
      if ((await files.stat(needed))?.kind !== 'file')
        findings.push(finding('AX1007', { file: needed, cwd }, step.source));
      else if (step.action.kind === 'module') modules.push(step.action.module);
    }
  }
  return { files: found, findings, modules };
};
