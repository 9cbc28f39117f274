import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'yaml';
import { loadKinds } from '../../src/application/checks/registry.ts';
import { defaultConfig } from '../../src/domain/config/defaults.ts';
import { readConfig } from '../../src/domain/config/read-config.ts';
import { isMapping } from '../../src/domain/model/record.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import { builtInSpecDefaults } from '../../src/domain/spec/defaults.ts';
import { readPipeline } from '../../src/domain/spec/read-pipeline.ts';
import { readSpec } from '../../src/domain/spec/read-spec.ts';
import { readAnyTracker } from '../../src/domain/tracker/read-tracker.ts';
import { readAction } from '../../scripts/generate/action.ts';
import { workflowProblems } from './github-parser.ts';

/** The documentation's YAML, read by what reads it for users. */
const root = join(import.meta.dirname, '../..');
const example = join(root, 'docs/examples/custom-check');

/** The kind that the pages use as their example of an own one. */
const kinds = loadKinds(
  { ...defaultConfig, checks: { berths: './checks/berths.mjs' } },
  (specifier) => import(pathToFileURL(join(example, specifier)).href),
);

const errorsOf = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`);

const specProblems = async (text: string): Promise<string[]> =>
  errorsOf(readSpec(text, 'block.yaml', (await kinds).kinds, builtInSpecDefaults).findings);

const pipelineProblems = (text: string): string[] => errorsOf(readPipeline(text, 'block.yaml').findings);

const configProblems = (text: string): string[] =>
  errorsOf(readConfig({ text, file: 'block.yaml' }).findings);

const INPUTS = new Set(Object.keys(readAction(readFileSync(join(root, 'action.yml'), 'utf8')).inputs));

/** Every `uses: aurora-x/action@…` of a value, and the inputs it names that do not exist. */
const inputProblems = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(inputProblems);
  if (!isMapping(value)) return [];
  const { uses, with: given } = value;
  const ours = typeof uses === 'string' && uses.startsWith('aurora-x/action@') && isMapping(given);
  const unknown = ours ? Object.keys(given).filter((name) => !INPUTS.has(name)) : [];
  return [
    ...unknown.map((name) => `the Action has no input ${name}`),
    ...Object.values(value).flatMap(inputProblems),
  ];
};

const asWorkflow = (steps: unknown): string =>
  stringify({ on: 'push', jobs: { job: { 'runs-on': 'ubuntu-latest', steps } } });

/** A check has an id and its own keys; a step of a workflow `uses` an action with a version, or only runs. */
const isStep = (one: unknown): boolean => {
  if (!isMapping(one)) return false;
  const { uses } = one;
  return (typeof uses === 'string' && uses.includes('@')) || ('run' in one && !('id' in one));
};

const listProblems = async (list: readonly unknown[]): Promise<string[]> =>
  list.some(isStep)
    ? [...workflowProblems(asWorkflow(list), 'block.yml'), ...inputProblems(list)]
    : specProblems(stringify({ version: 1, name: 'block', checks: list.map(withoutNeeds) }));

/** A fragment may need a check that stands elsewhere on the page. */
const withoutNeeds = (check: unknown): unknown => {
  if (!isMapping(check)) return check;
  const { needs: _needs, ...rest } = check;
  return rest;
};

/**
 * What is wrong with a YAML block of a page. What it is follows from its keys: a workflow, steps of one, a spec, some
 * checks, a pipeline, a tracker, or a configuration.
 */
export const yamlProblems = async (text: string): Promise<string[]> => {
  const value: unknown = parse(text);
  if (Array.isArray(value)) return listProblems(value);
  if (!isMapping(value)) return ['it is neither a list nor a mapping'];
  if ('jobs' in value) return [...workflowProblems(text, 'block.yml'), ...inputProblems(value)];
  if (Array.isArray(value['checks']))
    return 'version' in value ? specProblems(text) : listProblems(value['checks']);
  if ('steps' in value) return pipelineProblems(text);
  if ('items' in value) return errorsOf((await readAnyTracker(text, 'block.yaml')).findings);
  return configProblems('version' in value ? text : `version: 1\n${text}`);
};
