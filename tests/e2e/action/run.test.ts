import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtBundle } from '../../support/bundles.ts';
import { makeProject, trackerOf, type FilesByPath } from '../../support/project.ts';
import { runAction, type ActionRun } from '../../support/runner-harness.ts';

const bundle = builtBundle('action');
const action = (files: FilesByPath, more: Partial<ActionRun> = {}) =>
  runAction({ bundle, workspace: makeProject(files), ...more });

const STAGES = [
  'T01 ingest',
  'T02 synthesize',
  'T03 execute',
  'T04 collect',
  'T05 challenge',
  'T06 evaluate',
  'T07 publish',
];

const MIXED: FilesByPath = {
  'readiness.md': trackerOf([
    { id: 'M-01', verify: 'test -f real.txt', evidence: 'real.txt' },
    { id: 'M-02', verify: 'echo so it broke >&2; test -f missing.txt' },
    { id: 'M-03', status: 'In Progress', verify: 'test -f missing.txt' },
  ]),
  'real.txt': 'x',
};

const waived = (until: string): FilesByPath => ({
  ...MIXED,
  '.github/aurora-x.yml': `version: 1\nwaivers: [{ item: M-02, reason: later, approver: "@lead", until: ${until} }]\n`,
});

describe('one run', () => {
  it('gives outputs, a summary and an annotation at its place in the tracker', async () => {
    const workspace = makeProject(MIXED);
    const result = await runAction({ bundle, workspace });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'no-go',
      score: '50',
      'artifact-id': '',
      'artifact-url': '',
    });
    expect(result.outputs['run-id']).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(readFileSync(join(workspace, result.outputs['report'] ?? ''), 'utf8')).toContain('No-go');
    expect(result.summary).toMatch(/No-go · 1 blocker · 50 % ready/);
    expect(result.summary).toContain('https://github.com/acme/parcel-desk/actions/runs/4711');
    const [first, ...others] = result.annotations;
    expect(first).toMatchObject({
      level: 'error',
      properties: { title: 'AX6001', file: 'readiness.md', line: '6' },
    });
    expect(first?.message).toContain('M-02 is claimed done');
    expect(others).toEqual([]);
  });

  it('folds each stage, never one inside another, and leaves what failed unfolded', async () => {
    const result = await action(MIXED);
    expect(result.groups).toEqual([...STAGES, 'Upload evidence as aurora-x-readiness-attempt-1']);
    expect(result.open.filter((line) => line.includes('M-02.verify'))).toHaveLength(1);
    expect(result.open.join('\n')).not.toContain('M-01.verify');
    expect(result.commands.filter((name) => name === 'group').length).toBe(
      result.commands.filter((name) => name === 'endgroup').length,
    );
  });

  it('annotates the ten worst, errors first, and says how many more there are', async () => {
    const rows = Array.from({ length: 14 }, (_, index) => ({
      id: `M-${index + 10}`,
      verify: 'test -f missing.txt',
    }));
    const result = await action({
      'readiness.md': trackerOf([...rows, { id: 'M-40', dependsOn: 'M-99', verify: 'true' }]),
    });
    expect(result.annotations).toHaveLength(10);
    expect(result.annotations.every(({ level }) => level === 'error')).toBe(true);
    expect(new Set(result.annotations.map(({ properties }) => properties['line'])).size).toBe(10);
    expect(result.log).toMatch(/^and \d+ more in the report$/m);
  });

  it('masks the token before anything else is said', async () => {
    const token = 'ghs_1234_eyJhbGciOiJIUzI1NiJ9.canary';
    const result = await action(MIXED, { inputs: { token } });
    expect(result.masks).toEqual([token]);
    expect(result.log.indexOf('::add-mask::')).toBe(0);
    expect(result.log.split(token)).toHaveLength(2);
  });
});

