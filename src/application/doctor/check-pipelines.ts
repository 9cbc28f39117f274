import { readPipeline } from '../../domain/spec/read-pipeline.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { PipelineStep } from '../../domain/model/pipeline.ts';
import type { FilesReader } from '../../ports/files.ts';

/** Where pipelines of a project are looked for. */
const USUAL = ['configs/*pipeline*.{yml,yaml}', '*pipeline*.{yml,yaml}', '.github/*pipeline*.{yml,yaml}'];

const parentOf = (file: string): string => file.split('/').slice(0, -1).join('/');

/** `./step.mjs` named in `configs/pipeline.yaml` → `configs/step.mjs`; `..` goes up. */
const beside = (file: string, path: string): string => {
  const parts = parentOf(file).split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
};

const fileOf = (file: string, { action }: PipelineStep): string | null => {
  if (action.kind === 'module') return beside(file, action.module);
  return action.kind === 'spec' ? action.spec : null;
};

/** Whether every step of the project's own pipelines can be resolved: the files read, the modules and specs there. */
export const checkPipelines = async (
  files: FilesReader,
  cwd: string,
): Promise<{ readonly files: readonly string[]; readonly findings: readonly Finding[] }> => {
  const found = await files.glob(USUAL);
  const findings: Finding[] = [];
  for (const file of found) {
    const text = await files.readText(file).catch(() => null);
    if (text === null) continue;
    const read = readPipeline(text, file);
    findings.push(...read.findings);
    for (const step of read.pipeline?.steps ?? []) {
      const needed = fileOf(file, step);
      if (needed === null || (await files.stat(needed))?.kind === 'file') continue;
      findings.push(finding('AX1007', { file: needed, cwd }, step.source));
    }
  }
  return { files: found, findings };
};
