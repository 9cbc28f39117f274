import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod';
import { messageOf } from '../../domain/model/thrown.ts';
import { Handles } from './handles.ts';
import { HOST_SCRIPT } from './host-script.ts';

/** A question to a module: which of its parts is called with what; null asks what parts it has. */
export interface Question {
  readonly url: string;
  readonly part: string | null;
  readonly params?: unknown;
  readonly context?: unknown;
}

/** Where and how long a module may run. */
export interface Limits {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds; null leaves it to the signal. */
  readonly timeoutMs: number | null;
  readonly signal: AbortSignal | null;
}

export interface Answered {
  readonly value: unknown;
  /** What the module printed. */
  readonly printed: string;
}

/** What a module prints is kept up to here. Characters. */
const MOST_PRINTED = 64_000;

/** How long the rest of its output is waited for, once it has ended: something it started may hold the pipe. Milliseconds. */
const DRAIN_MS = 500;

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), value: z.unknown() }),
  z.object({ type: z.literal('thrown'), problem: z.string() }),
  z.object({ type: z.literal('invoke'), call: z.number(), ref: z.number(), args: z.unknown() }),
  z.object({ type: z.literal('result'), call: z.number(), value: z.unknown() }),
  z.object({ type: z.literal('failed'), call: z.number(), problem: z.string() }),
]);

const inSeconds = (ms: number): string => `it did not answer within ${ms / 1000} s`;

const living = new Set<ChildProcess>();

/** Ends a module's process and whatever it started. */
const kill = (child: ChildProcess): void => {
  if (!living.delete(child)) return;
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

process.on('exit', () => {
  for (const child of living) kill(child);
});

/**
 * Asks a module in a process of its own, which is killed with all that it started when the answer is there, the time
 * is up or the signal fires. Rejects with what the module threw. A module that never gives way (`for (;;);`) stops
 * nobody but itself.
 */
export const ask = async (question: Question, limits: Limits): Promise<Answered> => {
  const { timeoutMs, signal } = limits;
  signal?.throwIfAborted();
  const child = spawn(process.execPath, ['-e', HOST_SCRIPT], {
    cwd: limits.cwd,
    env: limits.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    detached: true,
  });
  living.add(child);
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      if (printed.length < MOST_PRINTED) printed += text;
    });
  const closed = new Promise((done) => child.once('close', done));
  let calls = 0;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const send = (message: object): void => {
    if (child.connected) child.send(message, (failed) => failed && reject(failed));
  };
  const handles = new Handles((ref, args) => {
    calls += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(calls, answer);
    send({ type: 'invoke', call: calls, ref, args });
    return answer.promise;
  });
  child.on('message', (raw) => {
    const message = messageSchema.parse(raw);
    if (message.type === 'answer') resolve(message.value);
    else if (message.type === 'thrown') reject(new Error(message.problem));
    else if (message.type === 'invoke') {
      const { call, ref, args } = message;
      void handles.invoke(ref, args).then(
        (value) => send({ type: 'result', call, value }),
        (thrown: unknown) => send({ type: 'failed', call, problem: messageOf(thrown) }),
      );
    } else if (message.type === 'result') waiting.get(message.call)?.resolve(message.value);
    else waiting.get(message.call)?.reject(new Error(message.problem));
  });
  child.on('error', reject);
  child.on('exit', (code, by) => {
    const ended = new Error(
      `its process ended with ${by ?? `exit code ${code ?? 'none'}`} before it answered`,
    );
    // What it said last may still be on its way: the channel closes after that.
    if (child.connected) child.once('disconnect', () => reject(ended));
    else reject(ended);
  });
  const stop = (): void => reject(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  const timer =
    timeoutMs === null ? null : setTimeout(() => reject(new Error(inSeconds(timeoutMs))), timeoutMs);
  try {
    const { context, ...rest } = question;
    send({ type: 'ask', ...rest, context: handles.encode(context) });
    const value = await promise;
    kill(child);
    await Promise.race([closed, after(DRAIN_MS, null, { ref: false })]);
    return { value, printed };
  } finally {
    if (timer !== null) clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    kill(child);
  }
};

/** Asks a module and waits; for parts that have to answer at once. Throws what the module threw. */
export const askNow = (
  question: Question,
  limits: Omit<Limits, 'signal'> & { readonly timeoutMs: number },
): unknown => {
  const { error, output } = spawnSync(process.execPath, ['-e', HOST_SCRIPT], {
    cwd: limits.cwd,
    env: limits.env,
    input: JSON.stringify(question),
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: limits.timeoutMs,
    killSignal: 'SIGKILL',
  });
  const text = output[3];
  if (!text) throw new Error(error ? inSeconds(limits.timeoutMs) : 'its process ended before it answered');
  const message = messageSchema.parse(JSON.parse(text));
  if (message.type === 'answer') return message.value;
  throw new Error(message.type === 'thrown' ? message.problem : 'it gave no answer');
};
