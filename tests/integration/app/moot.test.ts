import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const AT = `/repos/${OWNER}/${REPO}`;
const TRACKER = (title: string): string =>
  [
    '| ID | Priority | Title | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | ${title} | 2026-W48 | Planned | \`test -f ok\` |`,
    '',
  ].join('\n');

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;
let app: AppProcess;

const count = (fits: (line: Readonly<Record<string, unknown>>) => boolean): number =>
  app.lines.filter(fits).length;
const heard = (name: string): number =>
  count((line) => line['event'] === 'delivery' && line['name'] === name);
const synced = (): number => count(({ lane, result }) => lane === '1:sync' && result === 'done');
const looked = (): number => count(({ lane, result }) => lane === '1:gates' && result === 'done');

/** Every delivery was taken, and no lane of a repository waits: the emulator has told of all that was written by then. */
const settledDown = async (): Promise<void> =>
  void (await until(async () => {
    const before = [app.lines.length, github.proxy.requests.length].join(' ');
    await new Promise((done) => setTimeout(done, 1_000));
    return before === [app.lines.length, github.proxy.requests.length].join(' ');
  }));

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  onTestFinished(async () => {
    await app.stop('SIGKILL');
    await github.close();
    await relay.close();
  });
  await work.commit('READINESS.md', TRACKER('Works'));
  await work.commit('.github/aurora-x.yml', 'version: 1\ntracker: [READINESS.md]\n');
  app = await startAppProcess(github, temporaryDirectory());
  relay.target = app.url;
  await app.line(({ event }) => event === 'reconciled');
  // What the App wrote before it could be told of is looked at once more.
  await work.commit('READINESS.md', TRACKER('Works well'));
  await until(async () => (await work.issues()).some(({ title }) => title === 'M-1: Works well'));
  await settledDown();
});

it('D14: what concerns nothing that it keeps costs no request, and what does is seen', async () => {
  const begun = github.proxy.requests.length;
  const [issues, gates] = [heard('issues'), looked()];
  await github.as('mona', 'POST', `${AT}/issues`, { title: 'A question' });
  const mine = (await work.issues()).find(({ title }) => title === 'A question')?.number ?? 0;
  await github.as('mona', 'PATCH', `${AT}/issues/${mine}`, { state: 'closed' });
  await app.line(() => heard('issues') >= issues + 2);
  await work.commit('src/main.txt', 'text');
  await app.line(() => looked() > gates);
  const asked = github.proxy.requests.slice(begun).map(({ method, path }) => `${method} ${path}`);
  // After a push open pull requests are looked at: that is one list, and there is none.
  expect(
    asked.filter((one) => !one.startsWith('POST /app/') && !/ \/repos\/[^/]+\/[^/]+\/pulls\?/.test(one)),
  ).toEqual([]);

  const before = synced();
  const item = (await work.issues()).find(({ title }) => title.startsWith('M-1'))?.number ?? 0;
  await github.as('mona', 'PATCH', `${AT}/issues/${item}`, { state: 'closed' });
  await app.line(() => synced() > before);
  await app.line(({ result }) => result === 'created');
});

it('D14: what it wrote itself is no reason to look again', async () => {
  const before = synced();
  await work.commit('READINESS.md', TRACKER('Works better'));
  await until(async () => (await work.issues()).some(({ title }) => title === 'M-1: Works better'));
  await settledDown();
  expect(synced()).toBe(before + 1);
});
