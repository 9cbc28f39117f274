import { oneLine } from '../../adapters/terminal/text.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { EXIT } from './exit-codes.ts';
import { main } from './main.ts';
import type { Process } from './process.ts';

/** What kept the result from being written, once something did. */
let unwritten: string | null = null;

/**
 * A reader that went away (`| head`) is not our fault: the rest is not written, the exit code stays true. A full disk
 * behind the redirection is an outside fault: whoever reads the file must not take it for the whole.
 */
const surviveClosedPipe = (stream: NodeJS.WriteStream): NodeJS.WriteStream =>
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') unwritten ??= error.message;
  });

/** True once it is we who end the process, with an exit code that means something. */
let leaving = false;

const leave = (code: number): never => {
  leaving = true;
  process.exit(code);
};

const fault = (problem: string): never => {
  process.stderr.write(`error AX9001  ${oneLine(problem)}\n`);
  return leave(EXIT.internal);
};

/**
 * Code of the project runs in our process (`uses:`). When it ends the process itself, or throws where nobody
 * listens, that must not look like a verdict.
 */
const guardTheEnd = (): void => {
  process.once('exit', () => {
    if (leaving) return;
    process.stderr.write(
      'error AX9001  The process was ended by code that it ran, before there was a verdict.\n',
    );
    process.exitCode = EXIT.internal;
  });
  process.on('uncaughtException', (thrown: unknown) => {
    fault(`Code that was not waited for failed: ${messageOf(thrown)}`);
  });
};

/** The first signal asks for an orderly end, the second one is taken at its word. */
const listenForSignals = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) leave(EXIT.interrupted);
      controller.abort(name);
    });
  }
  return controller.signal;
};

/** Made on first use: each stream of a process costs milliseconds to open, and help needs only one. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const opened: NodeJS.WriteStream[] = [];

const open = (name: 'stdout' | 'stderr') =>
  once(() => {
    const stream = surviveClosedPipe(process[name]);
    opened.push(stream);
    return stream;
  });

/** Where we are. A directory that was removed under us is reported by whoever looks for it, by the name it had. */
const workingDirectory = (): string => {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '/the directory it was started in';
  }
};

const lazyProcess = (): Process => {
  const stdout = open('stdout');
  const stderr = open('stderr');
  const signal = once(listenForSignals);
  return {
    argv: process.argv.slice(2),
    // A copy: each look at the real one is a call into the system.
    env: { ...process.env },
    cwd: workingDirectory(),
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    get signal() {
      return signal();
    },
  };
};

const flushed = async (stream: NodeJS.WriteStream): Promise<void> => {
  if (stream.destroyed || stream.writableLength === 0) return;
  await new Promise<void>((done) => stream.write('', () => done()));
};

/**
 * Node ends quietly with 13 when nothing is left to wait for while something is still awaited. That is a bug of
 * ours, and must not look like an answer.
 */
const stalled = (): void => {
  fault('The program ran out of work before it was done.');
};

/** Runs the command line of this process and ends it. */
export const start = async (): Promise<void> => {
  guardTheEnd();
  process.once('beforeExit', stalled);
  const code = await main(lazyProcess());
  await Promise.all(opened.map(flushed));
  // A stream tells of its error a moment after the write.
  await new Promise((done) => setImmediate(done));
  if (unwritten !== null) {
    process.stderr.write(
      `error AX1008  ${oneLine(unwritten)}\nfix           The output is not whole: make room and run it again.\n`,
    );
    leave(EXIT.outside);
  }
  leave(code);
};
