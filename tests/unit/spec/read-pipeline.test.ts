import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionText, holds, readCondition } from '../../../src/domain/spec/condition.ts';
import { builtInPipelineYaml } from '../../../src/domain/spec/pipeline-schema.ts';
import { readPipeline } from '../../../src/domain/spec/read-pipeline.ts';

const read = (text: string): ReturnType<typeof readPipeline> => readPipeline(text, 'configs/pipeline.yaml');

const places = (steps: string): string[] =>
  read(`version: 1\nname: a\nsteps:\n${steps}`).findings.map(
    ({ code, source }) => `${code} ${source?.line}:${source?.column}`,
  );

describe('a pipeline file', () => {
  it('is what the built-in pipeline is written in', () => {
    const { pipeline, findings } = read(builtInPipelineYaml);
    expect(findings).toEqual([]);
    expect(pipeline?.steps.map(({ action }) => (action.kind === 'stage' ? action.stage : null))).toEqual([
      'T01',
      'T02',
      'T03',
      'T04',
      'T05',
      'T06',
      'T07',
    ]);
    expect(pipeline?.steps[6]).toMatchObject({ needs: ['t06-evaluate'], when: { kind: 'always' } });
  });

  it.each([
    ['text that is no YAML', 'a: [', 'AX3001'],
    ['of a later version', 'version: 9\nname: a\nsteps: []', 'AX3007'],
    ['that is a list', '- 1', 'AX3003'],
    ['whose steps are a word', 'version: 1\nname: a\nsteps: none', 'AX3003'],
    ['with a step of two kinds', 'version: 1\nname: a\nsteps: [{ id: a, run: x, spec: y }]', 'AX3011'],
    ['with a step of no kind', 'version: 1\nname: a\nsteps: [{ id: a }]', 'AX3010'],
    ['with a step that is a word', 'version: 1\nname: a\nsteps: [build]', 'AX3003'],
  ])('%s is refused with its place', (_, text, code) => {
    const { pipeline, findings } = read(text);
    expect(pipeline).toBeNull();
    expect(findings.map((one) => one.code)).toContain(code);
    expect(findings.every(({ source }) => (source?.line ?? 0) > 0)).toBe(true);
  });

  it('names every key that would have no effect, at its place', () => {
    expect(
      places(`  - { id: a, uses: aurora/t03-execute, with: { n: 1 }, timeout: 1m }
  - { id: b, uses: aurora/t06-evaluate, if: failure() }
  - { id: c, spec: s.yaml, if: failure(), inputs: [a], retries: 1 }
  - { id: d, run: 'true', with: { n: 1 } }
  - { id: e, uses: ./m.mjs, shell: strict, env: { A: b } }
`),
    ).toEqual([
      'AX3019 4:40',
      'AX3019 4:56',
      'AX3019 5:41',
      'AX3019 6:43',
      'AX3019 6:56',
      'AX3019 7:27',
      'AX3019 8:29',
    ]);
  });

  it('takes commands, modules, specs and contracts', () => {
    const { pipeline, findings } = read(`version: 1
name: own
shell: strict
reporters: [./report.mjs]
steps:
  - id: build
    run: make build
    inputs: [src/**]
    outputs: [out/result.json]
    retries: { max: 2, backoff: 2s }
    timeout: 5m
    env: { LEVEL: 3 }
    contracts:
      inputs: { config.json: schemas/config.json }
      outputs: { out/result.json: { type: object, required: [ok] } }
    evidence: [out/**]
  - { id: own, needs: build, uses: ./step.mjs, with: { a: [1] }, if: "env.LEVEL == '3' && success()" }
  - { id: checks, needs: [own], spec: specs/fast.yaml, if: failure() }
`);
    expect(findings).toEqual([]);
    expect(pipeline?.reporters).toEqual(['./report.mjs']);
    expect(pipeline?.steps[0]).toEqual({
      id: 'build',
      needs: [],
      action: { kind: 'run', run: 'make build', shell: 'strict' },
      inputs: ['src/**'],
      outputs: ['out/result.json'],
      contracts: {
        inputs: [{ path: 'config.json', schema: 'schemas/config.json' }],
        outputs: [{ path: 'out/result.json', schema: { type: 'object', required: ['ok'] } }],
      },
      env: { LEVEL: '3' },
      retries: { max: 2, backoffMs: 2000, jitter: true },
      timeoutMs: 300_000,
      when: { kind: 'success' },
      evidence: ['out/**'],
      source: { file: 'configs/pipeline.yaml', line: 6, column: 5 },
    });
    expect(pipeline?.steps[1]).toMatchObject({
      needs: ['build'],
      action: { kind: 'module', module: './step.mjs', with: { a: [1] } },
      when: {
        kind: 'and',
        all: [{ kind: 'env', name: 'LEVEL', equal: true, value: '3' }, { kind: 'success' }],
      },
    });
    expect(pipeline?.steps[2]?.action).toEqual({ kind: 'spec', spec: 'specs/fast.yaml' });
  });
});

