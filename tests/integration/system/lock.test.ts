import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../../src/adapters/system/lock.ts';
import { temporaryDirectory } from './support.ts';

const owner = { pid: process.pid, host: hostname(), startedAt: '2026-11-21T00:00:00.000Z', runId: 'R1' };
const home = join(import.meta.dirname, '../../..');

const child = (program: string) =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { acquireLock } from '${home}/src/adapters/system/lock.ts';${program}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );

const other = `{ pid: process.pid, host: ${JSON.stringify(hostname())}, startedAt: new Date().toISOString(), runId: 'R2' }`;

describe('the lock of a directory', () => {
  it('has one owner, whom the others are told of', async () => {
    using dir = temporaryDirectory();
    const first = await acquireLock(dir.path, owner);
    expect(await acquireLock(dir.path, { ...owner, runId: 'R2' })).toEqual({
      heldBy: expect.objectContaining(owner),
    });
    if ('release' in first) await first.release();
    expect(readdirSync(dir.path)).toEqual([]);
    expect(await acquireLock(dir.path, owner)).toHaveProperty('release');
  });

  it('is never taken from a live owner, not even from one that hangs', async () => {
    using dir = temporaryDirectory();
    const holder = child(
      `await acquireLock(${JSON.stringify(dir.path)}, ${other}); console.log('held'); for (;;);`,
    );
    await once(holder.stdout, 'data');
    expect(await acquireLock(dir.path, owner)).toMatchObject({ heldBy: { pid: holder.pid, runId: 'R2' } });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await acquireLock(dir.path, owner)).toHaveProperty('release');
  });

  it('of a recycled process id is known as dead', async () => {
    using dir = temporaryDirectory();
    await acquireLock(dir.path, { ...owner, runId: 'OLD' });
    const path = join(dir.path, '.lock');
    const recycled = readFileSync(path, 'utf8').replace(/"processStart":"\d+"/, '"processStart":"1"');
    writeFileSync(path, recycled);
    expect(await acquireLock(dir.path, owner)).toHaveProperty('release');
  });

  it('on another machine cannot be seen, so it holds', async () => {
    using dir = temporaryDirectory();
    await acquireLock(dir.path, { ...owner, host: 'elsewhere', pid: 2 ** 22 });
    expect(await acquireLock(dir.path, owner)).toMatchObject({ heldBy: { host: 'elsewhere' } });
  });

  it.each(['', '{', 'null', '{"pid":"x"}'])('that is damaged (%j) is taken over', async (text) => {
    using dir = temporaryDirectory();
    writeFileSync(join(dir.path, '.lock'), text);
    expect(await acquireLock(dir.path, owner)).toHaveProperty('release');
  });

  it('of a dead owner goes to exactly one of many that want it', async () => {
    using dir = temporaryDirectory();
    const dead = JSON.stringify({ ...owner, pid: 2 ** 22, processStart: '1' });
    for (let round = 0; round < 3; round += 1) {
      writeFileSync(join(dir.path, '.lock'), dead);
      const program = `const lock = await acquireLock(${JSON.stringify(dir.path)}, ${other});
        process.stdout.write('release' in lock ? 'got' : 'not'); setTimeout(() => {}, 60_000);`;
      const children = Array.from({ length: 5 }, () => child(program));
      const answers = await Promise.all(
        children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])),
      );
      for (const one of children) one.kill('SIGKILL');
      await Promise.all(children.map((one) => once(one, 'exit')));
      expect(answers.filter((answer) => answer === 'got')).toHaveLength(1);
      expect(existsSync(join(dir.path, '.lock.guard'))).toBe(false);
    }
  });
});
