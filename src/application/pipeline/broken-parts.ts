import { finding } from '../../domain/model/catalogue/index.ts';
import type { Check } from '../../domain/model/check.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { PipelineFile } from '../../domain/model/pipeline.ts';
import type { FilesReader } from '../../ports/files.ts';
import { loadRenderers } from './load-renderers.ts';
import type { PipelinePorts } from './ports.ts';
import type { RunRequest } from './request.ts';
import { specFilesOf } from './stages/t01-ingest.ts';
import { checkOfStep, fileOfStep, madeBySteps } from './step-check.ts';

type Ports = Pick<PipelinePorts, 'files' | 'kinds' | 'readSpec' | 'importModule'>;

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** What the kind of each check says of it before it runs; each mistake once, where it was first met. */
const prepared = async (checks: readonly Check[], { kinds }: Ports): Promise<Finding[]> => {
  const found = new Map<string, Finding>();
  for (const check of checks) {
    const mistakes = (await kinds.get(check.kind)?.prepare?.(check.with)) ?? [];
    for (const mistake of mistakes) {
      if (!found.has(mistake.message))
        found.set(mistake.message, { ...mistake, source: check.origin.source });
    }
  }
  return [...found.values()];
};

const isMissing = async (path: string, files: FilesReader): Promise<boolean> =>
  (await files.stat(path).catch(() => null))?.kind !== 'file';

/** Modules, specs and schemas that the steps of a pipeline name. */
const ofSteps = async (pipeline: PipelineFile, { config }: RunRequest, ports: Ports): Promise<Finding[]> => {
  const { files, readSpec } = ports;
  const isMade = madeBySteps(pipeline);
  const findings: Finding[] = [];
  for (const step of pipeline.steps) {
    const contracts = [...step.contracts.inputs, ...step.contracts.outputs];
    for (const { schema } of contracts) {
      if (typeof schema === 'string' && !isMade(schema) && (await isMissing(schema, files)))
        findings.push(finding('AX1007', { file: schema, cwd: 'the workspace' }, step.source));
    }
    const file = fileOfStep(step);
    if (file === null || isMade(file)) continue;
    if (step.action.kind === 'module') {
      findings.push(...(await prepared([checkOfStep(step, pipeline, config)], ports)));
      continue;
    }
    const text = await files.readText(file).catch(() => null);
    if (text === null) findings.push(finding('AX1007', { file, cwd: 'the workspace' }, step.source));
    else {
      const { spec, findings: mistakes } = await readSpec(text, file);
      findings.push(...mistakes.filter(isError), ...(await prepared(spec?.checks ?? [], ports)));
    }
  }
  const source = { file: pipeline.file, line: 1, column: 1 };
  const { findings: reporters } = await loadRenderers(pipeline.reporters, ports.importModule);
  return [...findings, ...reporters.map((one) => ({ ...one, severity: 'error' as const, source }))];
};

const ofSpecs = async (request: RunRequest, ports: Ports): Promise<Finding[]> => {
  const { items } = request;
  const findings: Finding[] = [];
  for (const file of await specFilesOf(request, ports)) {
    const text = await ports.files.readText(file).catch(() => null);
    const read = text === null ? null : await ports.readSpec(text, file);
    const wanted = (read?.spec?.checks ?? []).filter(
      ({ item }) => items === null || items.includes(item ?? ''),
    );
    findings.push(...(await prepared(wanted, ports)));
  }
  return findings;
};

/**
 * What the project names and is missing or broken: modules of checks, and modules, specs, schemas and reporters of its
 * own pipeline. All of it at once, before anything runs. Below the tier `exec` no code of the project is loaded,
 * and a merge runs none.
 */
export const brokenParts = async (request: RunRequest, ports: Ports): Promise<readonly Finding[]> => {
  const { pipeline, config, shards } = request;
  if (config.execution.tier !== 'exec' || shards !== null) return [];
  const ofPipeline = pipeline ? await ofSteps(pipeline, request, ports) : [];
  return [...ofPipeline, ...(await ofSpecs(request, ports))];
};
