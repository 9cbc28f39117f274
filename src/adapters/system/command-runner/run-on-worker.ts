import { performance } from 'node:perf_hooks';
import type { CommandRequest, CommandResult } from '../../../ports/command-runner.ts';
import { createCapture } from './capture.ts';
import { buildFrame, type Launchers } from './frame.ts';
import { childrenOf, MARKER } from './processes.ts';
import { describeQuotas, processLimit } from './quotas.ts';
import { endProcesses, type Sweeper } from './sweep.ts';
import type { Worker, WorkerAnswer } from './worker.ts';

/** One command and what belongs to running it. */
export interface Job {
  readonly request: CommandRequest;
  readonly launchers: Launchers;
  /** Value of the marker variable: `<nonce>:<number>`. */
  readonly marker: string;
  /** Any of them stops the command. */
  readonly signals: readonly AbortSignal[];
  readonly readable: (text: string) => string;
}

/** Time a check has between TERM and KILL. */
const GRACE_MS = 2_000;
/** Time a worker has to answer once all processes of its check are gone. */
const ANSWER_MS = 1_000;

/** What came first: the answer, the time-out, or a wish to stop. */
const firstOf = async (
  answer: Promise<WorkerAnswer>,
  timeoutMs: number,
  signals: readonly AbortSignal[],
): Promise<WorkerAnswer | 'timed-out' | 'cancelled'> => {
  const { promise, resolve } = Promise.withResolvers<WorkerAnswer | 'timed-out' | 'cancelled'>();
  const cancel = (): void => resolve('cancelled');
  const timer = setTimeout(() => resolve('timed-out'), timeoutMs);
  for (const signal of signals) signal.addEventListener('abort', cancel);
  void answer.then(resolve);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener('abort', cancel);
  }
};

/** Waits at most `ms` for a worker's answer; when it keeps silent, the worker is killed, which is an answer too. */
const insistOn = async (answer: Promise<WorkerAnswer>, worker: Worker, ms: number): Promise<WorkerAnswer> => {
  const timer = setTimeout(() => worker.kill(), ms);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
};

/** The exact environment of the child, and the frame that makes it. */
const frameOf = ({ request, launchers, marker }: Job): string =>
  buildFrame(request, { ...request.env, [MARKER]: marker }, processLimit(request.processes), launchers);

/** Kills what outlived a command; gives how many processes that were. */
const endStrays = async (answer: WorkerAnswer, marker: string, left: () => boolean): Promise<number> => {
  const group = answer.kind === 'ended' && answer.groupAlive ? [answer.pid] : [];
  const quiet = answer.kind === 'ended' && group.length === 0 && !left();
  return quiet ? 0 : endProcesses(marker, new Set(group), 0);
};

/**
 * Runs one command on a worker that is free. `clean` is false when the worker must not be used again: something
 * that outlived the command may still hold its pipes.
 */
export const runOnWorker = async (
  job: Job,
  worker: Worker,
  sweeper: Sweeper,
): Promise<{ result: CommandResult; clean: boolean }> => {
  const { request, marker, readable } = job;
  const stdout = createCapture(request.redact, request.outputCapBytes, readable);
  const stderr = createCapture(request.redact, request.outputCapBytes, readable);
  const frame = frameOf(job);
  const left = sweeper.watch(marker);
  const begin = performance.now();
  const answer = worker.start(frame, stdout, stderr);
  const ending = await firstOf(answer, request.timeoutMs, job.signals);
  const durationMs = performance.now() - begin;

  const stopped = ending === 'timed-out' || ending === 'cancelled';
  if (stopped) await endProcesses(marker, childrenOf(worker.pid), GRACE_MS);
  const answered = await insistOn(answer, worker, ANSWER_MS);
  const strays = await endStrays(answered, marker, left);
  const lost = answered.kind === 'lost' && !stopped;
  const result: CommandResult = {
    exitCode: answered.kind === 'ended' ? answered.exitCode : null,
    signal: null,
    timedOut: ending === 'timed-out',
    cancelled: ending === 'cancelled',
    spawnError: lost ? `The command could not be run to its end: ${answered.reason}.` : null,
    durationMs,
    stdout: stdout.end(),
    stderr: stderr.end(),
    quotas: describeQuotas(request, job.launchers.noNetwork),
    strays,
  };
  return { result, clean: !stopped && strays === 0 };
};
