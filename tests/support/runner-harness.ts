import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  readonly env?: Readonly<Record<string, string>>;
  /** Signal to send, and after how many milliseconds. */
  readonly interrupt?: { readonly after: number; readonly signal: NodeJS.Signals };
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly groups: readonly string[];
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

const COMMAND = /^::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/;

const propertiesOf = (text: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (text ?? '')
      .split(',')
      .filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')).trim(), unescapeData(part.slice(part.indexOf('=') + 1))]),
  );

/** Reads the file format of GITHUB_OUTPUT: `name=value`, or `name<<DELIMITER` with lines up to the delimiter. */
export const readOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc?.[1] && heredoc[2]) {
      const end = lines.indexOf(heredoc[2], at + 1);
      outputs[heredoc[1]] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return outputs;
};

const parseLog = (log: string): Pick<ActionResult, 'annotations' | 'masks' | 'groups'> => {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const groups: string[] = [];
  for (const line of log.split('\n')) {
    const match = COMMAND.exec(line.trim());
    if (!match) continue;
    const [, name = '', properties, data = ''] = match;
    if (name === 'error' || name === 'warning' || name === 'notice') {
      annotations.push({ level: name, message: unescapeData(data), properties: propertiesOf(properties) });
    } else if (name === 'add-mask') masks.push(unescapeData(data));
    else if (name === 'group') groups.push(data);
  }
  return { annotations, masks, groups };
};

/** Runs the Action as a process of its own and waits for its end. */
export const runAction = async (run: ActionRun): Promise<ActionResult> => {
  const files = mkdtempSync(join(tmpdir(), 'aurora-runner-'));
  const file = (name: string, content = ''): string => {
    const path = join(files, name);
    writeFileSync(path, content);
    return path;
  };
  const output = file('output');
  const summary = file('summary');
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? files,
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
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    RUNNER_TEMP: files,
    RUNNER_TOOL_CACHE: files,
    RUNNER_OS: 'Linux',
    ...run.env,
  };
  for (const [name, value] of Object.entries(run.inputs ?? {})) env[`INPUT_${name.toUpperCase()}`] = value;
  const child = spawn(process.execPath, [run.bundle], { cwd: run.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
  if (run.interrupt) {
    const { after, signal } = run.interrupt;
    setTimeout(() => child.kill(signal), after).unref();
  }
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    exitCode,
    log,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    ...parseLog(log),
  };
};
