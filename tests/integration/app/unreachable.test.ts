import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import type { Fault } from '../../support/emulator/proxy.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const TRACKER = (title: string): string =>
  `| ID | Title | Status |\n| --- | --- | --- |\n| M-1 | ${title} | Planned |\n`;
const HERE = '/repos/acme/rocket';

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;

const start = async (): Promise<AppProcess> => {
  const app = await startAppProcess(github, temporaryDirectory());
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  relay.target = app.url;
  return app;
};

const turns = (app: AppProcess, concern: RegExp) =>
  app.lines.filter(({ event, lane }) => event === 'lane' && concern.test(String(lane)));

const answer = (status: number, message: string, more: object = {}): Fault => ({
  kind: 'answer',
  status,
  body: { message, ...more },
});

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  await work.commit('READINESS.md', TRACKER('First'));
  onTestFinished(async () => {
    await github.close();
    await relay.close();
  });
});

describe('D11: what GitHub refuses for good', () => {
  it.each<readonly [string, string, (path: string) => Fault | null]>([
    [
      'a repository that is blocked (451)',
      'AX8324',
      (path) => (path.startsWith(HERE) ? answer(451, 'Repository access blocked') : null),
    ],
    [
      'a repository that the App may not see any more (404)',
      'AX8322',
      (path) => {
        if (path.startsWith('/installation/repositories'))
          return {
            kind: 'answer',
            status: 200,
            body: { total_count: 0, repository_selection: 'selected', repositories: [] },
          };
        return path.startsWith(HERE) ? answer(404, 'Not Found') : null;
      },
    ],
  ])('%s parks its lane and says why (%s); afterwards an event goes on', async (_name, code, fault) => {
    const app = await start();
    await app.line(({ event }) => event === 'applied');
    const before = app.lines.length;
    github.proxy.fault = ({ path }) => fault(path);
    await work.commit('READINESS.md', TRACKER('Second'));
    const parked = await app.line(
      ({ event, lane, result }) => event === 'lane' && lane === '1:sync' && result === 'parked',
    );
    expect(parked['problem']).toContain(code);
    expect(app.lines.slice(before).filter(({ result }) => result === 'retry' || result === 'dead')).toEqual(
      [],
    );
    github.proxy.fault = () => null;
    await work.commit('READINESS.md', TRACKER('Third'));
    await until(async () => (await work.issues()).some(({ title }) => title === 'M-1: Third'));
    expect(await work.issues()).toHaveLength(1);
  });

  it('a repository that has moved (307; 301 is in A20) is asked for by its id, and nothing is made twice', async () => {
    const app = await start();
    await app.line(({ event }) => event === 'applied');
    const listed = (): number =>
      github.proxy.requests.filter(({ path }) => path.startsWith('/installation/repositories')).length;
    const before = listed();
    let moved = 0;
    github.proxy.fault = ({ path }) => {
      if (!path.startsWith(HERE)) return null;
      moved += 1;
      return answer(307, 'Temporary Redirect', { url: 'https://api.github.com/repositories/1' });
    };
    await work.commit('READINESS.md', TRACKER('Second'));
    await until(() => moved > 0 && listed() > before);
    github.proxy.fault = () => null;
    await until(async () => (await work.issues()).some(({ title }) => title === 'M-1: Second'));
    expect(await work.issues()).toHaveLength(1);
    expect(turns(app, /.*/).filter(({ result }) => result === 'dead' || result === 'parked')).toEqual([]);
  });

  it('a locked conversation costs the comment alone: the check is there, and says it; commands end', async () => {
    github.proxy.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/comments')
        ? answer(403, 'Unable to create comment because issue is locked.')
        : null;
    const app = await start();
    await app.line(({ event }) => event === 'applied');
    await work.branch('change');
    const head = await work.commit('READINESS.md', TRACKER('Second'), 'change');
    await work.pullRequest('change', 'More');
    await app.line((line) => line['event'] === 'judged' && line['head'] === head);
    const checks = await until(async () => {
      const all = await work.checks(head);
      return (
        all.some((check) => check.status === 'completed' && check.output.summary.includes('AX8331')) && all
      );
    });
    expect(checks.some(({ output }) => output.summary.includes('unlock the conversation'))).toBe(true);
    expect(turns(app, /gate/).filter(({ result }) => result !== 'done')).toEqual([]);
  });
});
