import { challengeCheck } from '../../../../src/application/pipeline/challenge/challenge-check.ts';
import { runKind } from '../../../../src/application/checks/run/index.ts';
import type { CheckContext } from '../../../../src/application/checks/kind.ts';
import type { ChallengeOutcome } from '../../../../src/domain/model/challenge.ts';
import type { Check } from '../../../../src/domain/model/check.ts';
import type { Config } from '../../../../src/domain/model/config.ts';
import type { Outcome } from '../../../../src/domain/model/vocabulary.ts';
import type { CommandRunner } from '../../../../src/ports/command-runner.ts';
import type { Project } from './project.ts';
import { scratchOf, tempFiles } from './temp-files.ts';

export const CONFIG: Config = {
  version: 1,
  tracker: [],
  specs: [],
  checks: {},
  gates: [],
  slos: [],
  waivers: [],
  waiverLimitDays: null,
  signOffs: [],
  execution: {
    concurrency: 1,
    shell: 'plain',
    tier: 'exec',
    allow: [],
    deny: [],
    passEnv: [],
    timeoutMs: 20_000,
    maxDurationMs: 600_000,
    maxChecks: 100,
    outputCapBytes: 1_000_000,
    evidenceCapBytes: 2 ** 30,
    memoryMiB: null,
    cpuSeconds: null,
    processes: null,
    network: true,
    freshnessMs: null,
  },
  redact: { env: [], patterns: [] },
  sync: { policy: 'ask' },
  weekly: { issue: true, day: 'monday', time: '07:00', zone: 'UTC' },
  mode: 'report',
  enforcement: 'report',
  deployments: {},
  reports: [],
};

export interface RunParams {
  readonly run: string;
  readonly shell?: 'plain' | 'strict' | undefined;
  readonly expect?:
    { readonly exitCode?: number; readonly contains?: string; readonly number?: string } | undefined;
  readonly cwd?: string | undefined;
  readonly timeoutMs?: number | undefined;
}

/** A `run` check as the spec reader would make it. */
export const runCheck = (params: RunParams, more: Partial<Check> = {}): Check => ({
  id: 'subject',
  spec: 'test',
  kind: 'run',
  with: {
    run: params.run,
    shell: params.shell ?? 'plain',
    expect: params.expect ? { ...params.expect } : null,
    ...(params.cwd === undefined ? {} : { cwd: params.cwd }),
  },
  item: null,
  needs: [],
  timeoutMs: params.timeoutMs ?? 20_000,
  retries: { max: 0, backoffMs: 0, jitter: false },
  evidence: [],
  inputs: null,
  env: {},
  passEnv: [],
  tier: 'exec',
  freshnessMs: null,
  challenge: null,
  origin: { source: { file: 'specs/test.yaml', line: 3, column: 5 }, rule: 'spec', confidence: 'certain' },
  ...more,
});

export const contextFor = (
  project: Project,
  runner: CommandRunner,
  signal = new AbortController().signal,
): Omit<CheckContext, 'check'> => ({
  config: CONFIG,
  files: tempFiles(project.root),
  env: project.env,
  runner,
  http: { request: () => Promise.reject(new Error('no network in this test')) },
  workflows: null,
  clock: { now: () => 0, monotonic: () => performance.now(), sleep: async () => undefined },
  redact: (text) => text,
  history: async () => [],
  signOffs: [],
  signal,
});

/** Runs the check in the workspace for its outcome, as T03 does. */
export const executed = async (check: Check, project: Project, runner: CommandRunner) =>
  runKind.execute(runKind.schema.parse(check.with), { ...contextFor(project, runner), check });

/** Challenges a check that came to `outcome` in a copy of the project. */
export const challenged = (
  check: Check,
  project: Project,
  runner: CommandRunner,
  outcome: Outcome | null = 'passed',
): Promise<ChallengeOutcome> =>
  challengeCheck(check, runKind, {
    context: contextFor(project, runner),
    makeScratch: scratchOf(project.root),
    outcome,
  });
