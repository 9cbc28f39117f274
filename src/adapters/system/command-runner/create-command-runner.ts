import { createHash, randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import type { CommandRequest, CommandResult, CommandRunner } from '../../../ports/command-runner.ts';
import type { Launchers } from './frame.ts';
import { createPool } from './pool.ts';
import { probeNoNetwork } from './quotas.ts';
import { runOnWorker } from './run-on-worker.ts';
import { createSweeper, sweepRun } from './sweep.ts';

export interface CommandRunnerOptions {
  /** Checks at once. */
  readonly workers: number;
  /** Random, new for each run: marks the processes of this run. */
  readonly nonce: string;
  /** Absolute path of bash 5 or newer. */
  readonly bash?: string;
  /** Makes kept output harmless and readable; without it every control character is replaced. */
  readonly readable?: (text: string) => string;
}

/** One argument of a program may not be longer, including its end mark (Linux, MAX_ARG_STRLEN). */
const MAX_COMMAND_BYTES = 128 * 1024 - 1;

// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const replaceControls = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');

/** Why a request cannot be run at all, or null. */
const refusal = (request: CommandRequest): string | null => {
  if (request.command.includes('\0')) return 'The command holds a NUL character.';
  if (Buffer.byteLength(request.command) > MAX_COMMAND_BYTES) return 'The command is longer than 128 KiB.';
  if (Object.entries(request.env).some(([name, value]) => !/^[^=\0]+$/.test(name) || value.includes('\0'))) {
    return 'A name or value in the environment holds a NUL character, or a name is empty or holds "=".';
  }
  const directory = statSync(request.cwd, { throwIfNoEntry: false });
  return directory?.isDirectory() === true ? null : `The working directory ${request.cwd} does not exist.`;
};

const NOTHING = { text: '', bytes: 0, sha256: createHash('sha256').digest('hex'), truncated: false } as const;

const notRun = (why: { spawnError: string } | { cancelled: true }): CommandResult => ({
  exitCode: null,
  signal: null,
  timedOut: false,
  cancelled: false,
  spawnError: null,
  durationMs: 0,
  stdout: NOTHING,
  stderr: NOTHING,
  quotas: [],
  strays: 0,
  ...why,
});

/**
 * A runner of shell commands on persistent workers (see worker-script.ts). Every process of a check carries
 * `AURORA_X_CHECK=<nonce>:<number>` in its environment, by which those that left their group are found and killed.
 *
 * A command's exit code is passed on as bash gives it: 126 and 127 when it could not be started, 128 + n after
 * signal n. Only `spawnError` says that the answer is not the command's own. `close()` must be called, or the
 * workers keep our process alive.
 */
export const createCommandRunner = (options: CommandRunnerOptions): CommandRunner => {
  const readable = options.readable ?? replaceControls;
  const bash = options.bash ?? '/bin/bash';
  // Children can see the nonce; what marks the end of their output must be something they cannot know.
  const pool = createPool(options.workers, bash, randomBytes(16).toString('hex'));
  const sweeper = createSweeper();
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  let noNetwork: readonly string[] | null | undefined;
  let count = 0;

  const launchersFor = (request: CommandRequest): Launchers => {
    if (!request.network && noNetwork === undefined) noNetwork = probeNoNetwork();
    return { bash, env: '/usr/bin/env', noNetwork: noNetwork ?? null };
  };

  const run = async (request: CommandRequest, signal: AbortSignal): Promise<CommandResult> => {
    const why = refusal(request);
    if (why !== null) return notRun({ spawnError: why });
    if (signal.aborted || closing.signal.aborted) return notRun({ cancelled: true });
    const worker = await pool.acquire();
    if (signal.aborted || closing.signal.aborted) {
      pool.release(worker, true);
      return notRun({ cancelled: true });
    }
    const launchers = launchersFor(request);
    count += 1;
    const job = {
      request,
      launchers,
      marker: `${options.nonce}:${count}`,
      signals: [signal, closing.signal],
      readable,
    };
    const { result, clean } = await runOnWorker(job, worker, sweeper);
    pool.release(worker, clean);
    return result;
  };

  return {
    run: (request, signal) => {
      const result = run(request, signal);
      running.add(result);
      void result.finally(() => running.delete(result)).catch(() => undefined);
      return result;
    },
    close: async () => {
      closing.abort();
      await Promise.allSettled(running);
      pool.close();
      if (count > 0) await sweepRun(options.nonce);
    },
  };
};
