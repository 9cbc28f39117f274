import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtInKinds } from '../../../src/application/checks/registry.ts';
import { specJsonSchema } from '../../../src/domain/spec/json-schema.ts';
import { builtInPipelineYaml, pipelineJsonSchema } from '../../../src/domain/spec/pipeline-schema.ts';

const spec = (check: string): unknown => parse(`version: 1\nname: a\nchecks: [${check}]`);

describe('the JSON Schema of a spec', () => {
  const schema = specJsonSchema(builtInKinds);
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it.each([
    '{ id: a, run: npm test, timeout: 10m, retries: { max: 2 }, expect: "<10" }',
    '{ id: a, run: { run: x, cwd: sub } }',
    '{ id: a, file: { path: README.md }, x-note: 1 }',
    '{ id: a, coverage: { report: lcov.info, min: 70% } }',
    '{ id: a, uses: ./x.mjs, with: { a: 1 } }',
  ])('accepts %s', (check) => {
    const ok = validate(spec(check));
    expect(validate.errors ?? []).toEqual([]);
    expect(ok).toBe(true);
  });

  it.each([
    '{ run: x }',
    '{ id: a }',
    '{ id: a, run: x, file: { path: y } }',
    '{ id: a, rum: x }',
    '{ id: a, file: { pth: y } }',
    '{ id: a, run: x, tier: root }',
  ])('refuses %s', (check) => expect(validate(spec(check))).toBe(false));

  it('describes every key, for the editor', () => {
    const text = JSON.stringify(schema);
    for (const kind of builtInKinds.keys()) expect(text).toContain(`"${kind}"`);
    expect(text).toContain('Checks that must pass first.');
  });
});

describe('the JSON Schema of a pipeline', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(pipelineJsonSchema());

  it('accepts the built-in pipeline', () => expect(validate(parse(builtInPipelineYaml))).toBe(true));
  it('refuses a step without an id', () =>
    expect(validate({ version: 1, name: 'a', steps: [{ run: 'x' }] })).toBe(false));
});
