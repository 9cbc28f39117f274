import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLog, readOutputs, type RunnerLog } from './runner-log.ts';

/**
 * Gives the built Action what the runner gives it (`INPUT_*`, `GITHUB_*` files, the event payload) and reads back what
 * the runner would: outputs, summary, annotations, masks, groups.
 */
export interface ActionRun {
  /** Path of the bundle. */
  readonly bundle: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  readonly event?: unknown;
  /** Over the runner's own; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Signal to send as soon as the file is there. */
  readonly interrupt?: { readonly when: string; readonly signal: NodeJS.Signals };
}

export interface ActionResult extends RunnerLog {
  readonly exitCode: number | null;
  /** Of the process, in milliseconds; from the signal on, if one was sent. */
  readonly durationMs: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What GITHUB_ENV, GITHUB_PATH and GITHUB_STATE hold afterwards. */
  readonly runnerFiles: Readonly<Record<'env' | 'path' | 'state', string>>;
}

const FILES = ['output', 'summary', 'env', 'path', 'state'] as const;

const runnerEnvironment = (run: ActionRun, directory: string): Record<string, string> => {
  const file = (name: string, content = ''): string => {
    const path = join(directory, name);
    writeFileSync(path, content);
    return path;
  };
  const [output, summary, env, path, state] = FILES.map((name) => file(name));
  const all: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'] ?? directory,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_REPOSITORY: 'acme/parcel-desk',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'readiness',
    GITHUB_WORKFLOW: 'readiness',
    GITHUB_ACTOR: 'ines',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_EVENT_NAME: run.eventName ?? 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.event ?? {})),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: env,
    GITHUB_PATH: path,
    GITHUB_STATE: state,
    RUNNER_TEMP: directory,
    RUNNER_TOOL_CACHE: directory,
    RUNNER_OS: 'Linux',
    'INPUT_MATRIX-JOB': '0/1',
    ...run.env,
  };
  for (const [name, value] of Object.entries(run.inputs ?? {})) all[`INPUT_${name.toUpperCase()}`] = value;
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
};

/** Runs the Action as a process of its own and waits for its end. */
export const runAction = async (run: ActionRun): Promise<ActionResult> => {
  const directory = mkdtempSync(join(tmpdir(), 'aurora-runner-'));
  const env = runnerEnvironment(run, directory);
  let since = performance.now();
  const child = spawn(process.execPath, [run.bundle], {
    cwd: run.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
  const { interrupt } = run;
  const watch = interrupt
    ? setInterval(() => {
        if (!existsSync(join(run.workspace, interrupt.when))) return;
        clearInterval(watch);
        since = performance.now();
        child.kill(interrupt.signal);
      }, 20)
    : undefined;
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const content = (name: (typeof FILES)[number]): string => readFileSync(join(directory, name), 'utf8');
  return {
    exitCode,
    durationMs: performance.now() - since,
    log,
    outputs: readOutputs(content('output')),
    summary: content('summary'),
    runnerFiles: { env: content('env'), path: content('path'), state: content('state') },
    ...parseLog(log),
  };
};
