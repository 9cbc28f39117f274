import { main } from '../../../src/entrypoints/cli/main.ts';
import type { Process } from '../../../src/entrypoints/cli/process.ts';
import type { Finding } from '../../../src/domain/model/finding.ts';
import type { CheckOutcome } from '../../../src/domain/model/outcome.ts';
import type { Outcome } from '../../../src/domain/model/vocabulary.ts';
import type { Item, TrackerDocument } from '../../../src/domain/model/tracker.ts';
import type { Clock } from '../../../src/ports/clock.ts';

/** A stream that remembers. */
export const sink = (terminal: { columns: number; rows?: number } | null = null) => {
  const written: string[] = [];
  return {
    isTTY: terminal !== null,
    ...terminal,
    write: (text: string) => written.push(text),
    text: () => written.join(''),
  };
};

/** Runs a command line in this process. */
export const runMain = async (argv: readonly string[], world: Partial<Process> = {}) => {
  const stdout = sink();
  const stderr = sink();
  const code = await main({
    argv,
    env: {},
    cwd: process.cwd(),
    stdin: {},
    stdout,
    stderr,
    signal: new AbortController().signal,
    ...world,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};

/** A clock that stands until it is moved. */
export const standingClock = (
  start = Date.parse('2026-11-21T10:00:00Z'),
): Clock & { move(ms: number): void } => {
  let passed = 0;
  return {
    now: () => start + passed,
    monotonic: () => passed,
    sleep: async () => undefined,
    move: (ms) => void (passed += ms),
  };
};

export const outcome = (
  id: string,
  word: Outcome = 'passed',
  change: Partial<CheckOutcome> = {},
): CheckOutcome => ({
  id,
  item: null,
  kind: 'run',
  outcome: word,
  flaky: false,
  attempts: [{ number: 1, outcome: word, durationMs: 1200, exitCode: 0, reason: null }],
  startedAt: '2026-11-21T10:00:01.000Z',
  durationMs: 1200,
  reason: null,
  cachedFrom: null,
  observedAt: '2026-11-21T10:00:02.200Z',
  fingerprint: null,
  stdout: null,
  stderr: null,
  tail: '',
  evidence: [],
  quotas: [],
  changedHere: false,
  measures: {},
  ...change,
});

export const problem = (message: string, change: Partial<Finding> = {}): Finding => ({
  code: 'AX4001',
  severity: 'error',
  message,
  remedy: 'Mend it.',
  source: null,
  ...change,
});

const here = { file: 'docs/readiness.md', line: 1, column: 1 };

export const emptyDocument = (file: string): TrackerDocument => ({
  file,
  title: null,
  dialect: 'table',
  milestones: [],
  items: [],
  deliverables: [],
  criteria: [],
  checklists: [],
  claims: [],
  metrics: [],
  definition: [],
  matrix: null,
  order: null,
  weeklyTemplate: [],
  findings: [],
});

export const item = (id: string, change: Partial<Item> = {}): Item => ({
  id,
  title: `Title of ${id}`,
  milestone: null,
  claim: 'done',
  priority: null,
  workstream: null,
  dependsOn: [],
  owner: null,
  target: null,
  issue: null,
  exitCriteria: [],
  verify: [],
  evidence: [],
  estimate: null,
  columns: {},
  places: {},
  source: here,
  ...change,
});
