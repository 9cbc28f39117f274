import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as formats } from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');

const schema = (name: string): { readonly $schema: string } =>
  JSON.parse(readFileSync(join(root, 'schemas', `${name}.v1.json`), 'utf8'));

const addFormats = formats as unknown as (ajv: Ajv | Ajv2020) => void;

/** What is wrong with a value by a published schema, in words. */
const problems = (name: string, value: unknown): string[] => {
  const wanted = schema(name);
  const options = { strict: false, allErrors: true };
  const ajv = wanted.$schema.includes('draft-07') ? new Ajv(options) : new Ajv2020(options);
  addFormats(ajv);
  const validate = ajv.compile(wanted);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

const yaml = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));

describe('schemas for what people write', () => {
  it.each([
    ['config', 'samples/demo/.github/aurora-x.yml'],
    ['config', 'templates/aurora-x.yml'],
    ['config', 'docs/examples/custom-check/.github/aurora-x.yml'],
    ['spec', 'samples/fast_spec.yaml'],
    ['spec', 'templates/fast.yaml'],
    ['pipeline', 'configs/pipeline.yaml'],
    ['pipeline', 'templates/pipeline.yaml'],
  ])('%s accepts %s', (name, path) => {
    expect(problems(name, yaml(path))).toEqual([]);
  });

  it('leaves keys that begin with x- to their author', () => {
    const config = { version: 1, 'x-owner': 'core', gates: [{ name: 'a', 'x-why': 'because' }] };
    expect(problems('config', config)).toEqual([]);
  });

  it.each([
    ['config', { version: 1, gate: [] }],
    ['config', { version: 1, gates: [{ name: 'a', require: 'proven' }] }],
    ['spec', { version: 1, name: 'a', checks: [{ id: 'b' }] }],
    ['spec', { version: 1, name: 'a', checks: [{ id: 'b', run: 'true', file: { path: 'c' } }] }],
    ['pipeline', { version: 1, name: 'a', steps: [] }],
    ['tracker', { version: 1, items: [{ id: {} }] }],
  ])('%s refuses %j', (name, value) => {
    expect(problems(name, value)).not.toEqual([]);
  });
});

describe('schemas for what we write', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'aurora-schemas-'));
  let run = '';

  beforeAll(() => {
    cpSync(join(root, 'docs/examples/custom-check'), workspace, { recursive: true });
    const cli = join(root, 'src/entrypoints/cli/index.ts');
    spawnSync(process.execPath, [cli, '-C', workspace, 'gate', '--run-id', 'example'], { encoding: 'utf8' });
    const day = readdirSync(join(workspace, 'spec_runs')).find((name) => /^\d/.test(name)) ?? '';
    run = join(workspace, 'spec_runs', day, 'example');
  });
  afterAll(() => rmSync(workspace, { recursive: true }));

  const written = (path: string): unknown => JSON.parse(readFileSync(join(run, path), 'utf8'));

  it.each([
    ['run', 'run.json'],
    ['report', 'report.json'],
  ])('%s describes %s of a real run', (name, path) => {
    expect(problems(name, written(path))).toEqual([]);
  });

  it('describes what each stage handed on in that run', () => {
    for (const file of readdirSync(join(run, 'stages'))) {
      const name = readdirSync(join(root, 'schemas')).find((one) =>
        one.startsWith(file.slice(0, 3).toLowerCase()),
      );
      expect(problems(name?.replace('.v1.json', '') ?? '', written(`stages/${file}`)), file).toEqual([]);
    }
  });
});
