import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInKinds } from '../../../src/application/checks/registry.ts';
import type { Check, Spec } from '../../../src/domain/model/check.ts';
import type { Json } from '../../../src/domain/model/json.ts';
import { builtInSpecDefaults as defaults } from '../../../src/domain/spec/defaults.ts';
import { tierOfKind } from '../../../src/domain/spec/draft.ts';
import { isSafeId } from '../../../src/domain/model/safe-id.ts';
import type { SpecKind } from '../../../src/domain/spec/read-check.ts';
import { readSpec } from '../../../src/domain/spec/read-spec.ts';
import { specToYaml } from '../../../src/domain/spec/write-spec.ts';

/** Everything about a check but where it stood, with its parameters as its kind reads them. */
const meaning = (check: Check): unknown => ({
  ...check,
  origin: null,
  spec: null,
  with: builtInKinds.get(check.kind)?.schema.parse(check.with),
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const word = fc.stringMatching(/^[a-z][a-z0-9/*._-]{0,12}$/);
const variable = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/);

const params = fc.oneof(
  fc.record({
    kind: fc.constant('run'),
    with: fc.record({
      run: text,
      shell: fc.constantFrom('plain' as const, 'strict' as const),
      expect: fc.oneof(
        fc.constant(null),
        fc.record({ exitCode: fc.integer({ min: 0, max: 255 }) }),
        fc.record({ contains: text }),
        fc.record({ number: fc.constantFrom('<10', '>=80', '==0') }),
      ),
    }),
  }),
  fc.record({ kind: fc.constant('file'), with: fc.record({ path: text, exists: fc.constant(true) }) }),
  fc.record({ kind: fc.constant('manual'), with: fc.record({ statement: text }) }),
  fc.record({
    kind: fc.constant('coverage'),
    with: fc.record({ report: text, min: fc.constantFrom(0, 0.5, 0.825, 1) }),
  }),
  fc.record({
    kind: fc.constant('search'),
    with: fc.record({ text, in: fc.array(word, { minLength: 1, maxLength: 3 }), max: fc.nat() }),
  }),
);

const check = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/).filter(isSafeId),
    params,
    item: fc.option(text),
    timeoutMs: fc.integer({ min: 1, max: 10 ** 9 }),
    retries: fc.record({
      max: fc.integer({ min: 0, max: 20 }),
      backoffMs: fc.integer({ min: 1, max: 10 ** 6 }),
      jitter: fc.boolean(),
    }),
    evidence: fc.array(word, { maxLength: 3 }),
    inputs: fc.option(fc.array(word, { maxLength: 3 })),
    env: fc.dictionary(variable, fc.string({ unit: 'grapheme', maxLength: 20 }), { maxKeys: 3 }),
    passEnv: fc.array(variable, { maxLength: 2 }),
    freshnessMs: fc.option(fc.integer({ min: 1, max: 10 ** 10 })),
    challenge: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('patch' as const), patch: text }),
        fc.record({ kind: fc.constant('run' as const), run: text }),
      ),
    ),
    source: fc.record({ file: text, line: fc.integer({ min: 1, max: 9999 }), column: fc.constant(1) }),
  })
  .map(({ params: { kind, with: value }, source, ...rest }): Check => ({
    ...rest,
    spec: 's',
    kind,
    with: value as Json,
    needs: [],
    tier: tierOfKind(kind),
    origin: { source, rule: 'verify-command', confidence: 'certain' },
  }));

const spec = fc
  .uniqueArray(check, { maxLength: 6, selector: ({ id }) => id.toLowerCase() })
  .map((checks): Spec => ({
    name: 's',
    file: 'x.md',
    // Each needs some of those before it.
    checks: checks.map((one, index) => ({ ...one, needs: checks.slice(0, index % 3).map(({ id }) => id) })),
  }));

describe('a spec as YAML', () => {
  it('reads back as the same spec', () => {
    fc.assert(
      fc.property(spec, (original) => {
        const { spec: again, findings } = readSpec(specToYaml(original), 's.yaml', builtInKinds, defaults);
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(again?.checks.map(meaning)).toEqual(original.checks.map(meaning));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text every time', () => {
    fc.assert(
      fc.property(spec, (one) => {
        expect(specToYaml(one)).toBe(specToYaml(structuredClone(one)));
      }),
      { numRuns: 20 },
    );
  });

  it('reads back under the defaults it was written with', () => {
    const own = { timeoutMs: 5000, shell: 'strict' as const, freshnessMs: 60_000 };
    fc.assert(
      fc.property(spec, (original) => {
        const { spec: again } = readSpec(specToYaml(original, own), 's.yaml', builtInKinds, own);
        expect(again?.checks.map(meaning)).toEqual(original.checks.map(meaning));
      }),
      { numRuns: 20 },
    );
  });

  it('tells the editor its schema, and the reader where each check came from', () => {
    const source = { file: 'doc/t.md', line: 12, column: 3 };
    const { spec: read } = readSpec(
      'version: 1\nname: a\nchecks: [{ id: a, run: npm test }]',
      'a',
      builtInKinds,
      defaults,
    );
    const checks = (read?.checks ?? []).map((one): Check => ({
      ...one,
      origin: { source, rule: 'verify-command', confidence: 'likely' },
    }));
    expect(specToYaml({ name: 'a', file: 'a', checks }).split('\n')).toEqual([
      expect.stringMatching(/^# yaml-language-server: \$schema=https:\/\/\S+spec\.v1\.json$/),
      'version: 1',
      'name: a',
      'shell: plain',
      'checks:',
      '  # doc/t.md:12, verify-command, likely',
      '  - id: a',
      '    run: npm test',
      '',
    ]);
  });
});

describe('forms that only an author writes', () => {
  const kinds = new Map<string, SpecKind>([
    ...builtInKinds,
    ['lines', { schema: z.number(), tier: 'write' }],
  ]);

  it.each([
    '{ id: a, uses: ./x.mjs, with: { level: 3 } }',
    '{ id: a, uses: ./x.mjs }',
    '{ id: a, run: { run: x, cwd: sub, network: false }, expect: 3 }',
    '{ id: a, file: { path: x }, tier: exec }',
    '{ id: a, lines: 3 }',
  ])('%s survives', (written) => {
    const read = (yaml: string): unknown => {
      const { spec: one, findings } = readSpec(yaml, 'a', kinds, defaults);
      expect(findings).toEqual([]);
      return one?.checks.map((made) => ({ ...made, origin: null }));
    };
    const yaml = `version: 1\nname: a\nchecks: [${written}]`;
    const { spec: first } = readSpec(yaml, 'a', kinds, defaults);
    expect(first === null ? null : read(specToYaml(first))).toEqual(read(yaml));
  });
});

describe('tiers', () => {
  it('of written checks are those of the registered kinds', () => {
    for (const [kind, { tier }] of builtInKinds)
      expect(`${kind} ${tierOfKind(kind)}`).toBe(`${kind} ${tier}`);
  });
});
