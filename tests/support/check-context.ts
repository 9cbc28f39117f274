import { defaultConfig } from '../../src/domain/config/defaults.ts';
import type { Check } from '../../src/domain/model/check.ts';
import type { CommandResult, CommandRunner } from '../../src/ports/command-runner.ts';
import type { HttpClient, HttpResponse } from '../../src/ports/http-client.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type {
  ChallengeContext,
  ChallengeResult,
  CheckContext,
  CheckKind,
  CheckResult,
} from '../../src/application/checks/kind.ts';
import { memoryFiles } from './memory-files.ts';

/** A check with the fewest surprises. */
export const aCheck = (changes: Partial<Check> = {}): Check => ({
  id: 'the-check',
  spec: 'tests',
  kind: 'file',
  with: {},
  item: null,
  needs: [],
  timeoutMs: 60_000,
  retries: { max: 0, backoffMs: 0, jitter: false },
  evidence: [],
  inputs: null,
  env: {},
  passEnv: [],
  tier: 'exec',
  freshnessMs: null,
  challenge: null,
  origin: { source: { file: 'specs/fast.yaml', line: 4, column: 5 }, rule: 'spec', confidence: 'certain' },
  ...changes,
});

/** A clock that stands still until somebody sleeps. */
export const testClock = (start = Date.UTC(2026, 10, 21)): Clock => {
  let passed = 0;
  return {
    now: () => start + passed,
    monotonic: () => passed,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      passed += ms;
    },
  };
};

const unexpected = (what: string) => async (): Promise<never> => {
  throw new Error(`nothing should ask for ${what} here`);
};

/** Answers in turn; the last one again and again. A string is a network failure. */
export const httpAnswering = (...answers: readonly (Partial<HttpResponse> | string)[]): HttpClient => {
  let asked = 0;
  return {
    request: async () => {
      const answer = answers[Math.min(asked, answers.length - 1)] ?? {};
      asked += 1;
      if (typeof answer === 'string') throw new Error(answer);
      return { status: 200, headers: {}, body: '', latencyMs: 1, ...answer };
    },
  };
};

const stream = (text: string): CommandResult['stdout'] => ({
  bytes: text.length,
  sha256: '',
  truncated: false,
  text,
});

/** A runner whose every command prints `stdout` and ends as told. */
export const runnerPrinting = (stdout: string, changes: Partial<CommandResult> = {}): CommandRunner => ({
  run: async () => ({
    exitCode: 0,
    signal: null,
    timedOut: false,
    cancelled: false,
    spawnError: null,
    durationMs: 1,
    stdout: stream(stdout),
    stderr: stream(''),
    quotas: [],
    strays: 0,
    ...changes,
  }),
  close: async () => {},
});

/** A context that has nothing and refuses everything, but what a test gives it. */
export const checkContext = (changes: Partial<CheckContext> = {}): CheckContext => ({
  check: aCheck(),
  config: defaultConfig,
  files: memoryFiles(),
  env: {},
  runner: { run: unexpected('a command'), close: async () => {} },
  http: { request: unexpected('the network') },
  workflows: null,
  clock: testClock(),
  redact: (text) => text.replaceAll('hunter2', '***'),
  history: async () => [],
  signOffs: [],
  signal: new AbortController().signal,
  ...changes,
});

/** Parses parameters as a spec does and runs the check. */
export const runCheck = (
  kind: CheckKind,
  params: unknown,
  changes: Partial<CheckContext> = {},
): Promise<CheckResult> => kind.execute(kind.schema.parse(params), checkContext(changes));

/** Challenges a check on a scratch workspace with these files. */
export const challengeCheck = (
  kind: CheckKind,
  params: unknown,
  entries: Readonly<Record<string, string>> = {},
  changes: Partial<CheckContext> = {},
): Promise<ChallengeResult> => {
  const scratch = memoryFiles(entries);
  const parsed = kind.schema.parse(params);
  const base = checkContext({ files: scratch, ...changes });
  const context: ChallengeContext = {
    ...base,
    scratch,
    rerun: (change = {}) => kind.execute(parsed, { ...base, ...change }),
  };
  return kind.challenge(parsed, context);
};
