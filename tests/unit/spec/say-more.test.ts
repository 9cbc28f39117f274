import { describe, expect, it } from 'vitest';
import { say, type Project } from '../../../src/domain/spec/say.ts';

/** The parameters of each check that a sentence comes to; null when it is unclear. */
const heard = (sentence: string, project?: Project): unknown => {
  const saying = say(sentence, project === undefined ? {} : { project });
  return saying.kind === 'spec' ? saying.checks.map((check) => check.with) : null;
};

describe('searches in other words', () => {
  it.each([
    ['fewer than five `any` in TypeScript files', { text: 'any', in: ['**/*.ts'], max: 4 }],
    ['there are less than 3 HACKs in lib/core', { text: 'HACK', in: ['lib/core/**'], max: 2 }],
    ['under 4 `sleep` in tests', { text: 'sleep', in: ['tests/**'], max: 3 }],
    ['no more than 2 `eval(` in src/**/*.js', { text: 'eval(', in: ['src/**/*.js'], max: 2 }],
    ['up to 2 `x` in a.txt', { text: 'x', in: ['a.txt'], max: 2 }],
    ['at least 3 "## " in docs/guide.md', { text: '## ', in: ['docs/guide.md'], min: 3 }],
    ['more than 1 `assert` in tests', { text: 'assert', in: ['tests/**'], min: 2 }],
    ['exactly one `main(` in src', { text: 'main(', in: ['src/**'], min: 1, max: 1 }],
    [
      'the number of `except ImportError` in Python files stays below 10',
      { text: 'except ImportError', in: ['**/*.py'], max: 9 },
    ],
    ['count of TODOs in src is at most 3', { text: 'TODO', in: ['src/**'], max: 3 }],
    ['no FIXMEs', { text: 'FIXME', in: ['**/*'], max: 0 }],
    ['not a single XXX in the whole repository', { text: 'XXX', in: ['**/*'], max: 0 }],
    ['no calls to `exit(` in Python code', { text: 'exit(', in: ['**/*.py'], max: 0 }],
    ['the tests folder contains no it.only', { text: 'it.only', in: ['tests/**'], max: 0 }],
    ['no dangerouslySetInnerHTML in src', { text: 'dangerouslySetInnerHTML', in: ['src/**'], max: 0 }],
  ])('%s', (sentence, params) => expect(heard(sentence)).toEqual([params]));

  it.each([
    'fewer than 0 TODOs in src',
    'no mistakes in src',
    'no TODOs in /etc',
    'no TODOs in ../other',
    'no TODOs in the nice part',
    'fewer than many TODOs in src',
    'less than 3 nice things in src',
  ])('%s is not one', (sentence) => expect(heard(sentence)).toBeNull());
});

describe('addresses in other words', () => {
  const local = 'http://127.0.0.1:8000';
  it.each([
    ['the service at https://example.org is up', { url: 'https://example.org', status: 200 }],
    [
      'http://localhost:3000/api returns "ok"',
      { url: 'http://localhost:3000/api', status: 200, contains: ['ok'] },
    ],
    ['GET /api/v1/items returns 401', { url: `${local}/api/v1/items`, status: 401 }],
    ['localhost is reachable', { url: 'http://localhost:8000/', status: 200 }],
    [
      'the readiness endpoint answers within one minute',
      { url: `${local}/readyz`, status: 200, within: '1m' },
    ],
    ['/healthz responds in less than 2 s', { url: `${local}/healthz`, status: 200, latency: '2s' }],
    ['the website is online', { url: `${local}/`, status: 200 }],
    ['liveness probe is healthy within 1 hour', { url: `${local}/healthz`, status: 200, within: '1h' }],
  ])('%s', (sentence, params) => expect(heard(sentence)).toEqual([params]));

  it.each(['the health endpoint', 'http:// is up', 'the health endpoint answers politely', '/healthz'])(
    '%s says too little or too much',
    (sentence) => expect(heard(sentence)).toBeNull(),
  );
});

describe('files in other words', () => {
  it.each([
    ['a Dockerfile exists', [{ path: 'Dockerfile', exists: true }]],
    ['the docs directory is present', [{ path: 'docs/', exists: true }]],
    ['`old.py` is deleted', [{ path: 'old.py', exists: false }]],
    ['README.md explains "how it works"', [{ path: 'README.md', exists: true, contains: ['how it works'] }]],
    ['the README never mentions the word beta', [{ text: 'beta', in: ['README.md'], max: 0 }]],
    [
      'the private of package.json is false',
      [{ path: 'package.json', exists: true, json: [{ path: 'private', equals: false }] }],
    ],
    [
      'indent in .prettierrc.json is 2',
      [{ path: '.prettierrc.json', exists: true, json: [{ path: 'indent', equals: 2 }] }],
    ],
    [
      'name in action.yml is "Aurora"',
      [{ path: 'action.yml', exists: true, yaml: [{ path: 'name', equals: 'Aurora' }] }],
    ],
  ])('%s', (sentence, params) => expect(heard(sentence)).toEqual(params));

  it.each([
    'the README explains why anyone would ever want to do this',
    'there is a problem',
    'the plan exists',
    'the ../secret folder exists',
    'the version in nowhere is 3',
  ])('%s is not about a file that can be named', (sentence) => expect(heard(sentence)).toBeNull());
});

