import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../src/application/checks/registry.ts';
import type { Check } from '../../../src/domain/model/check.ts';
import { builtInSpecDefaults as defaults } from '../../../src/domain/spec/defaults.ts';
import { readSpec } from '../../../src/domain/spec/read-spec.ts';
import { say } from '../../../src/domain/spec/say.ts';
import { EXAMPLES } from '../../../src/domain/spec/sentence/readings.ts';

const heard = (sentence: string): readonly Check[] => {
  const saying = say(sentence);
  return saying.kind === 'spec' ? saying.checks : [];
};

const run = (command: string, expected: unknown = null): object => ({
  kind: 'run',
  with: { run: command, shell: 'plain', expect: expected },
});
const file = (params: object): object => ({ kind: 'file', with: params });
const search = (params: object): object => ({ kind: 'search', with: params });
const http = (params: object): object => ({ kind: 'http', with: { status: 200, ...params } });
const coverage = (params: object): object => ({ kind: 'coverage', with: params });
const mentions = (path: string, word: string): object => file({ path, exists: true, matches: `(?i)${word}` });

/** What people say, and what it comes to. */
const SENTENCES: readonly (readonly [string, ...object[]])[] = [
  ['every PR runs unit tests and coverage stays above 70%', run('npm test'), coverage({ min: 0.7 })],
  ['All tests pass.', run('npm test')],
  ['lint, type checks and unit tests pass', run('npm run lint'), run('npx tsc --noEmit'), run('npm test')],
  ['Please make sure that the linter is clean', run('npm run lint')],
  [
    'integration tests and end-to-end tests are green',
    run('npm run test:integration'),
    run('npm run test:e2e'),
  ],
  ['on every push, unit tests pass', run('npm test')],
  ['CI fails unless unit tests pass', run('npm test')],
  ['every pull request must pass the tests', run('npm test')],
  ['the code builds', run('npm run build')],
  ['formatting is clean', run('npx prettier --check .')],
  ['no known vulnerabilities in dependencies', run('npm audit --audit-level=high')],
  ['`npm run build` passes', run('npm run build')],
  ['run `make check`', run('make check')],
  ['npm run build succeeds', run('npm run build')],
  ['pytest tests/unit passes', run('pytest tests/unit')],
  ['ruff is clean and mypy has no errors', run('ruff check .'), run('mypy .')],
  ['`./tool --version` prints "2.1"', run('./tool --version', { contains: '2.1' })],
  ['`grep -rc TODO src` prints less than ten', run('grep -rc TODO src', { number: '<10' })],
  ['`node cli.js bad` exits with 2', run('node cli.js bad', { exitCode: 2 })],
  [
    'the output of `node cli.js list` matches tests/list.txt',
    { kind: 'golden', with: { run: 'node cli.js list', file: 'tests/list.txt' } },
  ],
  ['test coverage must be at least 80%', coverage({ min: 0.8 })],
  ['90% of lines are covered', coverage({ min: 0.9 })],
  ['coverage never drops below 75%', coverage({ min: 0.75 })],
  [
    'branch coverage of src/core is at least 80 %',
    coverage({ min: 0.8, metric: 'branches', include: ['src/core/**'] }),
  ],
  ['coverage in `coverage.xml` is above 85%', coverage({ report: 'coverage.xml', min: 0.85 })],
  [
    'health endpoint answers 200 within 2 seconds',
    http({ url: 'http://127.0.0.1:8000/healthz', within: '2s' }),
  ],
  ['https://example.org/status returns 204', http({ url: 'https://example.org/status', status: 204 })],
  ['/readyz responds on port 3000', http({ url: 'http://127.0.0.1:3000/readyz' })],
  ['the metrics endpoint works', http({ url: 'http://127.0.0.1:8000/metrics' })],
  ['the home page shows "Welcome"', http({ url: 'http://127.0.0.1:8000/', contains: ['Welcome'] })],
  [
    'localhost:8080/api/v1/health answers in under 500 ms',
    http({ url: 'http://localhost:8080/api/v1/health', latency: '500ms' }),
  ],
  ['health check is ok', http({ url: 'http://127.0.0.1:8000/healthz' })],
  ['no TODOs in src', search({ text: 'TODO', in: ['src/**'], max: 0 })],
  [
    'there are no FIXME comments left in src and lib',
    search({ text: 'FIXME', in: ['src/**', 'lib/**'], max: 0 }),
  ],
  ['the build fails if there are TODOs in the code', search({ text: 'TODO', in: ['**/*'], max: 0 })],
  [
    'fewer than 10 "except ImportError" in Python files',
    search({ text: 'except ImportError', in: ['**/*.py'], max: 9 }),
  ],
  ['src has no console.log', search({ text: 'console.log', in: ['src/**'], max: 0 })],
  ['at most three `eslint-disable` in src', search({ text: 'eslint-disable', in: ['src/**'], max: 3 })],
  ['no print( calls in Python files', search({ text: 'print(', in: ['**/*.py'], max: 0 })],
  ['there is a CHANGELOG', file({ path: 'CHANGELOG.md', exists: true })],
  ['the repository has a LICENSE', file({ path: 'LICENSE', exists: true })],
  ['we have a security policy', file({ path: 'SECURITY.md', exists: true })],
  ['`docs/api.md` exists', file({ path: 'docs/api.md', exists: true })],
  ['there is no `.env` in the repository', file({ path: '.env', exists: false })],
  ['no .env is committed', file({ path: '.env', exists: false })],
  ['the docs folder is not empty', file({ path: 'docs/', exists: true })],
  ['the README mentions installation', mentions('README.md', 'installation')],
  [
    'the README mentions installation and usage',
    mentions('README.md', 'installation'),
    mentions('README.md', 'usage'),
  ],
  ['README has a section on configuration', mentions('README.md', 'configuration')],
  ['CHANGELOG.md does not contain "TBD"', search({ text: 'TBD', in: ['CHANGELOG.md'], max: 0 })],
  [
    'the version in package.json is 2.0.0',
    file({ path: 'package.json', exists: true, json: [{ path: 'version', equals: '2.0.0' }] }),
  ],
  [
    'package.json has license Apache-2.0',
    file({ path: 'package.json', exists: true, json: [{ path: 'license', equals: 'Apache-2.0' }] }),
  ],
  [
    'strict in tsconfig.json is true',
    file({ path: 'tsconfig.json', exists: true, json: [{ path: 'strict', equals: true }] }),
  ],
  [
    'no high severity findings in results.sarif',
    { kind: 'sarif', with: { report: 'results.sarif', level: 'error' } },
  ],
  ['at least 100 tests run', { kind: 'junit', with: { minTests: 100, maxFailures: 0 } }],
  [
    '`reports/junit.xml` has no failures',
    { kind: 'junit', with: { report: 'reports/junit.xml', minTests: 1 } },
  ],
  [
    'nightly full pipeline succeeds 2 consecutive nights',
    {
      kind: 'workflow',
      with: { file: 'nightly.yml', branch: 'main', last: 2, event: 'schedule', within: '2d' },
    },
  ],
  [
    'release.yml is green three times in a row on stable',
    { kind: 'workflow', with: { file: 'release.yml', branch: 'stable', last: 3 } },
  ],
  [
    '99.9% of runs succeed over 30 days',
    { kind: 'slo', with: { source: 'runs', objective: 0.999, window: '30d' } },
  ],
  [
    'p95 in bench.json is below 200',
    { kind: 'metric', with: { source: 'file:bench.json#/p95', objective: 200, op: '<' } },
  ],
  [
    'the security lead signs off the threat model',
    { kind: 'manual', with: { statement: 'The security lead signs off the threat model' } },
  ],
  [
    'unit tests pass and the runbook is reviewed by ops',
    run('npm test'),
    { kind: 'manual', with: { statement: 'The runbook is reviewed by ops' } },
  ],
];

