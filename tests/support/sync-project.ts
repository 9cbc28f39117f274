import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from './app-process.ts';
import { isWrite } from './emulator/is-write.ts';
import { OWNER, REPO, TOKENS, type GithubEmulator } from './emulator/start-emulator.ts';
import { temporaryDirectory } from './store.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An issue as people see it. */
export interface SeenIssue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string;
  readonly labels: readonly { readonly name: string }[];
  readonly milestone: { readonly title: string; readonly number: number } | null;
}

const AT = `/repos/${OWNER}/${REPO}`;

/** A directory with a tracker, whose owner runs the commands that talk to GitHub. */
export const startProject = (github: GithubEmulator, root: string = temporaryDirectory()) => {
  let running: ChildProcess | null = null;
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> =>
    (await github.as('acme', method, `${AT}${path}`, body)) as T; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers

  /** The same through the proxy, where what the emulator lacks is added. */
  const seen = async <T>(path: string): Promise<T> => {
    const headers = { authorization: `Bearer ${TOKENS.acme}`, 'user-agent': 'tests' };
    const answer = await fetch(`${github.url}${AT}${path}`, { headers });
    return (await answer.json()) as T; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  };

  const pages = async <T>(path: string): Promise<T[]> => {
    const all: T[] = [];
    for (let page = 1; all.length === (page - 1) * 100; page += 1)
      all.push(...(await seen<T[]>(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`)));
    return all;
  };

  return {
    root,
    ask,
    seen,
    track: (text: string): void => writeFileSync(join(root, 'READINESS.md'), text),
    put: (file: string, text: string): void => writeFileSync(join(root, file), text),
    /** Ends the command that runs. */
    kill: (signal: NodeJS.Signals = 'SIGKILL'): void => void running?.kill(signal),
    cli: async (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> => {
      const child = spawn(process.execPath, [CLI, ...args], {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          GITHUB_API_URL: github.url,
          GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
          GITHUB_TOKEN: TOKENS.acme,
          AURORA_WRITE_INTERVAL_MS: '0',
          ...env,
        },
      });
      running = child;
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
      const code = await new Promise<number | null>((done) => child.on('close', done));
      return { code, stdout, stderr };
    },
    issues: async (): Promise<SeenIssue[]> =>
      pages<SeenIssue>('/issues?state=all&sort=created&direction=asc'),
    milestones: async () => pages<{ number: number; title: string; due_on: string | null }>('/milestones'),
    /** Numbers of the issues that block one. */
    blockersOf: async (number: number): Promise<number[]> =>
      (await seen<SeenIssue[]>(`/issues/${number}/dependencies/blocked_by`)).map((one) => one.number),
    partsOf: async (number: number): Promise<number[]> =>
      (await seen<SeenIssue[]>(`/issues/${number}/sub_issues`)).map((one) => one.number),
    /** Requests that could have changed something. */
    writes: (): string[] =>
      github.proxy.requests.filter(isWrite).map(({ method, path }) => `${method} ${path}`),
    /** Requests since the last call, by whether they could change something. */
    requests: (): { reads: number; writes: string[] } => {
      const all = github.proxy.requests.splice(0);
      const writes = all.filter(isWrite);
      return {
        reads: all.length - writes.length,
        writes: writes.map(({ method, path }) => `${method} ${path.replace(AT, '')}`),
      };
    },
  };
};

export type SyncProject = ReturnType<typeof startProject>;
