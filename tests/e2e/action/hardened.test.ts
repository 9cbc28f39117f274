import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startArtifactService, type ArtifactService } from '../../support/artifact-service.ts';
import { builtBundle } from '../../support/bundles.ts';
import {
  commitAll,
  git,
  makeProject,
  trackerOf,
  writeFiles,
  type FilesByPath,
} from '../../support/project.ts';
import { runAction } from '../../support/runner-harness.ts';
import { zipDirectory } from '../../support/zip.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}
interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const { jobs } = parse(readFileSync('.github/workflows/readiness.yml', 'utf8')) as {
  jobs: Record<'verify' | 'report', Job>;
};
const tool = parse(readFileSync('.github/actions/tool/action.yml', 'utf8')) as { runs: { steps: Step[] } };
const stepOf = (job: Job, name: string): Step => job.steps.find((step) => step.name === name) ?? {};

let service: ArtifactService;
beforeAll(async () => {
  service = await startArtifactService();
});
afterAll(() => service.stop());

/** What the runner gives a plain run step: none of the tokens that an action gets. */
const script = (text: string, cwd: string, env: Readonly<Record<string, string>>) =>
  spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', text], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/parcel-desk',
      ...env,
    },
  });

/** Runs the scripts of the verify job as they stand in the workflow. */
const verifyHalf = (workspace: string, baseSha: string) => {
  const temp = mkdtempSync(join(tmpdir(), 'aurora-temp-'));
  const action = join(temp, 'action/.github/actions/tool');
  mkdirSync(action, { recursive: true });
  cpSync(dirname(builtBundle('cli')), join(temp, 'action/dist/cli'), { recursive: true });
  const place = { RUNNER_TEMP: temp, GITHUB_ACTION_PATH: action };
  const copied = script(tool.runs.steps[0]?.run ?? '', workspace, place);
  expect(copied.stderr).toBe('');
  return script(stepOf(jobs.verify, 'Verify').run ?? '', workspace, {
    ...place,
    AURORA_TRACKER: '',
    BASE_SHA: baseSha,
  });
};

/** Runs the report job on what the verify job left; its job holds tokens, and sees no workspace. */
const reportHalf = async (workspace: string, attempt: number) => {
  const archive = zipDirectory(join(workspace, 'spec_runs'));
  await service.upload(`aurora-x-raw-attempt-${attempt}`, archive);
  return runAction({
    bundle: builtBundle('action'),
    workspace: makeProject(),
    inputs: {
      command: 'report',
      'artifact-name': 'aurora-x-raw',
      'artifact-digest': createHash('sha256').update(archive).digest('hex'),
      comment: 'never',
      'fail-on': 'no-go',
    },
    env: { ...service.env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-oidc-77aa' },
  });
};

const BASE: FilesByPath = {
  'docs/readiness.md': trackerOf([
    { id: 'M-01', verify: 'sh test.sh', evidence: 'src.txt' },
    { id: 'M-02', verify: 'grep -q ready src.txt' },
  ]),
  'test.sh': 'test "$(cat src.txt)" = ready\n',
  'src.txt': 'ready\n',
};

const pull = (after: FilesByPath): { root: string; base: string } => {
  const root = makeProject(BASE);
  git(root, 'init', '-q');
  const base = commitAll(root, 'base');
  writeFiles(root, after);
  commitAll(root, 'head');
  return { root, base };
};

describe('the two halves of the hardened workflow', () => {
  it('verify with the commands of the base, and report what was found', async () => {
    const { root, base } = pull({
      'docs/readiness.md': trackerOf([
        { id: 'M-01', verify: 'true' },
        { id: 'M-02', verify: 'grep -q ready src.txt' },
      ]),
      'src.txt': 'ready but broken\n',
    });
    const verified = verifyHalf(root, base);
    expect(verified.status).toBe(0);
    const reported = await reportHalf(root, 1);
    expect(reported.exitCode).toBe(1);
    expect(reported.outputs).toMatchObject({ verdict: 'no-go' });
    expect(reported.summary).toContain('M-01 verified → refuted');
    expect(reported.annotations[0]).toMatchObject({ properties: { file: 'docs/readiness.md' } });
  });

  it('give a go where everything holds', async () => {
    const { root, base } = pull({ 'README.md': '# Hello\n' });
    expect(verifyHalf(root, base).status).toBe(0);
    const reported = await reportHalf(root, 2);
    expect(reported.outputs).toMatchObject({ verdict: 'go', score: '100' });
    expect(reported.exitCode).toBe(0);
  });

  it('a base that cannot be read makes nothing green', async () => {
    const { root } = pull({ 'README.md': '# Hello\n' });
    expect(verifyHalf(root, '1'.repeat(40)).status).toBe(0);
    const reported = await reportHalf(root, 3);
    expect(reported.outputs['verdict']).toBe('no-go');
    expect(reported.annotations.map(({ properties }) => properties['title'])).toContain('AX8004');
  });

  it('leave no token that a command of the verify half could find, in its environment or in /proc', () => {
    const hunt =
      'env > env.txt; for p in /proc/$$/environ /proc/$PPID/environ; do tr "\\0" "\\n" < $p >> env.txt; done';
    const { root, base } = pull({
      'docs/readiness.md': trackerOf([{ id: 'M-03', verify: 'bash hunt.sh' }]),
      'hunt.sh': hunt,
    });
    expect(verifyHalf(root, base).status).toBe(0);
    const seen = readFileSync(join(root, 'env.txt'), 'utf8');
    expect(seen).toContain('PATH=');
    expect(seen).not.toMatch(/TOKEN|SECRET|ACTIONS_|GITHUB_ENV|GITHUB_OUTPUT/);
  });
});

describe('the workflow file', () => {
  it('gives the verify job no permission and no secret, and the report job only its identity', () => {
    expect(jobs.verify.permissions).toEqual({});
    expect(jobs.report.permissions).toEqual({ 'id-token': 'write' });
    expect(Object.keys(stepOf(jobs.verify, 'Verify').env ?? {})).toEqual(['AURORA_TRACKER', 'BASE_SHA']);
    expect(readFileSync('.github/workflows/readiness.yml', 'utf8')).not.toMatch(/secrets\.|github\.token/);
  });

  it('G6: hands the digest of the artifact from the one job to the other, and none where there is none', () => {
    const digest = '${{ steps.upload.outputs.artifact-digest }}';
    expect(jobs.verify.outputs).toEqual({ 'artifact-digest': digest });
    expect(jobs.verify.steps.at(-1)).toMatchObject({
      id: 'upload',
      uses: expect.stringMatching(/upload-artifact@/),
    });
    expect(jobs.report.steps[0]?.with?.['artifact-digest']).toBe(
      "${{ needs.verify.outputs.artifact-digest || 'none' }}",
    );
  });

  it('checks nothing out in the report job, and runs nothing', () => {
    expect(jobs.report.steps.map(({ uses }) => uses)).toEqual(['$/.github/actions/report']);
    expect(jobs.report.steps.every(({ run }) => run === undefined)).toBe(true);
  });

  it('has the actions that it names, and they lead to the bundles', () => {
    const report = parse(readFileSync('.github/actions/report/action.yml', 'utf8')) as {
      runs: { using: string; main: string };
      inputs: Record<string, { default?: string }>;
    };
    expect(resolve('.github/actions/report', report.runs.main)).toBe(resolve('dist/action/index.js'));
    expect(report.runs.using).toBe('node24');
    expect(report.inputs['command']?.default).toBe('report');
    expect(resolve('.github/actions/tool', '../../../dist/cli')).toBe(resolve('dist/cli'));
  });
});
