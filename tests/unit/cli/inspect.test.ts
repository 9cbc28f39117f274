import { describe, expect, it } from 'vitest';
import { findRun, inspectRun } from '../../../src/application/inspect/inspect-run.ts';
import { inspectRuns, type RunHistory } from '../../../src/application/inspect/inspect-runs.ts';
import type { RunManifest, RunSummary } from '../../../src/domain/model/run.ts';
import { createOutput } from '../../../src/entrypoints/cli/output.ts';
import { runText } from '../../../src/entrypoints/cli/commands/inspect/run-text.ts';
import { runsText } from '../../../src/entrypoints/cli/commands/inspect/runs-text.ts';
import { memoryFiles } from './memory-files.ts';
import { outcome, problem, sink } from './support.ts';

const manifest = (runId: string, outcomes: RunManifest['outcomes']): RunManifest => ({
  schemaVersion: 1,
  runId,
  command: 'pipeline',
  status: 'complete',
  attempt: 1,
  startedAt: '2026-11-21T10:00:00.000Z',
  finishedAt: '2026-11-21T10:00:04.000Z',
  environment: {
    tool: 'aurora-x 1.0.0',
    node: '24.0.0',
    os: 'linux',
    arch: 'x64',
    commit: 'abc1234',
    branch: 'main',
    dirty: false,
    repository: null,
    workflow: null,
    actor: null,
  },
  trust: 'T0',
  inputs: [],
  stages: [
    {
      stage: 'T03',
      key: 'a'.repeat(64),
      sha256: 'b'.repeat(64),
      startedAt: '2026-11-21T10:00:00.500Z',
      durationMs: 3000,
    },
  ],
  outcomes,
  challenges: [],
  verdict: 'no-go',
  score: 50,
  shard: null,
  findings: [],
  files: [],
});

const summary = (
  runId: string,
  errors: Record<string, number>,
  change: Partial<RunSummary> = {},
): RunSummary => ({
  runId,
  dir: `spec_runs/2026-11-21/${runId}`,
  startedAt: '2026-11-21T10:00:00.000Z',
  durationMs: 4000,
  command: 'pipeline',
  commit: 'abc1234',
  status: 'complete',
  verdict: 'no-go',
  score: 50,
  counts: { passed: 1, failed: 1 },
  errors,
  digest: null,
  ...change,
});

const failure = outcome('lint', 'failed', {
  startedAt: '2026-11-21T10:00:02.000Z',
  durationMs: 1500,
  reason: problem('It ended with 1.'),
  tail: 'one\ntwo\n',
});
const manifests: Readonly<Record<string, RunManifest>> = {
  '01KC': manifest('01KC', [
    outcome('unit'),
    failure,
    outcome('old', 'passed', { cachedFrom: '01KB', durationMs: 90_000 }),
  ]),
  '01KB': manifest('01KB', [outcome('unit', 'passed', { durationMs: 3000 })]),
};
const runs = [
  summary('01KC', { AX4001: 2, AX5503: 1 }),
  summary('01KB', { AX5503: 1 }, { verdict: 'go' }),
  summary('01KA', {}),
];
const store: RunHistory = {
  history: async () => runs,
  manifest: async (runId) => manifests[runId] ?? null,
};
const runFiles = () =>
  memoryFiles({ 'report.md': '# report', 'run.json': '{}', 'checks/unit/stdout.log': '' });
const output = createOutput({ stdout: sink(), stderr: sink() }, { env: {}, color: false, json: false });

describe('inspect', () => {
  it('groups errors by reason, most frequent first, and finds the slowest checks', async () => {
    const view = await inspectRuns(store, runFiles, 10);
    expect(view.errors.map(({ code, count, runs: inRuns }) => [code, count, inRuns])).toEqual([
      ['AX4001', 2, ['01KC']],
      ['AX5503', 2, ['01KC', '01KB']],
    ]);
    expect(view.slowest).toEqual([
      { check: 'unit', maxMs: 3000, meanMs: 2100, runs: 2 },
      { check: 'lint', maxMs: 1500, meanMs: 1500, runs: 1 },
    ]);
    expect(view.verdicts).toEqual({ 'no-go': 2, go: 1 });
    expect(view.artifacts.map(({ path }) => path)).toEqual(['report.md', 'run.json']);
  });

  it('looks only at the last n runs', async () => {
    const view = await inspectRuns(store, runFiles, 1);
    expect(view.runs.map(({ runId }) => runId)).toEqual(['01KC']);
    expect(view.errors).toHaveLength(2);
  });

  it('says what to do when there are no runs', async () => {
    const empty: RunHistory = { history: async () => [], manifest: async () => null };
    expect(runsText(await inspectRuns(empty, runFiles, 10), output)).toContain('aurora-x pipeline');
  });

  it('shows runs, errors, slowest checks and artifacts to a person', async () => {
    const text = runsText(await inspectRuns(store, runFiles, 10), output);
    expect(text).toMatch(/01KC +2026-11-21 10:00 +pipeline +no-go +50 +4\.0 s +1 failed, 1 passed/);
    expect(text).toMatch(/2 × +AX4001/);
    expect(text).toContain('spec_runs/2026-11-21/01KC/report.md');
  });

  it.each([
    ['latest', '01KC'],
    ['01KB', '01KB'],
    ['01kb', '01KB'],
    ['01K', null],
    ['zzz', null],
  ])('finds the run %s', (wanted, found) => {
    expect(findRun(runs, wanted)?.runId ?? null).toBe(found);
  });

  it('shows one run with its timeline as bars', async () => {
    const view = await inspectRun(store, runFiles, summary('01KC', {}));
    if ('code' in view) throw new Error('the run is there');
    const text = runText(view, output);
    const lines = text.split('\n');
    expect(lines[0]).toBe('01KC  NO-GO  score 50');
    expect(lines.find((line) => line.includes('unit'))).toMatch(/^✔ unit +1\.2 s +█+$/);
    expect(lines.find((line) => line.includes('old'))).toContain('unchanged since run 01KB');
    const bar = (name: string): number =>
      lines.find((line) => line.includes(` ${name} `))?.indexOf('█') ?? -1;
    expect(bar('lint')).toBeGreaterThan(bar('unit'));
    expect(text).toMatch(/AX4001 It ended with 1\.\n +fix Mend it\.\n +│ one\n +│ two/);
  });

  it('knows no run without a manifest', async () => {
    expect(await inspectRun(store, runFiles, summary('01KA', {}))).toMatchObject({ code: 'AX1013' });
  });
});
