import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from '../../support/until.ts';
import { cli, cliJson, project, start, TRACKER } from './support.ts';

const SPEC = `version: 1
name: fast
checks:
  - { id: good, run: "echo fine" }
  - { id: bad, run: "echo broken; exit 3" }
`;

const withTracker = () => project({ 'docs/readiness.md': TRACKER, 'real.txt': 'real' });

interface RunAnswer {
  readonly runId: string;
  readonly runDir: string;
  readonly outcomes: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly cachedFrom: string | null;
  }[];
}

const isAnswer = (value: unknown): value is RunAnswer =>
  typeof value === 'object' && value !== null && 'runDir' in value && 'outcomes' in value;

const answerOf = (document: unknown): RunAnswer => {
  if (!isAnswer(document)) throw new Error(`not a run: ${JSON.stringify(document)}`);
  return document;
};

it('spec --input runs a spec and answers as promised', () => {
  const root = project({ 'fast.yaml': SPEC });
  const { code, document } = cliJson(root, ['spec', '--input', 'fast.yaml', '--out', 'out']);
  expect(code).toBe(1);
  expect(document).toMatchObject({
    schemaVersion: 1,
    verdict: 'no-go',
    outcomes: [
      { id: 'good', outcome: 'passed', attempts: 1, reason: null, cachedFrom: null },
      { id: 'bad', outcome: 'failed', reason: { code: expect.stringMatching(/^AX\d{4}$/) } },
    ],
  });
  const { runDir } = answerOf(document);
  expect(runDir).toMatch(/^out\/\d{4}-\d{2}-\d{2}\/[0-9A-Z]{26}$/);
  expect(existsSync(join(root, runDir, 'run.json'))).toBe(true);
  expect(readdirSync(root).toSorted()).toEqual(['fast.yaml', 'out']);
});

it('a second run runs nothing and says from which run each outcome is', () => {
  const root = project({ 'fast.yaml': SPEC });
  const first = answerOf(cliJson(root, ['spec', '-i', 'fast.yaml']).document);
  const second = answerOf(cliJson(root, ['spec', '-i', 'fast.yaml']).document);
  expect(second.outcomes.map((one) => one.cachedFrom)).toEqual([first.runId, first.runId]);
  const forced = answerOf(cliJson(root, ['spec', '-i', 'fast.yaml', '--force']).document);
  expect(forced.outcomes.map((one) => one.cachedFrom)).toEqual([null, null]);
});

it.each(['CON', 'index.json', '..', 'latest', 'a/b'])('a run cannot be called %s', (id) => {
  const root = project({ 'docs/readiness.md': TRACKER });
  const { code, stderr } = cli(root, ['pipeline', '--run-id', id]);
  expect(code).toBe(2);
  expect(stderr).toContain(`"${id}" is not a value of --run-id`);
  expect(existsSync(join(root, 'spec_runs'))).toBe(false);
});

