import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startArtifactService, type ArtifactService } from '../../support/artifact-service.ts';
import { builtBundle } from '../../support/bundles.ts';
import { makeProject, trackerOf } from '../../support/project.ts';
import { runAction, type ActionResult } from '../../support/runner-harness.ts';
import { zip, zipDirectory } from '../../support/zip.ts';

const bundle = builtBundle('action');
let service: ArtifactService;
beforeAll(async () => {
  service = await startArtifactService();
});
afterAll(() => service.stop());

/** Notes where a check runs, outside the workspace, so that noting it changes no input. */
const noting = (notes: string, command: string): string => `pwd >> ${notes}; ${command}`;

/** How often it ran in a workspace; a challenge runs it in a copy, and does not count. */
const runs = (notes: string): number =>
  existsSync(notes) ? (readFileSync(notes, 'utf8').match(/aurora-project-/g) ?? []).length : 0;

const job = (workspace: string, name: string, more: Partial<Parameters<typeof runAction>[0]> = {}) =>
  runAction({
    bundle,
    workspace,
    ...more,
    inputs: { 'artifact-name': name, ...more.inputs },
    env: { ...service.env, ...more.env },
  });

const manifestOf = (workspace: string, { outputs }: ActionResult) =>
  JSON.parse(readFileSync(join(workspace, outputs['report'] ?? '', '..', 'run.json'), 'utf8')) as {
    verdict: string;
    outcomes: {
      id: string;
      outcome: string;
      cachedFrom: string | null;
      evidence: { path: string; sha256: string }[];
    }[];
    files: { path: string; sha256: string }[];
    attempt: number;
  };

describe('the evidence of a run', () => {
  it('is uploaded under a name with the attempt, and the outputs say where', async () => {
    const workspace = makeProject({
      'readiness.md': trackerOf([{ id: 'M-01', verify: 'test -f out.txt', evidence: 'out.txt' }]),
      'out.txt': 'measured\n',
    });
    const result = await job(workspace, 'up');
    expect(result.exitCode).toBe(0);
    expect(await service.names()).toContain('up-readiness-attempt-1');
    expect(result.outputs['artifact-id']).toMatch(/^\d+$/);
    expect(result.outputs['artifact-url']).toBe(
      `https://github.com/acme/parcel-desk/actions/runs/4711/artifacts/${result.outputs['artifact-id']}`,
    );
    expect(result.summary).toContain(result.outputs['artifact-url']);
    const archive = await service.download('up-readiness-attempt-1');
    expect(archive.includes('run.json')).toBe(true);
    expect(archive.includes('.lock')).toBe(false);
  });

  it('is not lost when an artifact of that name is there already', async () => {
    const workspace = makeProject({
      'readiness.md': trackerOf([{ id: 'M-01', verify: 'test -f readiness.md' }]),
    });
    await job(workspace, 'twice');
    const again = await job(workspace, 'twice', { inputs: { resume: 'never' } });
    expect(again.exitCode).not.toBe(70);
    expect(again.log).toMatch(/AX8005 .*already exists/);
    expect(again.outputs['run-id']).toMatch(/^[0-9A-Z]{26}$/);
  });

  it('has a name of its own for each job of a matrix', async () => {
    const workspace = makeProject({
      'readiness.md': trackerOf([{ id: 'M-01', verify: 'test -f readiness.md' }]),
    });
    await job(workspace, 'matrix', { env: { 'INPUT_MATRIX-JOB': '0/2' } });
    await job(workspace, 'matrix', { env: { 'INPUT_MATRIX-JOB': '1/2' } });
    expect((await service.names()).filter((name) => name.startsWith('matrix-'))).toEqual([
      'matrix-readiness-job-0-attempt-1',
      'matrix-readiness-job-1-attempt-1',
    ]);
  });
});