describe('measures in other words', () => {
  it.each([
    ['function coverage on lib is over 60 percent', { metric: 'functions', include: ['lib/**'], min: 0.6 }],
    ['the run success rate is at least 95%', { source: 'runs', objective: 0.95, window: '30d' }],
    ['no warnings in scan.sarif', { report: 'scan.sarif', level: 'warning' }],
    ['scan.sarif contains no findings of any level', { report: 'scan.sarif', level: 'note' }],
    ['scan.sarif exists', { path: 'scan.sarif', exists: true }],
    [
      'score in out/result.json is at least 90',
      { source: 'file:out/result.json#/score', objective: 90, op: '>=' },
    ],
    [
      'size.max in stats.json is at most 1000',
      { source: 'file:stats.json#/size/max', objective: 1000, op: '<=' },
    ],
    ['mean in stats.json is above 3', { source: 'file:stats.json#/mean', objective: 3, op: '>' }],
    ['results.xml has no failing tests', { report: 'results.xml', minTests: 1, maxFailures: 0 }],
  ])('%s', (sentence, params) => expect(heard(sentence)).toMatchObject([params]));

  it.each(['pipelines succeed 95% of the time', 'more than 20 tests pass'])('%s says too much', (sentence) =>
    expect(heard(sentence)).toBeNull(),
  );
});

describe('commands in other words', () => {
  it.each([
    ['runs `make lint`', { run: 'make lint' }],
    ['`make lint`', { run: 'make lint' }],
    ['`./count.sh` counts at most 3', { run: './count.sh', expect: { number: '<=3' } }],
    ['`./count.sh` prints exactly 0', { run: './count.sh', expect: { number: '==0' } }],
    ['`./hello.sh` says hello', { run: './hello.sh', expect: { contains: 'hello' } }],
    ['eslint reports nothing', { run: 'npx eslint .' }],
    ['run pytest', { run: 'pytest' }],
    ['cargo test works', { run: 'cargo test' }],
  ])('%s', (sentence, params) => expect(heard(sentence)).toMatchObject([params]));

  it.each([
    ['node', 'npm test'],
    ['python', 'pytest'],
    ['go', 'go test ./...'],
    ['rust', 'cargo test'],
    ['make', 'make test'],
  ] as const)('unit tests of a %s project', (project, run) =>
    expect(heard('unit tests pass', project)).toMatchObject([{ run }]),
  );

  it.each(['`README.md` passes', '`make` is nice', 'the docs exist somewhere', 'the code works'])(
    '%s is none',
    (sentence) => expect(heard(sentence)).toBeNull(),
  );

  it('of a project that has no such command are unclear', () =>
    expect(heard('the docs build', 'go')).toBeNull());
});

describe('when and how strongly it must hold changes nothing', () => {
  it.each([
    ['run the unit tests on every pull request', [{ run: 'npm test' }]],
    ['tests pass in CI', [{ run: 'npm test' }]],
    [
      'lint must be clean on every PR and tests should be green before we merge',
      [{ run: 'npm run lint' }, { run: 'npm test' }],
    ],
    ['the build must not fail', [{ run: 'npm run build' }]],
    ['the file README.md must exist', [{ path: 'README.md', exists: true }]],
    ['there must be a file called SECURITY.md', [{ path: 'SECURITY.md', exists: true }]],
    ['.env must not exist', [{ path: '.env', exists: false }]],
    ['CHANGELOG.md must not contain "TBD"', [{ text: 'TBD', in: ['CHANGELOG.md'], max: 0 }]],
    ['p95 in bench.json must be below 200', [{ source: 'file:bench.json#/p95', objective: 200, op: '<' }]],
    [
      'the health endpoint http://localhost:8080/healthz answers 200 within 2 seconds',
      [{ url: 'http://localhost:8080/healthz', status: 200, within: '2s' }],
    ],
    [
      'line coverage of src/core is at least 85 percent according to coverage/lcov.info',
      [{ report: 'coverage/lcov.info', min: 0.85, include: ['src/core/**'] }],
    ],
    ['coverage in coverage/lcov.info must be at least 80%', [{ report: 'coverage/lcov.info', min: 0.8 }]],
    ['at least 100 tests in junit.xml and none failing', [{ report: 'junit.xml', minTests: 100 }]],
    ['output of `node -v` contains v24', [{ run: 'node -v', expect: { contains: 'v24' } }]],
    ['never use console.log in src', [{ text: 'console.log', in: ['src/**'], max: 0 }]],
    ["don't use eval() in src", [{ text: 'eval(', in: ['src/**'], max: 0 }]],
    ['console.log is never used in src', [{ text: 'console.log', in: ['src/**'], max: 0 }]],
    [
      'there must be no console.log in any ts file under src',
      [{ text: 'console.log', in: ['src/**/*.ts'], max: 0 }],
    ],
    ['no TODO in ts files under src and lib', [{ in: ['src/**/*.ts', 'lib/**/*.ts'] }]],
    ['no TODO in Python files of lib/core', [{ text: 'TODO', in: ['lib/core/**/*.py'], max: 0 }]],
    [
      'the file docs/runbook.md must exist and mention rollback',
      [{ path: 'docs/runbook.md', exists: true, matches: '(?i)rollback' }],
    ],
    [
      'all tests in reports/junit.xml pass and there are at least 100 of them',
      [{ report: 'reports/junit.xml', minTests: 100, maxFailures: 0 }],
    ],
    ['every test in junit.xml must pass', [{ report: 'junit.xml', minTests: 1, maxFailures: 0 }]],
  ])('%s', (sentence, params) => expect(heard(sentence)).toMatchObject(params));

  it.each([
    'do not merge on fridays',
    'avoid surprises in production',
    "we don't like bugs in src",
    'never deploy in december',
    'tests should never be flaky',
    'no TODO in ts files under src and js files under lib',
    'docs/runbook.md exists and is good',
  ])('%s is still unclear', (sentence) => expect(heard(sentence)).toBeNull());
});
