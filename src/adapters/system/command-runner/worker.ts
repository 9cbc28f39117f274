import { spawn, type ChildProcess } from 'node:child_process';
import type { Capture } from './capture.ts';
import { sendSignal } from './processes.ts';
import { WORKER_SCRIPT } from './worker-script.ts';

/** How a check ended, as its worker saw it. */
export type WorkerAnswer =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly groupAlive: boolean; readonly pid: number }
  | { readonly kind: 'lost'; readonly reason: string };

/** A persistent shell that runs one check at a time. */
export interface Worker {
  readonly pid: number | null;
  /** False once it has died; it must not be used again. */
  alive(): boolean;
  start(frame: string, stdout: Capture, stderr: Capture): Promise<WorkerAnswer>;
  /** Kills the shell itself. A check that still runs gives `lost`. */
  kill(): void;
}

/**
 * Passes a stream on up to the delimiter. The last bytes are held back, because the delimiter may come in pieces.
 * Bytes after it, which only a process that outlived its check can have written, are dropped.
 */
const createDelimited = (delimiter: Buffer, done: () => void) => {
  let capture: Capture | null = null;
  let held: Buffer = Buffer.alloc(0);
  return {
    begin: (target: Capture): void => {
      capture = target;
      held = Buffer.alloc(0);
    },
    data: (chunk: Buffer): void => {
      if (capture === null) return;
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const at = bytes.indexOf(delimiter);
      const end = at >= 0 ? at : Math.max(0, bytes.length - delimiter.length + 1);
      if (end > 0) capture.write(bytes.subarray(0, end));
      held = at >= 0 ? Buffer.alloc(0) : bytes.subarray(end);
      if (at < 0) return;
      capture = null;
      done();
    },
    /** The delimiter will not come any more: what is held back was output after all. */
    abandon: (): void => {
      capture?.write(held);
      capture = null;
    },
  };
};

/** A worker that never was: the system had no process, file or memory left for it, and says so a moment later. */
const stillborn = (child: ChildProcess): Worker => {
  const reason = new Promise<string>((resolve) => child.once('error', ({ message }) => resolve(message)));
  return {
    pid: null,
    alive: () => false,
    start: async () => ({ kind: 'lost', reason: await reason }),
    kill: () => undefined,
  };
};

/**
 * Starts a worker. `secret` (32 characters of hex) marks the end of a check's output; it is handed over on a pipe,
 * so that no check can read it from an environment or a command line.
 */
export const startWorker = (bash: string, secret: string): Worker => {
  const child = spawn(bash, ['--noprofile', '--norc', '-c', WORKER_SCRIPT], {
    cwd: '/',
    env: { LC_ALL: 'C' },
    // A session of its own: a terminal's Ctrl-C reaches us, and we stop the checks in order.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  // Without a process there may be no streams either, whatever the types say.
  if (child.pid === undefined) return stillborn(child);
  let settle: ((answer: WorkerAnswer) => void) | null = null;
  let answer: WorkerAnswer | null = null;
  let dead: string | null = null;
  let waitingFor = 0;
  let control = '';

  const oneDone = (): void => {
    waitingFor -= 1;
    if (waitingFor > 0 || settle === null || answer === null) return;
    const resolve = settle;
    settle = null;
    resolve(answer);
  };
  const delimiter = Buffer.from(secret);
  const out = createDelimited(delimiter, oneDone);
  const err = createDelimited(delimiter, oneDone);
  const lost = (reason: string): void => {
    dead ??= reason;
    out.abandon();
    err.abandon();
    settle?.({ kind: 'lost', reason: dead });
    settle = null;
  };

  child.stdout.on('data', out.data);
  child.stderr.on('data', err.data);
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    control += chunk.toString('latin1');
    const line = /^(\d+) ([01]) (\d+)\n$/.exec(control);
    if (line === null) return;
    control = '';
    answer = { kind: 'ended', exitCode: Number(line[1]), groupAlive: line[2] === '1', pid: Number(line[3]) };
    oneDone();
  });
  for (const stream of [child.stdin, ...child.stdio.slice(1)]) stream?.on('error', () => undefined);
  child.on('error', (error) => lost(error.message));
  // Not `close`: a process that escaped may hold the pipes for ever.
  child.on('exit', (code, signal) =>
    setImmediate(() => lost(`its shell ended with ${signal ?? `code ${code}`}`)),
  );
  child.stdin.write(secret);

  return {
    pid: child.pid ?? null,
    alive: () => dead === null,
    start: (frame, stdout, stderr) => {
      const { promise, resolve } = Promise.withResolvers<WorkerAnswer>();
      if (dead !== null) return Promise.resolve({ kind: 'lost', reason: dead });
      settle = resolve;
      answer = null;
      waitingFor = 3;
      out.begin(stdout);
      err.begin(stderr);
      const body = Buffer.from(frame);
      child.stdin.write(Buffer.concat([Buffer.from(String(body.length).padStart(10, '0')), body]));
      return promise;
    },
    kill: () => {
      if (child.pid !== undefined && child.exitCode === null) sendSignal(child.pid, 'SIGKILL');
      // Said now: once nothing of the child keeps us alive, its `exit` may never be heard.
      lost('it was killed');
      for (const stream of child.stdio) stream?.destroy();
      child.unref();
      // Its end is no longer waited for: a shell that was stopped (`kill -STOP`) may never tell.
      lost('its shell was killed');
    },
  };
};
