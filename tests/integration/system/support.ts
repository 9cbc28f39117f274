import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { createCommandRunner } from '../../../src/adapters/system/command-runner/create-command-runner.ts';
import { neutralise } from '../../../src/domain/evidence/neutralise.ts';
import type { CommandRequest, CommandResult } from '../../../src/ports/command-runner.ts';

/** A directory of its own that is removed with `using`. */
export const temporaryDirectory = (): { path: string; [Symbol.dispose](): void } => {
  const path = mkdtempSync(join(tmpdir(), 'aurora-test-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
};

export const requestFor = (command: string, change: Partial<CommandRequest> = {}): CommandRequest => ({
  command,
  shell: 'plain',
  cwd: tmpdir(),
  env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
  timeoutMs: 20_000,
  outputCapBytes: 64 * 1024,
  memoryMiB: null,
  cpuSeconds: null,
  processes: null,
  network: true,
  redact: (text) => text,
  ...change,
});

/** Ids of live processes with this text in their environment. */
export const processesWith = (text: string): number[] =>
  readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const zombie = /\) Z /.test(readFileSync(`/proc/${name}/stat`, 'latin1'));
      return !zombie && readFileSync(`/proc/${name}/environ`, 'latin1').includes(text) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });

/** A runner with everything that belongs to looking at what it leaves behind. */
export const startRunner = (workers = 2) => {
  const nonce = randomBytes(8).toString('hex');
  const runner = createCommandRunner({ workers, nonce, readable: neutralise });
  return {
    runner,
    nonce,
    run: (command: string, change: Partial<CommandRequest> = {}): Promise<CommandResult> =>
      runner.run(requestFor(command, change), new AbortController().signal),
    leftOver: () => processesWith(`AURORA_X_CHECK=${nonce}:`),
    [Symbol.asyncDispose]: () => runner.close(),
  };
};
