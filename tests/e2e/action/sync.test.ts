import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { builtBundle } from '../../support/bundles.ts';
import {
  OWNER,
  REPO,
  startEmulator,
  TOKENS,
  type GithubEmulator,
} from '../../support/emulator/start-emulator.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { makeProject } from '../../support/project.ts';
import { runAction, type ActionResult, type ActionRun } from '../../support/runner-harness.ts';
import { isWrite } from '../../support/emulator/is-write.ts';

const bundle = builtBundle('action');
const TRACKER = [
  '| ID | Issue | Title | Owner | Target | Status |',
  '| --- | --- | --- | --- | --- | --- |',
  '| M-1 |  | Alerts | @mona | 2026-W48 | Planned |',
  '',
].join('\n');
const root = makeProject({ 'READINESS.md': TRACKER });

let github: GithubEmulator;
let work: ReturnType<typeof workIn>;

const sync = (more: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({
    bundle,
    workspace: root,
    eventName: 'push',
    event: {},
    ...more,
    inputs: { command: 'sync', token: TOKENS.acme, ...more.inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
      AURORA_WRITE_INTERVAL_MS: '0',
      ...more.env,
    },
  });
const writes = () => github.proxy.requests.filter(isWrite);

beforeEach(async () => {
  github = await startEmulator();
  onTestFinished(async () => github.close());
  work = workIn(github);
  await work.commit('READINESS.md', TRACKER);
});

describe('command: sync', () => {
  it('makes milestones and issues on the default branch, proposes their numbers, and then nothing', async () => {
    const first = await sync();
    expect(first.exitCode).toBe(0);
    expect(await work.issues()).toMatchObject([{ title: 'M-1: Alerts' }]);
    expect(first.summary).toContain('**Plan**');
    expect(first.log).toContain('write-back: created');
    github.proxy.requests.length = 0;
    expect((await sync()).exitCode).toBe(0);
    expect(writes()).toEqual([]);
  });

  it.each([
    ['a branch', { env: { GITHUB_REF: 'refs/heads/change' } }],
    ['a dry run', { inputs: { 'dry-run': 'true' } }],
  ])('only plans on %s', async (_what, more) => {
    const result = await sync(more);
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('issue M-1');
    expect(writes()).toEqual([]);
  });

  it('waits where GitHub wants it to, and makes nothing twice', async () => {
    let met = 0;
    github.proxy.fault = ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/issues') || met++ > 0) return null;
      const body = { message: 'You have exceeded a secondary rate limit.' };
      return { kind: 'answer', status: 403, headers: { 'retry-after': '1' }, body };
    };
    const result = await sync();
    expect(result).toMatchObject({ exitCode: 0, log: expect.stringMatching(/has us wait; it goes on at/) });
    expect(met).toBe(2);
    expect(await work.issues()).toMatchObject([{ title: 'M-1: Alerts' }]);
  });

  it('says what it lacks', async () => {
    const wrong = await sync({ inputs: { token: 'nobody' } });
    expect(wrong).toMatchObject({ exitCode: 3, log: expect.stringContaining('AX8212') });
    const none = await sync({ inputs: { token: '' } });
    expect(none).toMatchObject({ exitCode: 2, log: expect.stringContaining('AX8210') });
  });
});
