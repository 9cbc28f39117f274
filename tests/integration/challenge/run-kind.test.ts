import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKind } from '../../../src/application/checks/run/index.ts';
import { lastNumber } from '../../../src/application/checks/run/judge.ts';
import { simpleRunner } from '../../support/simple-runner.ts';
import { createProject, type Project } from './support/project.ts';
import { contextFor, executed, runCheck, type RunParams } from './support/subject.ts';

const runner = simpleRunner();
let project: Project;

beforeAll(async () => {
  project = await createProject();
});

afterAll(() => rm(dirname(project.root), { recursive: true, force: true }));

const come = (params: RunParams) => executed(runCheck(params), project, runner);

describe('a command comes to', () => {
  it('passed with exit code 0', async () => {
    expect(await come({ run: 'test -f README.md' })).toMatchObject({
      outcome: 'passed',
      reason: null,
      exitCode: 0,
    });
  });

  it('failed, with the exit code, the last line and how to see the same', async () => {
    const { outcome, reason } = await come({ run: 'echo one; echo "3 failed" >&2; exit 4' });
    expect(outcome).toBe('failed');
    expect(reason).toMatchObject({ code: 'AX4001', source: { file: 'specs/test.yaml', line: 3 } });
    expect(reason?.message).toBe('The command ended with exit code 4: 3 failed.');
    expect(reason?.remedy).toContain('echo one; echo "3 failed" >&2; exit 4');
  });

  it('error when a program is missing, which is named', async () => {
    const { outcome, reason } = await come({ run: 'pytset -q' });
    expect(outcome).toBe('error');
    expect(reason?.code).toBe('AX4801');
    expect(reason?.message).toContain('pytset');
  });

  it('error when a file is no program', async () => {
    const { outcome, reason } = await come({ run: './README.md' });
    expect(outcome).toBe('error');
    expect(reason?.code).toBe('AX4802');
    expect(reason?.message).toContain('./README.md');
  });

  it('timed-out when it takes too long', async () => {
    const { outcome, reason } = await come({ run: 'sleep 30', timeoutMs: 200 });
    expect(outcome).toBe('timed-out');
    expect(reason?.message).toContain('0.2 s');
  });

  it('not-run when the run is stopped', async () => {
    const stop = new AbortController();
    const context = { ...contextFor(project, runner, stop.signal), check: runCheck({ run: 'sleep 30' }) };
    const result = runKind.execute(runKind.schema.parse({ run: 'sleep 30' }), context);
    setTimeout(() => stop.abort(), 50);
    expect(await result).toMatchObject({ outcome: 'not-run', reason: { code: 'AX4805' } });
  });

  it('error when the working directory is outside the workspace', async () => {
    expect(await come({ run: 'true', cwd: 'absent' })).toMatchObject({
      outcome: 'error',
      reason: { code: 'AX4806' },
    });
  });

  it('runs as typed in a terminal, unless strict', async () => {
    expect(await come({ run: 'false; true' })).toMatchObject({ outcome: 'passed' });
    expect(await come({ run: 'false; true', shell: 'strict' })).toMatchObject({ outcome: 'failed' });
    expect(await come({ run: 'false | true', shell: 'strict' })).toMatchObject({ outcome: 'failed' });
  });

  it('runs in its folder', async () => {
    expect(await come({ run: 'test -f app.py', cwd: 'src' })).toMatchObject({ outcome: 'passed' });
  });
});

describe('expectations', () => {
  it('another exit code', async () => {
    expect(await come({ run: 'exit 3', expect: { exitCode: 3 } })).toMatchObject({ outcome: 'passed' });
    expect(await come({ run: 'exit 0', expect: { exitCode: 3 } })).toMatchObject({ outcome: 'failed' });
  });

  it('text in either stream', async () => {
    expect(await come({ run: 'echo "Config OK" >&2', expect: { contains: 'Config OK' } })).toMatchObject({
      outcome: 'passed',
    });
    const { outcome, reason } = await come({ run: 'echo "Config bad"', expect: { contains: 'Config OK' } });
    expect(outcome).toBe('failed');
    expect(reason?.message).toContain('Config bad');
  });

  it('a number, which is measured', async () => {
    const count = { run: 'grep -r "except ImportError" src | wc -l' };
    expect(await come({ ...count, expect: { number: '<10' } })).toMatchObject({
      outcome: 'passed',
      measures: { value: 1 },
    });
    const { outcome, reason } = await come({ ...count, expect: { number: '>= 2' } });
    expect(outcome).toBe('failed');
    expect(reason?.message).toBe('The command printed 1, expected >= 2.');
    expect(await come({ run: 'echo none', expect: { number: '<10' } })).toMatchObject({
      reason: { code: 'AX4809' },
    });
  });

  it.each<[string, number | null]>([
    ['12 passed in 0.25s', 0.25],
    ['Coverage: 81.5%', 81.5],
    ['total 1,234', 1234],
    ['-3', -3],
    ['7 from v24.1.0 and 24.1.0', 7],
    ['nothing', null],
  ])('the last number of %j is %j', (text, value) => {
    expect(lastNumber(text)).toBe(value);
  });
});

const say = (value: unknown): string => runKind.describe(runKind.schema.parse(value));

describe('the kind', () => {
  it('says what it asserts', () => {
    expect(say({ run: 'npm test' })).toBe('`npm test` ends with exit code 0');
    expect(say({ run: '# all\nruff\npytest', expect: { contains: 'ok', number: '<10' } })).toBe(
      '`ruff …` ends with exit code 0 and prints "ok" and prints a number <10',
    );
  });

  it('refuses what is no check', () => {
    for (const value of [
      {},
      { run: 1 },
      { run: 'x', shell: 'zsh' },
      { run: 'x', expect: { number: 'ten' } },
      { run: 'x', other: 1 },
    ]) {
      expect(runKind.schema.safeParse(value).success).toBe(false);
    }
  });
});