describe('resume across attempts', () => {
  it('a later attempt takes over what an interrupted one finished', async () => {
    const notes = join(makeProject(), 'count');
    const files = {
      'readiness.md': trackerOf([
        { id: 'M-01', verify: noting(notes, 'test -f a.txt') },
        { id: 'M-02', verify: noting(notes, 'test -f b.txt') },
        { id: 'M-03', verify: 'touch slow-started; sleep 60', dependsOn: 'M-01' },
      ]),
      '.github/aurora-x.yml': 'version: 1\nexecution: { concurrency: 1 }\n',
      '.gitignore': 'slow-started\n',
      'a.txt': 'a',
      'b.txt': 'b',
    };
    const first = makeProject(files);
    const cut = await job(first, 'cut', { interrupt: { when: 'slow-started', signal: 'SIGINT' } });
    expect(cut.exitCode).toBe(130);
    expect(cut.durationMs).toBeLessThan(7_000);
    expect(runs(notes)).toBe(2);
    expect(await service.names()).toContain('cut-readiness-attempt-1');

    const second = makeProject({ ...files });
    const resumed = await job(second, 'cut', {
      env: { GITHUB_RUN_ATTEMPT: '2' },
      interrupt: { when: 'slow-started', signal: 'SIGTERM' },
    });
    expect(resumed.exitCode).toBe(130);
    expect(runs(notes)).toBe(2);
    expect(await service.names()).toContain('cut-readiness-attempt-2');
  });

  it('a re-run after a failure runs what failed again, and nothing else', async () => {
    const notes = join(makeProject(), 'count');
    const flag = join(makeProject(), 'fixed');
    const files = {
      'readiness.md': trackerOf([
        { id: 'M-01', verify: noting(notes, 'test -f a.txt') },
        { id: 'M-02', verify: `test -f ${flag}` },
      ]),
      'a.txt': 'a',
    };
    const red = await job(makeProject(files), 'again');
    expect(red.outputs['verdict']).toBe('no-go');
    writeFileSync(flag, '');
    const workspace = makeProject(files);
    const green = await job(workspace, 'again', { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(green.outputs['verdict']).toBe('go');
    expect(runs(notes)).toBe(1);
    const taken = manifestOf(workspace, green).outcomes.find(({ id }) => id === 'M-01.verify');
    expect(taken?.cachedFrom).toBe(red.outputs['run-id']);

    const third = await job(makeProject(files), 'again', { env: { GITHUB_RUN_ATTEMPT: '3' } });
    expect(third.outputs['verdict']).toBe('go');
    expect(runs(notes)).toBe(1);
  });

  it('starts afresh with resume: never, and where there is nothing to take over', async () => {
    const files = { 'readiness.md': trackerOf([{ id: 'M-01', verify: 'test -f readiness.md' }]) };
    const never = await job(makeProject(files), 'fresh', {
      env: { GITHUB_RUN_ATTEMPT: '2' },
      inputs: { resume: 'never' },
    });
    expect(never.exitCode).toBe(0);
    expect(never.log).not.toContain('AX8006');
    const nothing = await job(makeProject(files), 'nothing', { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(nothing.exitCode).toBe(0);
    expect(nothing.log).toContain('AX8006');
  });
});

describe('shards', () => {
  const files = {
    'readiness.md': trackerOf([
      { id: 'M-01', verify: 'test -f a.txt', evidence: 'a.txt' },
      { id: 'M-02', verify: 'grep -q b b.txt', dependsOn: 'M-01' },
      { id: 'M-03', verify: 'test -f missing.txt' },
      { id: 'M-04', verify: 'test -s a.txt' },
      { id: 'M-05', status: 'In Progress', verify: 'test -f b.txt' },
    ]),
    'a.txt': 'a\n',
    'b.txt': 'b\n',
  };

  it('three shards and a merge come to what one run comes to', async () => {
    const whole = makeProject(files);
    const one = await job(whole, 'whole');
    const plan = await job(makeProject(), 'parts', { inputs: { command: 'plan', shard: '3' } });
    expect(plan.exitCode).toBe(0);
    const { shard: shards } = JSON.parse(plan.outputs['matrix'] ?? '{}') as { shard: string[] };
    expect(shards).toEqual(['1/3', '2/3', '3/3']);
    for (const shard of shards) {
      const part = await job(makeProject(files), 'parts', { inputs: { shard } });
      expect(part.exitCode).toBe(0);
      expect(part.outputs['verdict']).toBe('');
      expect(part.annotations).toEqual([]);
    }
    const workspace = makeProject(files);
    const merged = await job(workspace, 'parts', { inputs: { command: 'merge' } });
    expect(merged.exitCode).toBe(one.exitCode);
    expect(merged.outputs['verdict']).toBe(one.outputs['verdict']);
    expect(merged.outputs['score']).toBe(one.outputs['score']);
    expect(merged.annotations).toEqual(one.annotations);
    const [a, b] = [manifestOf(whole, one), manifestOf(workspace, merged)];
    expect(b.outcomes.map(({ id, outcome, evidence }) => ({ id, outcome, evidence }))).toEqual(
      a.outcomes.map(({ id, outcome, evidence }) => ({ id, outcome, evidence })),
    );
    const digests = (manifest: typeof a) =>
      manifest.files.filter(({ path }) => !path.endsWith('result.json'));
    expect(digests(b)).toEqual(digests(a));
  });

  it('a shard that was run again counts once, with its newest attempt', async () => {
    for (const shard of ['1/2', '2/2']) await job(makeProject(files), 'rerun', { inputs: { shard } });
    await job(makeProject(files), 'rerun', { inputs: { shard: '1/2' }, env: { GITHUB_RUN_ATTEMPT: '2' } });
    const merged = await job(makeProject(files), 'rerun', { inputs: { command: 'merge' } });
    expect(merged.log).not.toContain('AX5517');
    expect(merged.outputs['verdict']).toBe('no-go');
    expect(merged.outputs['score']).toBe((await job(makeProject(files), 'rerun-whole')).outputs['score']);
  });

  it('a shard that is missing is never a pass', async () => {
    await job(makeProject(files), 'missing', { inputs: { shard: '1/2' } });
    const merged = await job(makeProject(files), 'missing', { inputs: { command: 'merge' } });
    expect(merged.exitCode).toBe(1);
    expect(merged.log).toContain('AX5517');
  });

  it('without any shard there is nothing to merge', async () => {
    const merged = await job(makeProject(files), 'nobody', { inputs: { command: 'merge' } });
    expect(merged.exitCode).toBe(3);
    expect(merged.annotations[0]?.properties['title']).toBe('AX8009');
  });
});

describe('what another job uploaded is data', () => {
  const files = {
    'readiness.md': trackerOf([{ id: 'M-01', verify: 'echo ok; test -f a.txt' }]),
    'a.txt': 'a',
  };

  it.each([
    [
      'a path out of the directory',
      [{ name: '../../escaped', content: 'x' }],
      'does not stay in its directory',
    ],
    ['no archive at all', null, 'not a zip archive'],
  ])('an earlier attempt with %s is left out', async (_what, entries, why) => {
    const name = `forged-${why.length}`;
    await service.upload(`${name}-readiness-attempt-1`, entries ? zip(entries) : Buffer.from('hello'));
    const workspace = makeProject(files);
    const result = await job(workspace, name, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(result.outputs['verdict']).toBe('go');
    expect(result.log).toMatch(new RegExp(`AX8006 .*${why}`));
    expect(existsSync(join(workspace, '..', 'escaped'))).toBe(false);
  });

  it('records of an earlier attempt that lead elsewhere, or were made up, are ignored', async () => {
    const place = {
      runId: 'x',
      dir: '../../led-astray',
      path: '/',
      startedAt: '2026-01-01T00:00:00.000Z',
      attempt: 1,
    };
    const known = [['f'.repeat(64), { runId: 'x', dir: '../x', outcome: null, challenge: null }]];
    await service.upload(
      'made-up-readiness-attempt-1',
      zip([
        { name: '.state/unfinished.json', content: JSON.stringify({ any: place }) },
        { name: '.state/outcomes.json', content: JSON.stringify(known) },
        { name: 'index.json', content: '[]' },
      ]),
    );
    const workspace = makeProject(files);
    const result = await job(workspace, 'made-up', { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(result.outputs['verdict']).toBe('go');
    expect(result.exitCode).toBe(0);
    expect(existsSync(join(workspace, '..', 'led-astray'))).toBe(false);
  });

  it('a shard whose evidence was altered is not merged', async () => {
    const workspace = makeProject(files);
    await job(workspace, 'honest', { inputs: { shard: '1/1' } });
    const root = join(workspace, 'spec_runs');
    const log =
      readdirSync(root, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('run.json')) ??
      '';
    const manifest = join(root, log);
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"sha256": "[0-9a-f]{8}/g, '"sha256": "00000000'),
    );
    await service.upload('altered-readiness-shard-1-of-1-attempt-1', zipDirectory(root));
    const merged = await job(makeProject(files), 'altered', { inputs: { command: 'merge' } });
    expect(merged.exitCode).toBe(3);
    expect(merged.annotations).toMatchObject([{ properties: { title: 'AX8016' } }]);
  });
});
