import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment, temporaryRoot } from './environment.ts';

/** A process to be measured from its start to its end, with everything it starts. */
export interface Command {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit code of success; 0 if not stated. */
  readonly exit?: number;
  readonly timeoutMs?: number;
  /** Takes from stdout what the process says it measured itself. */
  readonly own?: (stdout: string) => number;
}

export interface Sample {
  readonly wallMs: number;
  readonly userMs: number;
  readonly systemMs: number;
  /** Resident set of its largest single process; null where GNU time is missing. */
  readonly peakMiB: number | null;
  /** What the process measured itself, if asked. */
  readonly own: number | null;
}

/** A run that failed is not a fast run: it is never a figure. */
class RunFailed extends Error {}

const GNU_TIME = '/usr/bin/time';

/** Without it there are no figures of memory. */
export const hasGnuTime = (): boolean => existsSync(GNU_TIME);

const DEFAULT_TIMEOUT_MS = 180_000;

/*
 * Node cannot tell the peak memory of a child, and its own clock would count its own fork. So a shell takes the times
 * (microseconds, before and after) and GNU time, which is small, asks the kernel for the peak (wait4).
 */
const SCRIPT = `
TIMEFORMAT='%3U %3S'
files=$1; shift
started=$EPOCHREALTIME
{ time "$@" </dev/null >"$files/stdout" 2>"$files/stderr"; } 2>"$files/times"
code=$?
ended=$EPOCHREALTIME
echo "$code $started $ended" >"$files/clock"
`;

const wrap = (argv: readonly string[], files: string): readonly string[] =>
  hasGnuTime() ? [GNU_TIME, '-q', '-f', '%M', '-o', join(files, 'peak'), ...argv] : argv;

/** Runs bash in its own process group and waits; kills the whole group when the time is over. */
const runShell = (command: Command, files: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      'bash',
      ['--noprofile', '--norc', '-c', SCRIPT, 'measure', files, ...wrap(command.argv, files)],
      { cwd: command.cwd, env: { ...cleanEnvironment(), ...command.env }, stdio: 'ignore', detached: true },
    );
    let inTime = true;
    const timer = setTimeout(() => {
      inTime = false;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, command.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(inTime);
    });
  });

const read = (files: string, name: string): string => {
  const path = join(files, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

const numbers = (text: string): readonly number[] => text.trim().split(/\s+/).map(Number);

/** Runs a command once. Throws RunFailed, with the end of what it said, when it takes too long or fails. */
export const measure = async (command: Command): Promise<Sample> => {
  const files = mkdtempSync(join(temporaryRoot(), 'run-'));
  try {
    const inTime = await runShell(command, files);
    const [code = Number.NaN, started = 0, ended = 0] = numbers(read(files, 'clock'));
    if (!inTime || code !== (command.exit ?? 0)) {
      const how = inTime ? `ended with ${code}` : 'took too long';
      const said = `${read(files, 'stdout').slice(-1500)}${read(files, 'stderr').slice(-1500)}`;
      throw new RunFailed(`${command.argv.join(' ').slice(0, 200)} ${how}\n${said}`);
    }
    const [user = 0, system = 0] = numbers(read(files, 'times'));
    const peak = Number(read(files, 'peak').trim() || Number.NaN);
    return {
      wallMs: (ended - started) * 1000,
      userMs: user * 1000,
      systemMs: system * 1000,
      peakMiB: Number.isFinite(peak) ? peak / 1024 : null,
      own: command.own ? command.own(read(files, 'stdout')) : null,
    };
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
};
