import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sweepRun } from '../../../src/adapters/system/command-runner/sweep.ts';
import {
  processesWith,
  requestFor,
  startRunner,
  temporaryDirectory,
} from '../../integration/system/support.ts';
import { until } from '../../support/until.ts';

const BAD_CHILDREN: readonly (readonly [string, string])[] = [
  ['simply hangs', 'sleep 60'],
  ['ignores TERM', 'trap "" TERM; while :; do sleep 1; done'],
  ['has a grandchild that holds its output', '(sleep 60 & sleep 60) & wait'],
  ['has a daemon in a session of its own', 'setsid sleep 60 & sleep 60'],
  [
    'has a daemon that forked twice, ignores TERM and closed everything',
    `(setsid bash -c 'trap "" TERM; exec >/dev/null 2>&1 </dev/null; (while :; do sleep 1; done) & wait' &) ; sleep 60`,
  ],
  ['has a child that dropped its environment', 'env -i sleep 61 & sleep 60'],
  ['stops itself', 'kill -STOP $$; sleep 60'],
  ['was handed to nohup', 'nohup sleep 60 >/dev/null 2>&1 & sleep 60'],
];

describe('E1: a command that is out of time', () => {
  it.each(BAD_CHILDREN)('leaves no process when it %s', async (_what, command) => {
    await using shell = startRunner(1);
    const begin = performance.now();
    const result = await shell.run(`echo begun; ${command}`, { timeoutMs: 500 });
    expect(performance.now() - begin).toBeLessThan(500 + 10_000);
    expect(result.timedOut || result.strays > 0).toBe(true);
    expect(result.stdout.text).toBe('begun\n');
    expect(shell.leftOver()).toEqual([]);
    expect((await shell.run('echo next')).stdout.text).toBe('next\n');
  });

  it('may clean up within the grace it is given', async () => {
    using dir = temporaryDirectory();
    await using shell = startRunner(1);
    const command = 'trap "sleep 0.2; echo cleaned > mark; exit 9" TERM; sleep 60 & wait';
    const result = await shell.run(command, { timeoutMs: 1_000, cwd: dir.path });
    expect(result).toMatchObject({ timedOut: true });
    expect(existsSync(join(dir.path, 'mark'))).toBe(true);
  });
});

describe('E1: a command that ends and leaves something behind', () => {
  it.each([
    ['in its group', 'sleep 60 & echo done'],
    ['that writes on', '(while :; do echo noise; sleep 0.01; done) & echo done'],
    ['in its own session, holding the output', 'setsid sleep 60 & echo done'],
    ['in its own session, holding nothing', 'setsid sleep 60 >/dev/null 2>&1 </dev/null & echo done'],
  ])('has that killed and counted: %s', async (_what, command) => {
    await using shell = startRunner(1);
    const result = await shell.run(command);
    expect(result).toMatchObject({ exitCode: 0, timedOut: false });
    expect(result.strays).toBeGreaterThan(0);
    expect(shell.leftOver()).toEqual([]);
    expect((await shell.run('echo next')).stdout.text).toBe('next\n');
  });

  it('does not confuse its output with that of its neighbours', async () => {
    await using shell = startRunner(3);
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        shell.run(`(while :; do echo noise ${n}; sleep 0.01; done) & echo own ${n}`),
      ),
    );
    for (const [n, { stdout }] of results.entries()) {
      expect(stdout.text).toContain(`own ${n}\n`);
      expect(new Set(stdout.text.match(/\d+/g))).toEqual(new Set([`${n}`]));
    }
  });
});

describe('a worker that is attacked', () => {
  it('is replaced, and the answer says that it is none', async () => {
    await using shell = startRunner(1);
    const result = await shell.run('kill -KILL $PPID; sleep 60');
    expect(result).toMatchObject({ exitCode: null, timedOut: false });
    expect(result.spawnError).toMatch(/SIGKILL/);
    expect(shell.leftOver()).toEqual([]);
    expect((await shell.run('echo next')).stdout.text).toBe('next\n');
  });

  it('that is stopped costs the time-out and no more', async () => {
    await using shell = startRunner(1);
    const result = await shell.run('kill -STOP $PPID; echo said', { timeoutMs: 500 });
    expect(result).toMatchObject({ timedOut: true });
    expect((await shell.run('echo next')).stdout.text).toBe('next\n');
  });
});

describe('E10: stopping', () => {
  it('ends running and waiting commands in less than 7 seconds, and keeps what they wrote', async () => {
    await using shell = startRunner(2);
    using dir = temporaryDirectory();
    const stop = new AbortController();
    const command = `trap "" TERM INT; echo begun; touch ${dir.path}/$$; setsid sleep 60 & while :; do sleep 1; done`;
    const results = Array.from({ length: 5 }, () => shell.runner.run(requestFor(command), stop.signal));
    await until(() => readdirSync(dir.path).length === 2);
    const begin = performance.now();
    stop.abort();
    const ended = await Promise.all(results);
    expect(performance.now() - begin).toBeLessThan(7_000);
    expect(ended.every((result) => result.cancelled)).toBe(true);
    expect(ended.filter((result) => result.stdout.text === 'begun\n')).toHaveLength(2);
    expect(shell.leftOver()).toEqual([]);
  });

  it('by closing does the same', async () => {
    const shell = startRunner(2);
    const result = shell.run('setsid sleep 60 & sleep 60');
    await sleep(300);
    const begin = performance.now();
    await shell.runner.close();
    expect(performance.now() - begin).toBeLessThan(7_000);
    expect(await result).toMatchObject({ cancelled: true });
    expect(shell.leftOver()).toEqual([]);
    expect(await shell.run('true')).toMatchObject({ cancelled: true });
  });

  it('without a chance to clean up leaves what the next run can find by the nonce', async () => {
    const nonce = `killed${process.pid}`;
    const home = join(import.meta.dirname, '../../..');
    const program = `
      import { createCommandRunner } from '${home}/src/adapters/system/command-runner/create-command-runner.ts';
      const request = ${JSON.stringify({ ...requestFor('sleep 60'), redact: undefined })};
      createCommandRunner({ workers: 1, nonce: '${nonce}' }).run({ ...request, redact: (t) => t }, new AbortController().signal);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
    await until(() => processesWith(`=${nonce}:`).length > 0);
    parent.kill('SIGKILL');
    await sleep(100);
    expect(processesWith(`=${nonce}:`)).not.toEqual([]);
    expect(await sweepRun(nonce)).toBeGreaterThan(0);
    expect(processesWith(`=${nonce}:`)).toEqual([]);
  });
});