it('a run cannot have the name of another', () => {
  const root = project({ 'docs/readiness.md': TRACKER });
  expect(cli(root, ['pipeline', '--run-id', 'mine']).code).toBe(1);
  expect(cli(root, ['pipeline', '--run-id', 'mine'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('AX5522'),
  });
});

it('a pipeline of the project shows what it leaves out, and runs nothing while a part is missing', () => {
  const root = project({
    'pipeline.yaml': `version: 1
name: own
steps:
  - { id: lint, run: 'false' }
  - { id: build, run: 'touch built', needs: [lint] }
  - { id: deploy, run: 'true', if: "env.STAGE == 'live'" }
`,
    'broken.yaml': `version: 1
name: own
steps:
  - { id: first, run: 'touch first' }
  - { id: canary, uses: ./canary.mjs, needs: [first] }
  - { id: load, spec: specs/load.yaml }
`,
  });
  const { code, document } = cliJson(root, ['pipeline', '--config', 'pipeline.yaml']);
  expect(code).toBe(1);
  expect(document).toMatchObject({
    outcomes: [
      { id: 'lint', outcome: 'failed' },
      { id: 'build', outcome: 'skipped', reason: { code: 'AX5501' } },
      { id: 'deploy', outcome: 'not-applicable', reason: { code: 'AX5525' } },
    ],
  });
  const broken = cli(root, ['pipeline', '--config', 'broken.yaml']);
  expect(broken.code).toBe(2);
  expect(broken.stderr).toContain('broken.yaml:5:5');
  expect(broken.stderr).toContain('broken.yaml:6:5');
  expect(existsSync(join(root, 'first'))).toBe(false);
});

it('gate refutes the false Done and says why', () => {
  const root = withTracker();
  const { code, document } = cliJson(root, ['gate', 'docs/readiness.md']);
  expect(code).toBe(1);
  expect(document).toMatchObject({
    schemaVersion: 1,
    verdict: 'no-go',
    standings: [
      { item: 'R-01', claim: 'done', standing: 'verified' },
      { item: 'R-02', claim: 'done', standing: 'refuted' },
      { item: 'R-03', claim: 'in-progress' },
    ],
    reasons: expect.arrayContaining([expect.objectContaining({ item: 'R-02', source: expect.anything() })]),
  });
  const text = cli(root, ['gate']);
  expect(text.stdout).toMatch(/R-02 +P0 +done +refuted/);
  expect(text.stdout).toMatch(/NO-GO +score \d+\n$/);
  expect(cli(root, ['explain', 'R-02']).stdout).toMatch(/standing +refuted on/);
});

it('gate is a go once the claim is true, and --fail-on never always ends with 0', () => {
  const root = withTracker();
  expect(cli(root, ['gate', '--fail-on', 'never']).code).toBe(0);
  writeFileSync(join(root, 'missing.txt'), '');
  expect(cliJson(root, ['gate'])).toMatchObject({ code: 0, document: { verdict: 'go' } });
});

it('verify runs the checks of one item', () => {
  const root = withTracker();
  const { code, document } = cliJson(root, ['verify', 'R-01']);
  expect(code).toBe(0);
  for (const { id } of answerOf(document).outcomes) expect(id).toContain('R-01');
  expect(cli(root, ['verify', 'R-02'])).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('0 of 1 check passed'),
  });
  expect(cli(root, ['verify', 'R-99'])).toMatchObject({ code: 2, stderr: expect.stringContaining('R-99') });
});

it('pipeline writes one line per change where there is no terminal, and logs by date and stage', () => {
  const root = withTracker();
  const { code, stderr, stdout } = cli(root, ['pipeline']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/T01 ingest/);
  expect(stderr).toMatch(/✖ \S*R-02\S* +failed/);
  expect(stderr).not.toContain('\u001b');
  expect(stdout).toContain('NO-GO');
  const [day = ''] = readdirSync(join(root, 'logs'));
  const lines = readFileSync(join(root, 'logs', day, 'T03.log'), 'utf8')
    .trimEnd()
    .split('\n');
  const record: unknown = JSON.parse(lines.at(-1) ?? '');
  expect(record).toMatchObject({ run_id: expect.any(String), stage: 'T03', step: 'execute' });
});

it('orchestrate is strict, and --jsonl gives events', () => {
  const root = withTracker();
  const argv = ['orchestrate', '--non-interactive', '--fail-on-error'];
  expect(cli(root, argv).code).toBe(1);
  const { stdout } = cli(root, [...argv, '--jsonl']);
  const events: unknown[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events[0]).toMatchObject({ schemaVersion: 1, type: 'run-started' });
  expect(events).toContainEqual(expect.objectContaining({ type: 'run-finished', verdict: 'no-go' }));
});

it('folds stages in GitHub Actions', () => {
  const root = withTracker();
  const { stderr } = cli(root, ['gate'], { GITHUB_ACTIONS: 'true' });
  expect(stderr).toContain('::group::T03 execute');
  expect(stderr.match(/::group::/g)?.length).toBe(stderr.match(/::endgroup::/g)?.length);
});

it('challenge finds the check that cannot fail', () => {
  const root = project({
    'a.txt': 'one\n',
    's.yaml':
      'version: 1\nname: s\nchecks:\n  - { id: vain, run: "grep -q one a.txt || true" }\n  - { id: honest, run: "grep -q one a.txt" }\n',
  });
  const { code, document } = cliJson(root, ['challenge', '--spec', 's.yaml']);
  expect(code).toBe(1);
  expect(document).toMatchObject({
    schemaVersion: 1,
    results: [
      { check: 'vain', result: 'vacuous', program: 'grep', remedy: expect.stringContaining('|| true') },
      { check: 'honest', result: 'proven' },
    ],
  });
});

