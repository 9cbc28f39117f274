import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../src/application/checks/registry.ts';
import { builtInSpecDefaults as defaults } from '../../../src/domain/spec/defaults.ts';
import { readSpec } from '../../../src/domain/spec/read-spec.ts';
import type { Check } from '../../../src/domain/model/check.ts';

const read = (text: string): ReturnType<typeof readSpec> =>
  readSpec(text, 'specs/a.yaml', builtInKinds, defaults);

const places = (text: string): string[] =>
  read(text).findings.map(({ code, source }) => `${code} ${source?.line}:${source?.column}`);

const one = (check: string, head = ''): Check => {
  const { spec, findings } = read(`version: 1\nname: a\n${head}checks:\n  - ${check}\n`);
  expect(findings).toEqual([]);
  const [first] = spec?.checks ?? [];
  if (first === undefined) throw new Error('no check was read');
  return first;
};

const shellOf = (check: string, head = ''): unknown => {
  const params = one(check, head).with;
  return typeof params === 'object' && params !== null && 'shell' in params ? params.shell : null;
};

const wrong = (check: string): string[] => places(`version: 1\nname: a\nchecks:\n  - ${check}\n`);

describe('a spec file', () => {
  it('from the guide is read', () => {
    const { spec, findings } = read(`# specs/fast.yaml
version: 1
name: fast
checks:
  - { id: unit, run: npm test, timeout: 10m, retries: 1, evidence: [coverage/**] }
  - { id: coverage, coverage: { report: coverage/lcov.info, min: 70%, include: [src/core/**] }, needs: [unit] }
  - { id: health, http: { url: "http://127.0.0.1:8000/healthz", status: 200, within: 5s } }
  - { id: no-import-hacks, search: { pattern: "except ImportError", in: ["**/*.py"], max: 9 } }
`);
    expect(findings).toEqual([]);
    expect(spec).toMatchObject({ name: 'fast', file: 'specs/a.yaml' });
    expect(spec?.checks.map(({ id, kind, tier }) => `${id} ${kind} ${tier}`)).toEqual([
      'unit run exec',
      'coverage coverage read',
      'health http write',
      'no-import-hacks search read',
    ]);
    expect(spec?.checks[0]).toMatchObject({
      timeoutMs: 600_000,
      retries: { max: 1, backoffMs: 1000, jitter: true },
      evidence: ['coverage/**'],
      with: { run: 'npm test', shell: 'plain', expect: null },
      origin: { source: { file: 'specs/a.yaml', line: 5, column: 5 }, rule: 'spec', confidence: 'certain' },
    });
    expect(spec?.checks[1]).toMatchObject({ needs: ['unit'], with: { min: 0.7 } });
  });

  it('fills in every default', () => {
    expect(one('{ id: a, run: x }')).toEqual({
      id: 'a',
      spec: 'a',
      kind: 'run',
      with: { run: 'x', shell: 'plain', expect: null },
      item: null,
      needs: [],
      timeoutMs: 600_000,
      retries: { max: 0, backoffMs: 1000, jitter: true },
      evidence: [],
      inputs: null,
      env: {},
      passEnv: [],
      tier: 'exec',
      freshnessMs: null,
      challenge: null,
      origin: expect.anything(),
    });
  });

  it('takes every common key', () => {
    const check = one(
      '{ id: a, run: x, item: M-01, timeout: 5s, retries: { max: 3, backoff: 500ms, jitter: false }, evidence: out/**, inputs: [src/**], env: { A: 1, B: true }, pass-env: CI, freshness: 7d, challenge: { run: rm x } }',
    );
    expect(check).toMatchObject({
      item: 'M-01',
      timeoutMs: 5000,
      retries: { max: 3, backoffMs: 500, jitter: false },
      evidence: ['out/**'],
      inputs: ['src/**'],
      env: { A: '1', B: 'true' },
      passEnv: ['CI'],
      freshnessMs: 604_800_000,
      challenge: { kind: 'run', run: 'rm x' },
    });
  });
});

describe('a check', () => {
  it.each([
    ['expect: 3', { exitCode: 3 }],
    ['expect: "<10"', { number: '<10' }],
    ['expect: ">= 80"', { number: '>=80' }],
    ['expect: all good', { contains: 'all good' }],
    ['expect: { contains: x, number: "<10" }', { contains: 'x', number: '<10' }],
  ])('understands %s', (text, expected) =>
    expect(one(`{ id: a, run: x, ${text} }`).with).toMatchObject({ expect: expected }),
  );

  it('takes the shell of the command, then of the check, then of the spec', () => {
    expect(shellOf('{ id: a, run: x }', 'shell: strict\n')).toBe('strict');
    expect(shellOf('{ id: a, run: x, shell: plain }', 'shell: strict\n')).toBe('plain');
    expect(shellOf('{ id: a, run: { run: x, shell: strict, cwd: sub }, shell: plain }')).toBe('strict');
  });

  it('takes a module of the project with its parameters', () => {
    expect(one('{ id: a, uses: ./x.mjs, with: { level: 3 } }')).toMatchObject({
      kind: 'uses',
      tier: 'exec',
      with: { module: './x.mjs', with: { level: 3 } },
    });
  });

  it('keeps parameters that their kind reads again with the same result', () => {
    const check = one('{ id: a, http: { url: "http://127.0.0.1/x", within: 5s } }');
    const schema = builtInKinds.get('http')?.schema;
    expect(schema?.parse(check.with)).toMatchObject({ within: 5000 });
    expect(schema?.parse(schema.parse(check.with))).toEqual(schema?.parse(check.with));
  });

  it('ignores keys of its author, but not in the headers of a request', () => {
    const check = one('{ id: a, x-owner: me, http: { url: "http://h/x", headers: { x-key: v } } }');
    expect(check.with).toMatchObject({ headers: { 'x-key': 'v' } });
  });

  it('without checks is only a warning', () => {
    const { spec, findings } = read('version: 1\nname: a\nchecks: []');
    expect(spec?.checks).toEqual([]);
    expect(findings[0]).toMatchObject({ code: 'AX3018', severity: 'warning' });
  });
});

