import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PipelinePorts } from '../../../src/application/pipeline/ports.ts';
import type { NotBegun, RunRequest, RunResult } from '../../../src/application/pipeline/request.ts';
import { runPipeline } from '../../../src/application/pipeline/run-pipeline.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import type { Config } from '../../../src/domain/model/config.ts';
import type { RunEvent } from '../../../src/domain/model/event.ts';
import { wirePipeline } from '../../../src/entrypoints/wiring/wire-pipeline.ts';

/** What a test changes about a run. */
export interface RunChanges {
  readonly request?: Partial<RunRequest>;
  readonly execution?: Partial<Config['execution']>;
  readonly config?: Partial<Config>;
  readonly env?: Readonly<Record<string, string>>;
  readonly ports?: Partial<PipelinePorts>;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

export const aRequest = (changes: RunChanges = {}): RunRequest => ({
  command: 'spec',
  trackers: [],
  specs: ['spec.yaml'],
  items: null,
  configFile: null,
  configFindings: [],
  challenge: 'none',
  force: false,
  resume: true,
  shard: null,
  shards: null,
  runId: null,
  pipeline: null,
  reports: ['json'],
  base: null,
  trust: 'T0',
  links: {},
  ...changes.request,
  config: {
    ...defaultConfig,
    ...changes.config,
    execution: { ...defaultConfig.execution, ...changes.execution },
  },
});

/** The pipeline on real files, real commands and a real store; or why it could not begin. */
export const runIn = async (root: string, changes: RunChanges = {}): Promise<RunResult | NotBegun> => {
  const request = aRequest(changes);
  const wired = await wirePipeline({
    root,
    outDir: 'spec_runs',
    config: request.config,
    env: { PATH: process.env['PATH'], ...changes.env },
    events: { emit: (event) => changes.onEvent?.(event) },
    signal: changes.signal ?? new AbortController().signal,
  });
  try {
    return await runPipeline(request, { ...wired.ports, ...changes.ports });
  } finally {
    await wired.close();
  }
};

/** Memory where there is some: these tests are about what is written, not about the speed of a disk. */
const BASE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A project in a directory of its own, with a place outside of it where its checks leave traces. */
export class Project {
  readonly root: string;
  readonly outside: string;

  constructor(files: Readonly<Record<string, string>>) {
    const home = realpathSync(mkdtempSync(join(BASE, 'aurora-pipeline-')));
    this.root = join(home, 'project');
    this.outside = join(home, 'outside');
    mkdirSync(this.root);
    mkdirSync(this.outside);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    const place = join(this.root, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text.replaceAll('$OUT', this.outside));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
    return execFileSync('git', [...identity, ...args], { cwd: this.root, encoding: 'utf8' });
  }

  /** Runs it; a run that could not begin fails the test. */
  async run(changes: RunChanges = {}): Promise<RunResult> {
    const result = await runIn(this.root, changes);
    if ('problems' in result)
      throw new Error(result.problems.map(({ code, message }) => `${code} ${message}`).join('\n'));
    const mistake = result.model.findings.find(
      ({ code, severity }) => code.startsWith('AX3') && severity === 'error',
    );
    if (mistake) throw new Error(`${mistake.code} ${mistake.message}`);
    return result;
  }

  /** How often each check ran: those that do `echo >> $OUT/<id>`. */
  count(id: string): number {
    try {
      return readFileSync(join(this.outside, id), 'utf8').length;
    } catch {
      return 0;
    }
  }

  remove(): void {
    rmSync(dirname(this.root), { recursive: true, force: true });
  }
}

/** Ids of the checks that really ran, rather than being taken over. */
export const ranIn = ({ outcomes }: RunResult): string[] =>
  outcomes
    .filter(({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0)
    .map(({ id }) => id);
