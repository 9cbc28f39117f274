import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';

const TRACKER = (status: string): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | Works | @mona | 2026-W48 | ${status} | \`test -f ok\` |`,
    '',
  ].join('\n');

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;
let app: AppProcess;
let state: string;

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  await work.commit('READINESS.md', TRACKER('Planned'));
  await work.commit('.github/aurora-x.yml', 'tracker: READINESS.md\n');
  state = temporaryDirectory();
  app = await startAppProcess(github, state, { LOG_LEVEL: 'debug' });
  relay.target = app.url;
  onTestFinished(async () => {
    await app.stop('SIGKILL');
    await github.close();
    await relay.close();
  });
  await app.line(({ event }) => event === 'reconciled');
});

/** What a head that was judged had the App ask GitHub, in the turn that judged it: other lanes have budgets of their own. */
const spentOn = async (head: string) => {
  const { run } = await app.line((line) => line['event'] === 'judged' && line['head'] === head);
  await app.line((line) => line['event'] === 'lane' && line['run'] === run);
  const routes = app.lines
    .filter((line) => line['event'] === 'request' && line['run'] === run)
    .map(({ route }) => String(route))
    .filter((route) => route.includes(' /repos/'));
  const concluded = routes.findIndex((route) => route.startsWith('PATCH') && route.includes('/check-runs/'));
  return {
    /** Until the check is concluded. */
    reads: routes.slice(0, concluded).filter((route) => route.startsWith('GET')),
    writes: routes.filter((route) => !route.startsWith('GET')),
  };
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

it('D14: from a webhook to the concluded check at most 3 writes and 8 reads in the median', async () => {
  const all: Awaited<ReturnType<typeof spentOn>>[] = [];
  // One that changes the tracker, which an owner has to look at, and two that change what it is about.
  for (const [branch, path] of [
    ['claims', 'READINESS.md'],
    ['code', 'src/main.txt'],
    ['more', 'src/more.txt'],
  ] as const) {
    await work.branch(branch);
    const head = await work.commit(path, TRACKER('Done'), branch);
    await work.pullRequest(branch, path);
    all.push(await spentOn(head));
    all.push(await spentOn(await work.commit(path, TRACKER('In Progress'), branch)));
  }
  // Each of them asked something: the log was read right.
  expect(Math.min(...all.map(({ reads }) => reads.length))).toBeGreaterThan(0);
  expect(Math.max(...all.map(({ writes }) => writes.length)), JSON.stringify(all)).toBeLessThanOrEqual(3);
  expect(median(all.map(({ reads }) => reads.length)), JSON.stringify(all)).toBeLessThanOrEqual(8);
});

it('D9: a resync asks for nothing whole that has not changed: at least 9 of 10 reads are answered 304', async () => {
  await work.branch('change');
  const head = await work.commit('READINESS.md', TRACKER('Done'), 'change');
  await work.pullRequest('change', 'It is done');
  await app.line((line) => line['event'] === 'judged' && line['head'] === head);
  await app.line(() => app.lines.some(({ event }) => event === 'write-back'));
  await app.stop();
  let begun = 0;
  // The first one sees what the App itself wrote.
  for (let round = 0; round < 2; round += 1) {
    begun = github.proxy.requests.length;
    const again = await startAppProcess(github, state);
    await again.line(({ event }) => event === 'reconciled');
    await again.line(() => again.lines.some(({ event }) => event === 'write-back'));
    await again.stop();
  }
  const reads = github.proxy.requests
    .slice(begun)
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/repos/'));
  const whole = reads.filter(({ status }) => status !== 304).map(({ path }) => path);
  expect(reads.length).toBeGreaterThan(10);
  expect(whole.length / reads.length, whole.join(' ')).toBeLessThanOrEqual(0.1);
});
