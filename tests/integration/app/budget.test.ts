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
  app = await startAppProcess(github, state);
  relay.target = app.url;
  onTestFinished(async () => {
    await app.stop('SIGKILL');
    await github.close();
    await relay.close();
  });
  await app.line(({ event }) => event === 'reconciled');
});

interface Spent {
  /** Until the check is concluded. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** What the App asked since a request. */
const spentSince = (begun: number): Spent => {
  const all = github.proxy.requests.slice(begun).filter(({ path }) => path.startsWith('/repos/'));
  const isWrite = ({ method }: { readonly method: string }): boolean => method !== 'GET';
  const concluded = all.findIndex(({ method, path }) => method === 'PATCH' && path.includes('/check-runs/'));
  const named = ({ method, path }: { readonly method: string; readonly path: string }) => `${method} ${path}`;
  return {
    reads: all
      .slice(0, concluded)
      .filter((one) => !isWrite(one))
      .map(named),
    writes: all.filter(isWrite).map(named),
  };
};

/** Until the App asks nothing any more: what earlier events made it do is none of the next one's budget. */
const quiet = async (): Promise<void> => {
  for (let before = -1; before !== github.proxy.requests.length;) {
    before = github.proxy.requests.length;
    await new Promise((done) => setTimeout(done, 750));
  }
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

it('D14: from a webhook to the concluded check at most 3 writes and 8 reads in the median', async () => {
  const all: Spent[] = [];
  const judged = async (act: () => Promise<string>): Promise<void> => {
    await quiet();
    const begun = github.proxy.requests.length;
    const head = await act();
    await app.line((line) => line['event'] === 'judged' && line['head'] === head);
    all.push(spentSince(begun));
  };
  // One that changes the tracker, which an owner has to look at, and two that change what it is about.
  for (const [branch, path] of [
    ['claims', 'READINESS.md'],
    ['code', 'src/main.txt'],
    ['more', 'src/more.txt'],
  ] as const) {
    await work.branch(branch);
    await judged(async () => {
      const head = await work.commit(path, TRACKER('Done'), branch);
      await work.pullRequest(branch, path);
      return head;
    });
    await judged(async () => work.commit(path, TRACKER('In Progress'), branch));
  }
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
