import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { weekOf } from '../../../src/domain/model/iso-week.ts';
import { builtBundle } from '../../support/bundles.ts';
import { workIn } from '../../support/emulator/repository.ts';
import {
  OWNER,
  REPO,
  startEmulator,
  TOKENS,
  type GithubEmulator,
} from '../../support/emulator/start-emulator.ts';
import { makeProject, trackerOf } from '../../support/project.ts';
import { runAction, type ActionResult, type ActionRun } from '../../support/runner-harness.ts';

const bundle = builtBundle('action');

let github: GithubEmulator;
let work: ReturnType<typeof workIn>;

const weekly = (workspace: string, more: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({
    bundle,
    workspace,
    eventName: 'schedule',
    event: {},
    ...more,
    inputs: { command: 'report', report: 'weekly', token: TOKENS.acme, ...more.inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
      AURORA_WRITE_INTERVAL_MS: '0',
      ...more.env,
    },
  });

/** A workspace in which a run was made before. */
const worked = async (): Promise<string> => {
  const workspace = makeProject({
    'readiness.md': trackerOf([{ id: 'M-01', verify: 'test -f missing.txt' }]),
  });
  await runAction({ bundle, workspace, inputs: { 'fail-on': 'never' } });
  return workspace;
};

beforeEach(async () => {
  github = await startEmulator();
  onTestFinished(async () => github.close());
  work = workIn(github);
  await work.commit('readiness.md', '# Readiness\n');
});

describe('command: report with report: weekly', () => {
  it('keeps one issue of the week, by the runs that are there', async () => {
    const workspace = await worked();
    const first = await weekly(workspace);
    expect(first).toMatchObject({ exitCode: 0, summary: expect.stringContaining('### 🔴 No-go') });
    const title = `Readiness report ${weekOf(Date.now())}`;
    expect(await work.issues()).toMatchObject([{ title, state: 'open' }]);
    const second = await weekly(workspace);
    expect(second.log).toContain('unchanged');
    expect(await work.issues()).toHaveLength(1);
  });

  it('only shows it on another branch, and in a dry run', async () => {
    const workspace = await worked();
    const branch = await weekly(workspace, { env: { GITHUB_REF: 'refs/heads/change' } });
    expect(branch).toMatchObject({ exitCode: 0, log: expect.stringContaining('AX8216') });
    const dry = await weekly(workspace, { inputs: { 'dry-run': 'true' } });
    expect(dry).toMatchObject({ exitCode: 0, summary: expect.stringContaining('### 🔴 No-go') });
    expect(await work.issues()).toEqual([]);
  });

  it('says that there is no run', async () => {
    const none = await weekly(makeProject());
    expect(none).toMatchObject({ exitCode: 2, log: expect.stringContaining('AX1019') });
  });
});