describe('the exit code', () => {
  it.each([
    ['no-go', MIXED, 'no-go', 1],
    ['no-go', MIXED, 'conditional', 1],
    ['no-go', MIXED, 'never', 0],
    ['conditional', waived('2999-01-01'), 'no-go', 0],
    ['conditional', waived('2999-01-01'), 'conditional', 1],
    ['no-go', waived('2020-01-01'), 'no-go', 1],
  ])('%s with fail-on (case %#)', async (verdict, files, failOn, code) => {
    const result = await action(files, { inputs: { 'fail-on': failOn } });
    expect(result.outputs['verdict']).toBe(verdict);
    expect(result.exitCode).toBe(code);
  });

  it('go is 0', async () => {
    const result = await action({ 'readiness.md': trackerOf([{ id: 'M-01', verify: 'test -f a' }]), a: 'a' });
    expect(result.outputs).toMatchObject({ verdict: 'go', score: '100' });
    expect(result.exitCode).toBe(0);
  });

  it('a configuration with a mistake is 2, with its place', async () => {
    const result = await action({ ...MIXED, '.github/aurora-x.yml': 'version: 1\ngatez: []\n' });
    expect(result.exitCode).toBe(2);
    expect(result.annotations[0]?.properties).toMatchObject({ file: '.github/aurora-x.yml', line: '2' });
  });
});

describe('other commands', () => {
  it('spec runs spec files alone', async () => {
    const spec = 'version: 1\nname: fast\nchecks:\n  - { id: unit, run: "test -f real.txt" }\n';
    const result = await action(
      { ...MIXED, 'fast.yaml': spec },
      { inputs: { command: 'spec', spec: 'fast.yaml' } },
    );
    expect(result.outputs['verdict']).toBe('go');
    expect(result.log).not.toContain('M-02');
  });

  it('gate and orchestrate answer as pipeline does', async () => {
    for (const command of ['gate', 'orchestrate']) {
      expect((await action(MIXED, { inputs: { command } })).outputs['verdict']).toBe('no-go');
    }
  });

  it('a dry run executes nothing that writes', async () => {
    const files = { 'readiness.md': trackerOf([{ id: 'M-01', verify: 'touch made-by-check' }]) };
    const workspace = makeProject(files);
    const result = await runAction({ bundle, workspace, inputs: { 'dry-run': 'true', 'fail-on': 'never' } });
    expect(result.exitCode).toBe(0);
    expect(existsSync(join(workspace, 'made-by-check'))).toBe(false);
  });
});

describe('where something is missing, it is said and nothing fails', () => {
  it('no summary file: the report goes to the log', async () => {
    const result = await action(MIXED, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('### 🔴 No-go');
    expect(result.outputs['verdict']).toBe('no-go');
  });

  it('a summary or output file that cannot be written: the other parts are', async () => {
    const nowhere = join(makeProject(), 'none', 'file');
    const result = await action(MIXED, { env: { GITHUB_STEP_SUMMARY: nowhere } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['verdict']).toBe('no-go');
    expect(result.annotations.map(({ properties }) => properties['title'])).toContain('AX8015');
    const silent = await action(MIXED, { env: { GITHUB_OUTPUT: nowhere } });
    expect(silent.exitCode).toBe(1);
    expect(silent.summary).toContain('No-go');
  });

  it.each([
    [
      'GitHub Enterprise Server',
      {
        GITHUB_SERVER_URL: 'https://ghe.acme.test',
        ACTIONS_RUNTIME_TOKEN: 'x.y.z',
        ACTIONS_RESULTS_URL: 'http://127.0.0.1:9',
      },
    ],
    ['offline', {}],
  ])('%s has no artifact service', async (_where, env) => {
    const result = await action(MIXED, { env });
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/AX8005 .*there is no artifact service here/);
    expect(result.summary).toContain('AX8005');
    expect(result.outputs['verdict']).toBe('no-go');
  });

  it('without an artifact service, merge takes the shards that lie in spec_runs', async () => {
    const workspace = makeProject(MIXED);
    for (const shard of ['1/2', '2/2']) await runAction({ bundle, workspace, inputs: { shard } });
    const merged = await runAction({ bundle, workspace, inputs: { command: 'merge' } });
    expect(merged.outputs).toMatchObject({ verdict: 'no-go', score: '50' });
    expect(merged.log).not.toContain('AX5517');
  });
});