it('challenge says so when there is nothing to challenge, instead of finding nothing wrong', () => {
  const root = project({
    'wrong.yaml':
      'version: 1\nname: w\nchecks:\n  - { id: honest, run: "ls" }\n  - { id: typo, rnu: "ls" }\n',
  });
  for (const [argument, code] of [
    [['--spec', 'missing.yaml'], 'AX1007'],
    [['--spec', 'wrong.yaml'], 'AX3004'],
    [['missing.md'], 'AX2001'],
    [[], 'AX5505'],
  ] as const) {
    const answer = cli(root, ['challenge', ...argument]);
    expect(answer.code, argument.join(' ')).toBe(2);
    expect(answer.stderr).toContain(code);
  }
});

it('inspect shows the run, verifies it, and names a file that was altered', () => {
  const root = withTracker();
  const { runDir, runId } = answerOf(cliJson(root, ['pipeline']).document);
  expect(cli(root, ['inspect']).stdout).toContain(runId);
  expect(cli(root, ['inspect', 'latest']).stdout).toContain('Timeline');
  expect(cli(root, ['inspect', 'latest', '--verify'])).toMatchObject({ code: 0 });
  rmSync(join(root, 'spec_runs/index.json'));
  expect(cliJson(root, ['inspect']).document).toMatchObject({ runs: [{ runId, verdict: 'no-go' }] });
  const manifest: unknown = JSON.parse(readFileSync(join(root, runDir, 'run.json'), 'utf8'));
  expect(manifest).toMatchObject({ runId });
  const log = readdirSync(join(root, runDir, 'checks')).map((id) => `checks/${id}/stdout.log`)[0] ?? '';
  writeFileSync(join(root, runDir, log), 'forged');
  expect(cli(root, ['inspect', runId, '--verify'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(log),
  });
});

it('is interrupted in good order and resumes', async () => {
  const root = project({
    's.yaml':
      'version: 1\nname: s\nchecks:\n  - { id: quick, run: "true" }\n  - { id: slow, run: "sleep 30", needs: [quick] }\n',
  });
  const child = start(root, ['spec', '-i', 's.yaml']);
  let talk = '';
  child.stderr.on('data', (chunk: Buffer) => void (talk += chunk.toString()));
  const ended = new Promise((done) => child.on('close', done));
  await until(() => talk.includes('▶ slow'));
  child.kill('SIGINT');
  const code = await ended;
  expect(code).toBe(130);
  expect(talk).toContain('interrupted');
});

it('a spec with mistakes ends with 2 and shows all of them', () => {
  const root = project({
    's.yaml': 'version: 1\nname: s\nchecks:\n  - { id: a, rnu: ls }\n  - { id: a, run: ls }\n',
  });
  expect(cli(root, ['spec', '-i', 's.yaml']).code).toBe(2);
  expect(cli(root, ['spec', '-i', 'none.yaml'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('AX1007'),
  });
  expect(cli(root, ['spec'])).toMatchObject({ code: 2, stderr: expect.stringContaining('AX1003') });
});

it('the demo ends well and leaves a no-go', () => {
  const { code, document } = cliJson(project(), ['demo']);
  expect(code).toBe(0);
  expect(document).toMatchObject({ verdict: 'no-go' });
});

it('what the demo says to type next runs, whichever Node is on PATH', () => {
  const { stderr } = cli(project(), ['demo']);
  const next = /^ {2}run {5}(.*)$/m.exec(stderr)?.[1] ?? '';
  const directory = /^ {2}cd {6}(.*)$/m.exec(stderr)?.[1];
  const options = { cwd: directory, env: { PATH: '/nowhere' }, encoding: 'utf8' } as const;
  const { status, stdout } = spawnSync('/bin/sh', ['-c', next], options);
  expect(status).toBe(0);
  expect(stdout).toContain('NO-GO');
});

it('audit verify says that there is no such bundle, and what to name', () => {
  const { code, stderr } = cli(project({}), ['audit', 'verify', 'gone.tar']);
  expect(code).toBe(2);
  expect(stderr).toContain('AX8416  gone.tar cannot be read: there is no such file.');
});