describe('mistakes', () => {
  it('are all reported at once, in the order of their places', () => {
    expect(
      places(`version: 1
name: fast
chekcs: []
checks:
  - { id: unit, rum: npm test }
  - { id: a/b, run: npm test, needs: [untt], timeout: 5 }
  - { id: cov, coverage: { report: x, min: 700% }, needs: [h], retries: { max: a } }
  - { id: h, http: { url: "http://h/x", statuss: 200 }, needs: [cov], expect: 3 }
  - { id: H, run: x, file: { path: y } }
  - { id: n }
  - { id: t, run: { run: a, cwdd: x }, tier: read }
  - foo
`),
    ).toEqual([
      'AX3004 3:1',
      'AX3004 5:17',
      'AX3015 6:11',
      'AX3013 6:39',
      'AX3003 6:55',
      'AX3014 7:11',
      'AX3003 7:44',
      'AX3003 7:80',
      'AX3004 8:41',
      'AX3019 8:71',
      'AX3016 9:11',
      'AX3011 9:22',
      'AX3010 10:5',
      'AX3004 11:29',
      'AX3017 11:46',
      'AX3003 12:5',
    ]);
  });

  it.each([
    ['{ run: x }', 'AX3005 4:5'],
    ['{ id: "", run: x }', 'AX3003 4:11'],
    ['{ id: a, run: [] }', 'AX3003 4:19'],
    ['{ id: a, run: x, with: {} }', 'AX3019 4:22'],
    ['{ id: a, run: x, env: { "A-B": 1 } }', 'AX3003 4:29'],
    ['{ id: a, run: x, challenge: { patsh: y } }', 'AX3004 4:35'],
    ['{ id: a, run: x, needs: [a] }', 'AX3014 4:11'],
    ['{ id: con, run: x }', 'AX3015 4:11'],
    ['{ id: a., run: x }', 'AX3015 4:11'],
    ['{ id: ../a, run: x }', 'AX3015 4:11'],
    ['{ id: a, file: { path: x, exits: true } }', 'AX3004 4:31'],
    ['{ id: a, manual: }', 'AX3003 4:22'],
  ])('%s', (check, place) => expect(wrong(check)).toContain(place));

  it('in a command say that it may be text', () => {
    const { findings } = read(
      'version: 1\nname: a\nchecks:\n  - { id: a, run: [1] }\n  - { id: b, run: { run: 1 } }\n',
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'checks[0].run: expected text or a mapping, found a list.',
      'checks[1].run.run: expected text, found 1.',
    ]);
  });

  it('in an id given twice names the first', () => {
    const { findings } = read('version: 1\nname: a\nchecks:\n  - { id: a, run: x }\n  - { id: a, run: y }\n');
    expect(findings.map(({ message }) => message)).toEqual(['The id "a" is already used at line 4.']);
  });

  it('in needs name the whole circle once', () => {
    const checks = ['a', 'b', 'c'].map(
      (id, index, ids) => `  - { id: ${id}, run: x, needs: [${ids[(index + 1) % 3]}] }`,
    );
    const { findings } = read(
      `version: 1\nname: a\nchecks:\n${checks.join('\n')}\n  - { id: d, run: x, needs: [a] }\n`,
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'These need each other in a circle: a → b → c → a.',
    ]);
  });
});

describe('a file with mistakes', () => {
  it('suggests the kind that was meant', () => {
    const { findings } = read(
      'version: 1\nname: a\nchecks:\n  - { id: a, covrage: { report: x, min: 1 } }\n',
    );
    expect(findings[0]?.remedy).toContain('"coverage"');
  });

  it('gives no spec', () => expect(read('version: 1\nname: a\nchecks: [{ id: a }]').spec).toBeNull());

  it.each([
    ['is of a newer version', 'version: 2\nname: a\nnew: 1', 'AX3007 1:10'],
    ['is no YAML', 'version: 1\n name: a', 'AX3001 1:10'],
    ['has no name', 'version: 1\nchecks: []', 'AX3005 1:1'],
    ['has checks that are no list', 'version: 1\nname: a\nchecks: { a: 1 }', 'AX3003 3:9'],
    ['is text', 'hello', 'AX3003 1:1'],
    ['is nested 100 000 deep', `checks: ${'['.repeat(100_000)}`, 'AX3006 1:108'],
    ['has 10 MB', 'a'.repeat(10_000_000), 'AX3002 1:1'],
  ])('that %s', (_, text, place) => expect(places(text)).toContain(place));

  it('of thousands is reported up to a limit', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(read(`version: 1\nname: a\nchecks: []\n${keys}`).findings.length).toBeLessThanOrEqual(100);
  });
});

describe('a long chain of needs', () => {
  it('is no circle, and no stack overflow', () => {
    const checks = Array.from(
      { length: 3000 },
      (_, index) => `  - { id: c${index}, run: x${index === 0 ? '' : `, needs: [c${index - 1}]`} }`,
    );
    const { spec, findings } = read(`version: 1\nname: a\nchecks:\n${checks.join('\n')}\n`);
    expect(findings).toEqual([]);
    expect(spec?.checks).toHaveLength(3000);
  });
});
