import { entryOf, isMapping, withoutOwnKeys } from '../model/record.ts';
import { didYouMean } from '../config/suggest.ts';
import { pathText } from '../config/path-text.ts';
import { inOrder, shapeFindings, shown } from '../config/validate.ts';
import { readYaml, type Path, type YamlText } from '../config/yaml-text.ts';
import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Condition, FileContract, PipelineFile, PipelineStep, StepAction } from '../model/pipeline.ts';
import type { Stage } from '../model/vocabulary.ts';
import { readCondition } from './condition.ts';
import { linkFindings } from './links.ts';
import { pipelineSchema, stepSchema, type StepKeys } from './pipeline-schema.ts';
import { retryPolicy, specShapeCodes } from './read-check.ts';
import { linksOf, specYamlCodes, versionFinding } from './read-spec.ts';

/** Characters; a pipeline is a page or two. */
const MAX_SIZE = 256 * 1024;

/** The stages of the built-in pipeline, by the name that `uses` calls them. */
export const BUILT_IN_STEPS: ReadonlyMap<string, Stage> = new Map([
  ['aurora/t01-ingest', 'T01'],
  ['aurora/t02-synthesize', 'T02'],
  ['aurora/t03-execute', 'T03'],
  ['aurora/t04-collect', 'T04'],
  ['aurora/t05-challenge', 'T05'],
  ['aurora/t06-evaluate', 'T06'],
  ['aurora/t07-publish', 'T07'],
]);

const ACTIONS = ['run', 'uses', 'spec'] as const;

type Result<T> = { readonly value: T } | { readonly findings: readonly Finding[] };

interface Scope {
  readonly shell: 'plain' | 'strict';
  readonly yaml: YamlText;
  readonly at: Path;
}

