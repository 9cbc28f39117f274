import { EXIT } from './exit-codes.ts';
import { main } from './main.ts';

/** A reader that went away (`| head`) is not our fault: the rest is not written, the exit code stays true. */
const surviveClosedPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

/** The first signal asks for an orderly end, the second one is taken at its word. */
const listenForSignals = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT.interrupted);
      controller.abort(name);
    });
  }
  return controller.signal;
};

const flushed = async (stream: NodeJS.WriteStream): Promise<void> => {
  if (stream.destroyed || stream.writableLength === 0) return;
  await new Promise<void>((done) => stream.write('', () => done()));
};

/** Runs the command line of this process and ends it. */
export const start = async (): Promise<void> => {
  surviveClosedPipe(process.stdout);
  surviveClosedPipe(process.stderr);
  const code = await main({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: listenForSignals(),
  });
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(code);
};
