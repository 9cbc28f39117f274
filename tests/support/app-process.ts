import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WEBHOOK_SECRET, type GithubEmulator } from './emulator/start-emulator.ts';
import { inTime } from './patience.ts';

export const CLI = join(import.meta.dirname, '../../src/entrypoints/cli/index.ts');

const ENDS_WITH_US = ['--import', join(import.meta.dirname, 'ends-with-parent-child.ts')];

type Line = Readonly<Record<string, unknown>>;

/** What an error says of a line: which lane came to what. */
const inShort = ({ event, lane, result, decision, problem }: Line): string =>
  JSON.stringify({ event, lane, result, decision, problem });

/** Who the App of the emulator is, in the App's own variables. */
export const credentialsOf = ({ appId, privateKey, url }: GithubEmulator) => ({
  APP_ID: String(appId),
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET,
  GITHUB_API_URL: url,
});

/** The App as a process of its own. */
export interface AppProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** Every line it wrote. */
  readonly lines: readonly Line[];
  /**
   * The first line, from now on or before, that fits.
   *
   * @throws what was waited for and the last lines, when it did not come or the App ended
   */
  line(fits: (line: Line) => boolean): Promise<Line>;
  /** Ends it and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts `aurora-x app` against the emulator, on a store of its own.
 *
 * @param program the CLI: from the sources, or as it is built
 */
export const startAppProcess = async (
  github: GithubEmulator,
  state: string,
  env: Readonly<Record<string, string>> = {},
  program: string = CLI,
): Promise<AppProcess> => {
  const child = spawn(process.execPath, [...ENDS_WITH_US, program, 'app'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      ...credentialsOf(github),
      PORT: '0',
      AURORA_STATE: state,
      AURORA_WRITE_INTERVAL_MS: '0',
      // The tests of onboarding ask first; all others begin after that.
      AURORA_ONBOARDING: 'off',
      ...env,
    },
  });
  const lines: Line[] = [];
  const waiting = new Set<() => void>();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  createInterface(child.stdout).on('line', (text) => {
    lines.push(JSON.parse(text) as Line); // oxlint-disable-line typescript/no-unsafe-type-assertion -- a log line
    for (const look of waiting) look();
  });
  // Not `exit`: what it said last may still be in the pipe then.
  const exited = once(child, 'close');
  const line = async (fits: (one: Line) => boolean): Promise<Line> => {
    const found = new Promise<Line>((done) => {
      const look = (): void => {
        const one = lines.find(fits);
        if (one === undefined) return;
        waiting.delete(look);
        done(one);
      };
      waiting.add(look);
      look();
    });
    const ended = exited.then((): never => {
      throw new Error(`the App ended: ${said} ${JSON.stringify(lines.slice(-3))}`);
    });
    const tell = (): string =>
      [`a line that fits ${fits.toString()}; the last:`, ...lines.slice(-10).map(inShort), said].join('\n');
    return inTime(Promise.race([found, ended]), tell);
  };
  const { port } = await line(({ event }) => event === 'listening');
  return {
    child,
    url: `http://127.0.0.1:${String(port)}`,
    lines,
    line,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
};