const usesAction = (uses: string, keys: StepKeys, { yaml, at }: Scope): Result<StepAction> => {
  const stage = BUILT_IN_STEPS.get(uses);
  if (stage !== undefined) return { value: { kind: 'stage', stage, uses } };
  if (/^\.{1,2}\//.test(uses)) return { value: { kind: 'module', module: uses, with: keys.with ?? {} } };
  const known = [...BUILT_IN_STEPS.keys()];
  const values = { where: pathText(at), uses, known: known.join(', '), suggestion: didYouMean(uses, known) };
  return { findings: [finding('AX3021', values, yaml.place([...at, 'uses']))] };
};

/** A step of one's own: only what is run by itself has an environment, limits and files. */
const OWN: readonly StepAction['kind'][] = ['run', 'module'];

/** Keys that only some kinds of step understand. */
const KEYS_OF: readonly (readonly [key: keyof StepKeys, kinds: readonly StepAction['kind'][]])[] = [
  ['with', ['module']],
  ['shell', ['run']],
  ...(['inputs', 'outputs', 'contracts', 'env', 'retries', 'timeout', 'evidence'] as const).map(
    (key) => [key, OWN] as const,
  ),
  ['if', [...OWN, 'spec']],
];

const KIND_WORDS = { run: 'run', module: 'uses: ./module', spec: 'spec', stage: 'stages' } as const;

/** Keys that would have no effect here. That a stage is always reached may be written down. */
const misplaced = (keys: StepKeys, { kind }: StepAction, { yaml, at }: Scope): readonly Finding[] =>
  KEYS_OF.filter(
    ([key, kinds]) =>
      keys[key] !== undefined && !kinds.includes(kind) && !(key === 'if' && keys.if === 'always()'),
  ).map(([key, kinds]) => {
    const values = { where: pathText(at), key, kinds: kinds.map((one) => KIND_WORDS[one]).join(' and ') };
    return finding('AX3019', values, yaml.place([...at, key], 'key'));
  });

const actionOf = (keys: StepKeys, scope: Scope): Result<StepAction> => {
  const { yaml, at } = scope;
  const named = ACTIONS.filter((key) => keys[key] !== undefined);
  const where = pathText(at);
  const [, second] = named;
  if (second !== undefined) {
    const values = { where, kinds: named.join(', '), thing: 'step' };
    return { findings: [finding('AX3011', values, yaml.place([...at, second], 'key'))] };
  }
  if (keys.run !== undefined)
    return { value: { kind: 'run', run: keys.run, shell: keys.shell ?? scope.shell } };
  if (keys.spec !== undefined) return { value: { kind: 'spec', spec: keys.spec } };
  if (keys.uses !== undefined) return usesAction(keys.uses, keys, scope);
  return {
    findings: [finding('AX3010', { where, thing: 'step', kinds: ACTIONS.join(', ') }, yaml.place(at))],
  };
};

const conditionOf = (text: string | undefined, { yaml, at }: Scope): Result<Condition> => {
  const condition = text === undefined ? ({ kind: 'success' } as const) : readCondition(text);
  if (condition !== null) return { value: condition };
  const values = { where: pathText(at), condition: shown(text) };
  return { findings: [finding('AX3020', values, yaml.place([...at, 'if']))] };
};

const contractsOf = (
  contract: Readonly<Record<string, FileContract['schema']>> | undefined,
): FileContract[] => Object.entries(contract ?? {}).map(([path, schema]) => ({ path, schema }));

const readStep = (
  entry: unknown,
  scope: Scope,
): { step: PipelineStep | null; findings: readonly Finding[] } => {
  const { yaml, at } = scope;
  const raw = isMapping(entry) ? withoutOwnKeys(entry) : entry;
  const parsed = stepSchema.safeParse(raw);
  if (!parsed.success) {
    const shape = { schema: stepSchema, codes: specShapeCodes, at };
    return { step: null, findings: shapeFindings(raw, parsed.error.issues, shape, yaml) };
  }
  const keys = parsed.data;
  const action = actionOf(keys, scope);
  const when = conditionOf(keys.if, scope);
  if ('findings' in action || 'findings' in when) {
    return { step: null, findings: [action, when].flatMap((one) => ('findings' in one ? one.findings : [])) };
  }
  const findings = misplaced(keys, action.value, scope);
  if (findings.length > 0) return { step: null, findings };
  const step: PipelineStep = {
    id: keys.id,
    needs: keys.needs ?? [],
    action: action.value,
    inputs: keys.inputs ?? null,
    outputs: keys.outputs ?? [],
    contracts: { inputs: contractsOf(keys.contracts?.inputs), outputs: contractsOf(keys.contracts?.outputs) },
    env: keys.env ?? {},
    retries: retryPolicy(keys.retries),
    timeoutMs: keys.timeout ?? null,
    when: when.value,
    evidence: keys.evidence ?? [],
    source: yaml.place(at),
  };
  return { step, findings: [] };
};

/**
 * Reads a pipeline file (`configs/pipeline.yaml`). Every mistake is reported at once with its place; with an error
 * there is no pipeline.
 */
export const readPipeline = (
  text: string,
  file: string,
): { readonly pipeline: PipelineFile | null; readonly findings: readonly Finding[] } => {
  const yaml = readYaml(text, file, MAX_SIZE, specYamlCodes);
  if (yaml.findings.length > 0) return { pipeline: null, findings: yaml.findings };
  const newer = versionFinding(yaml);
  if (newer !== null) return { pipeline: null, findings: [newer] };
  const value = isMapping(yaml.value) ? withoutOwnKeys(yaml.value) : yaml.value;
  const parsed = pipelineSchema.safeParse(value);
  const shape = { schema: pipelineSchema, codes: specShapeCodes, at: [] };
  const list = entryOf(value, 'steps');
  const entries: unknown[] = Array.isArray(list) ? list : [];
  const shell = (parsed.success ? parsed.data.shell : undefined) ?? 'plain';
  const readings = entries.map((entry, index) => readStep(entry, { shell, yaml, at: ['steps', index] }));
  const findings = inOrder([
    ...(parsed.success ? [] : shapeFindings(value, parsed.error.issues, shape, yaml)),
    ...readings.flatMap((reading) => reading.findings),
    ...linkFindings(linksOf(entries, 'steps', yaml), 'step'),
  ]);
  if (findings.length > 0 || !parsed.success) return { pipeline: null, findings };
  const steps = readings.flatMap(({ step }) => (step === null ? [] : [step]));
  const { name, reporters = [] } = parsed.data;
  return { pipeline: { version: 1, name, file, steps, reporters }, findings };
};