describe('mistakes in a pipeline file', () => {
  it('are reported all at once', () => {
    expect(
      places(`  - { id: a, run: x, spec: y }
  - { id: b, uses: aurora/t01-injest }
  - { id: c, run: x, if: "sucess()" }
  - { id: d }
  - { id: e, run: x, needs: [f, g], retry: 1 }
  - { id: f, run: x, needs: [e] }
  - { id: a, run: x, with: 1 }
`),
    ).toEqual([
      'AX3011 4:22',
      'AX3021 5:20',
      'AX3020 6:26',
      'AX3010 7:5',
      'AX3013 8:33',
      'AX3004 8:37',
      'AX3012 10:11',
      'AX3019 10:22',
    ]);
  });

  it('come with the stage that was meant', () => {
    const { findings } = read('version: 1\nname: a\nsteps: [{ id: a, uses: aurora/t01-injest }]');
    expect(findings[0]?.remedy).toContain('Did you mean "aurora/t01-ingest"?');
  });

  it('are steps that are missing', () =>
    expect(read('version: 1\nname: a\nsteps: []').findings[0]?.code).toBe('AX3003'));
});

describe('conditions', () => {
  const env = { CI: 'true', NAME: 'a || b' };

  it.each([
    ['always()', true, true],
    ['success()', false, true],
    ['failure()', true, false],
    ["env.CI == 'true'", true, true],
    ["env.CI != 'true'", false, false],
    ["env.NONE == ''", false, false],
    ["env.NAME == 'a || b'", true, true],
    ["failure() && env.CI == 'true' || env.CI == 'no'", true, false],
    ["env.CI == 'no' || success() && env.CI=='true'", false, true],
  ])('%s', (text, whenFailed, whenPassed) => {
    const condition = readCondition(text);
    if (condition === null) throw new Error('the condition was not read');
    expect(holds(condition, true, env)).toBe(whenFailed);
    expect(holds(condition, false, env)).toBe(whenPassed);
  });

  it.each([
    '',
    'true',
    'env.CI',
    'always',
    '(always())',
    'env.A == "x"',
    "env.A == 'x' &&",
    'always() || ',
    'process.exit()',
  ])('%j is not in the language', (text) => expect(readCondition(text)).toBeNull());

  it('are written as they are read', () => {
    const atom = fc.oneof(
      fc.constantFrom('always()', 'success()', 'failure()'),
      fc
        .tuple(fc.constantFrom('CI', 'A_1'), fc.constantFrom('==', '!='), fc.constantFrom('', 'a || b', 'x'))
        .map(([name, sign, value]) => `env.${name} ${sign} '${value}'`),
    );
    const all = fc.array(atom, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' && '));
    const text = fc.array(all, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' || '));
    fc.assert(
      fc.property(text, (written) => {
        const condition = readCondition(written);
        expect(condition && conditionText(condition)).toBe(written);
      }),
    );
  });

  it('longer than a page are none', () => expect(readCondition(`env.A == '${'x'.repeat(500)}'`)).toBeNull());

  it('never throw', () => {
    const unit = fc.constantFrom("'", '&', '|', ' ', 'env.', 'A', '==', 'always()');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(() => readCondition(text)).not.toThrow();
      }),
    );
  });
});
