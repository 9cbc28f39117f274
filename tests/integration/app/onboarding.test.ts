import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { isWrite } from '../../support/emulator/is-write.ts';

const TRACKER = (title: string): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | ${title} | @mona | 2026-W48 | Done | \`true\` |`,
    '| M-2 | P1 | Docs | @mona | 2026-W49 | Planned | `true` |',
    '',
  ].join('\n');

const BRANCH = 'aurora-x/onboarding';

interface Pull {
  readonly number: number;
  readonly body: string;
  readonly state: string;
  readonly head: { readonly ref: string };
  readonly user: { readonly login: string };
}

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;
let state: string;
let app: AppProcess;

const start = async (env: Readonly<Record<string, string>> = {}): Promise<void> => {
  app = await startAppProcess(github, state, { AURORA_ONBOARDING: 'pull-request', ...env });
  relay.target = app.url;
  const started = app;
  onTestFinished(async () => void (await started.stop('SIGKILL')));
};
const onboarding = async (result: string) =>
  app.line((line) => line['event'] === 'onboarding' && line['result'] === result);
const pulls = async () => work.ask<readonly Pull[]>('GET', '/pulls?state=all');
const writes = (): readonly string[] =>
  github.proxy.requests
    .filter((request) => isWrite(request) && !request.path.includes('access_tokens'))
    .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  state = temporaryDirectory();
  onTestFinished(async () => {
    await Promise.all([github.close(), relay.close()]);
  });
});

describe('the first contact with a repository', () => {
  it('is one pull request that shows what would happen, and nothing else until it is merged', async () => {
    await work.commit('READINESS.md', TRACKER('Works'));
    await start();
    const { pullRequest } = await onboarding('created');
    const [asked, ...others] = await pulls();
    expect(others).toEqual([]);
    expect(asked).toMatchObject({
      number: pullRequest,
      user: { login: 'aurora-x[bot]' },
      head: { ref: BRANCH },
    });
    expect(asked?.body).toContain('- `READINESS.md`: 2 items (1 planned, 1 done)');
    expect(asked?.body).toContain('M-2: Docs');
    expect(asked?.body).toContain('No-go');

    // Seen anew after a push, and still asked once.
    await work.commit('READINESS.md', TRACKER('Renamed'));
    await onboarding('updated');
    expect((await pulls())[0]?.body).toContain('M-1: Renamed');
    expect([await work.issues(), (await pulls()).length]).toEqual([[], 1]);
    expect(writes().filter((one) => /issues|milestones|check-runs|labels/.test(one))).toEqual([]);

    await work.ask('PUT', `/pulls/${String(pullRequest)}/merge`, {});
    // A merge is a push at GitHub; the emulator sends none.
    await work.commit('notes.md', 'x');
    await app.line(({ event }) => event === 'applied');
    expect((await work.issues()).map(({ title }) => title)).toContain('M-2: Docs');
  });

  it('is not repeated when it was declined', async () => {
    await work.commit('READINESS.md', TRACKER('Works'));
    await start();
    const { pullRequest } = await onboarding('created');
    await work.ask('PATCH', `/pulls/${String(pullRequest)}`, { state: 'closed' });
    await work.commit('READINESS.md', TRACKER('Renamed'));
    await onboarding('declined');
    expect([(await pulls()).length, await work.issues()]).toEqual([1, []]);
  });

  it('is not needed with a configuration, and not made without a tracker', async () => {
    await start();
    await work.commit('notes.md', 'x');
    await app.line(
      ({ event, lane, result }) => event === 'lane' && lane === '1:onboard' && result === 'done',
    );
    await work.commit('.github/aurora-x.yml', 'version: 1\n');
    await work.commit('READINESS.md', TRACKER('Works'));
    await app.line(({ event }) => event === 'applied');
    expect((await pulls()).filter(({ head }) => head.ref === BRANCH)).toEqual([]);
  });
});