const CASES = SENTENCES.map(([sentence, ...expected]) => ({ sentence, expected }));

/** What nobody can turn into a check without guessing, and a word of a reading that should be offered. */
const UNCLEAR: readonly (readonly [string, string])[] = [
  ['the app is fast', 'health endpoint'],
  ['everything works', 'tests'],
  ['no secrets in the code', 'clean'],
  ['the design is beautiful', 'signs off'],
  ['coverage is high', 'coverage'],
  ['coverage of payment code stays above 70%', 'coverage'],
  ['unit tests pass except on Windows', 'unit tests'],
  ['unit tests never pass', 'unit tests'],
  ['do not run the tests', 'tests'],
  ['tests fail', 'tests'],
  ['users are happy and unit tests pass', 'unit tests pass'],
  ['latency is low', 'p95'],
  ['coverage below 20%', 'coverage'],
  ['the README is good', 'README'],
  ['hello', ''],
  ['', ''],
];

describe('a sentence', () => {
  it('of these there are sixty-two', () => expect(SENTENCES).toHaveLength(62));

  it.each(CASES)('$sentence', ({ sentence, expected }) => {
    expect(heard(sentence)).toMatchObject(expected);
    expect(heard(sentence)).toHaveLength(expected.length);
  });

  it.each(CASES)('$sentence: the spec reads back', ({ sentence }) => {
    const saying = say(sentence);
    if (saying.kind !== 'spec') throw new Error('it was not understood');
    const { spec, findings } = readSpec(saying.yaml, 'said.yaml', builtInKinds, defaults);
    expect(findings).toEqual([]);
    expect(spec?.checks.map(({ id, tier, needs }) => ({ id, tier, needs }))).toEqual(
      saying.checks.map(({ id, tier, needs }) => ({ id, tier, needs })),
    );
  });

  it('about coverage waits for the tests that measure it', () => {
    const [tests, covered] = heard('every PR runs unit tests and coverage stays above 70%');
    expect(covered?.needs).toEqual([tests?.id]);
  });

  it('uses the tools of the project when they are known', () => {
    const saying = say('lint and unit tests pass', { project: 'python' });
    expect(
      saying.kind === 'spec' && saying.checks.map((check) => [check.with, check.origin.confidence]),
    ).toMatchObject([
      [{ run: 'ruff check .' }, 'likely'],
      [{ run: 'pytest' }, 'likely'],
    ]);
  });

  it('is marked as a guess where it had to be one', () => {
    expect(heard('unit tests pass')[0]?.origin.confidence).toBe('guess');
    expect(heard('`npm test` passes')[0]?.origin.confidence).toBe('certain');
  });
});

describe('an unclear sentence', () => {
  it.each(UNCLEAR)('%j gets readings near to it, and no spec', (sentence, near) => {
    const saying = say(sentence);
    expect(saying.kind).toBe('unclear');
    if (saying.kind !== 'unclear') return;
    expect(saying.readings.length).toBeGreaterThanOrEqual(3);
    expect(saying.readings.map((reading) => reading.sentence).join('\n')).toContain(near);
  });

  it.each(EXAMPLES)('is never answered with one: $sentence', ({ sentence }) => {
    const saying = say(sentence);
    expect(saying.kind).toBe('spec');
  });

  it('of any kind is answered quickly and without a throw', () => {
    const words =
      'no TODOs in src and , coverage 80% ` " tests pass the README mentions within 2 seconds http:// .. of is `npm test`'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (list) => {
        const saying = say(list.join(' '));
        if (saying.kind === 'unclear') return;
        const { findings } = readSpec(saying.yaml, 's', builtInKinds, defaults);
        expect(findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(say('a'.repeat(100_000)).kind).toBe('unclear');
    expect(say('tests pass and '.repeat(5000)).kind).toBeDefined();
  });
});
