import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { CommandRunner } from '../../src/ports/command-runner.ts';

const captured = (text: string) => ({
  text,
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
  truncated: false,
});

/** A command runner with nothing but bash, a time-out and a process group: enough to run honest commands in tests. */
export const simpleRunner = (): CommandRunner => ({
  run: async (request, signal) => {
    if (signal.aborted) return { ...ended, cancelled: true };
    const flags = request.shell === 'strict' ? ['-euo', 'pipefail'] : [];
    const child = spawn('/bin/bash', ['--noprofile', '--norc', ...flags, '-c', request.command], {
      cwd: request.cwd,
      env: { ...request.env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    let stopped: 'timedOut' | 'cancelled' | null = null;
    const stop = (why: 'timedOut' | 'cancelled'): void => {
      stopped ??= why;
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    };
    const onAbort = (): void => stop('cancelled');
    const timer = setTimeout(() => stop('timedOut'), request.timeoutMs);
    signal.addEventListener('abort', onAbort, { once: true });
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [exitCode, killedBy] = await new Promise<[number | null, string | null]>((resolve) => {
      child.on('exit', (code, by) => setTimeout(() => resolve([code, by]), 5));
      child.on('error', () => resolve([null, null]));
    });
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    return {
      ...ended,
      exitCode,
      signal: killedBy,
      timedOut: stopped === 'timedOut',
      cancelled: stopped === 'cancelled',
      stdout: captured(request.redact(stdout)),
      stderr: captured(request.redact(stderr)),
    };
  },
  close: async () => undefined,
});

const ended = {
  exitCode: null,
  signal: null,
  timedOut: false,
  cancelled: false,
  spawnError: null,
  durationMs: 0,
  stdout: captured(''),
  stderr: captured(''),
  quotas: [],
  strays: 0,
} as const;
