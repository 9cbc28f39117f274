import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAppProcess, type AppProcess } from '../../tests/support/app-process.ts';
import { isWrite } from '../../tests/support/emulator/is-write.ts';
import type { Passed } from '../../tests/support/emulator/proxy.ts';
import { startRelay } from '../../tests/support/emulator/relay.ts';
import { workIn } from '../../tests/support/emulator/repository.ts';
import {
  OWNER,
  REPO,
  startEmulator,
  type GithubEmulator,
} from '../../tests/support/emulator/start-emulator.ts';

export interface AppCounts {
  /** From each webhook of a pull request to its concluded check. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  /** Requests after somebody opened an issue that is no item's. */
  readonly moot: number;
  /** Reads of a resync in which nothing changed, and how many of them were answered 304. */
  readonly resync: { readonly reads: number; readonly free: number; readonly writes: number };
}

const TRACKER = (status: string): string =>
  [
    '| ID | Priority | Title | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | Works | 2026-W48 | ${status} | \`test -f ok\` |`,
    '',
  ].join('\n');

const ofRepository = (all: readonly Passed[]): readonly Passed[] =>
  all.filter(({ path }) => path.startsWith('/repos/') || path === '/graphql');

/** Until nothing was logged and nothing asked for two seconds. */
const quiet = async (github: GithubEmulator, app: AppProcess): Promise<void> => {
  for (let before = -1; ;) {
    const now = app.lines.length + github.proxy.requests.length;
    if (now === before) return;
    before = now;
    await sleep(2_000);
  }
};

/** A resync by an App that is started again on its store; the first sees what the App itself wrote. */
const resyncOf = async (github: GithubEmulator, state: string): Promise<AppCounts['resync']> => {
  let begun = 0;
  for (let round = 0; round < 2; round += 1) {
    begun = github.proxy.requests.length;
    const again = await startAppProcess(github, state);
    await again.line(({ event }) => event === 'reconciled');
    await again.line(({ event }) => event === 'write-back');
    // What one of them did not come to read is no news to the next.
    await quiet(github, again);
    await again.stop();
  }
  const all = ofRepository(github.proxy.requests.slice(begun));
  const reads = all.filter((one) => !isWrite(one));
  const free = reads.filter(({ status }) => status === 304).length;
  return { reads: reads.length, free, writes: all.length - reads.length };
};

/** Pull requests that change the tracker, and such that change other things, judged by a real App. */
const judge = async (github: GithubEmulator, app: AppProcess, work: ReturnType<typeof workIn>) => {
  const [reads, writes]: [number[], number[]] = [[], []];
  const judged = async (act: () => Promise<string>): Promise<void> => {
    const begun = github.proxy.requests.length;
    const head = await act();
    await app.line((line) => line['event'] === 'judged' && line['head'] === head);
    const all = ofRepository(github.proxy.requests.slice(begun));
    const concluded = all.findIndex(
      ({ method, path }) => method === 'PATCH' && path.includes('/check-runs/'),
    );
    reads.push(all.slice(0, concluded).filter((one) => !isWrite(one)).length);
    writes.push(all.filter(isWrite).length);
  };
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
  return { reads, writes };
};

const mootOf = async (github: GithubEmulator, app: AppProcess): Promise<number> => {
  await quiet(github, app);
  const [begun, heard] = [github.proxy.requests.length, app.lines.length];
  await github.as('mona', 'POST', `/repos/${OWNER}/${REPO}/issues`, { title: 'A question' });
  await app.line((line) => app.lines.indexOf(line) >= heard && line['name'] === 'issues');
  await quiet(github, app);
  return ofRepository(github.proxy.requests.slice(begun)).length;
};

/** What the App asks of GitHub, on a repository with one item. */
export const countApp = async (graphql: boolean): Promise<AppCounts> => {
  const relay = await startRelay();
  const github = await startEmulator({ webhookUrl: relay.url, graphql });
  const state = mkdtempSync(join(tmpdir(), 'aurora-x-app-'));
  const work = workIn(github);
  relay.pullsOf = async (branch) => work.pullsOf(branch);
  await work.commit('READINESS.md', TRACKER('Planned'));
  await work.commit('.github/aurora-x.yml', 'tracker: READINESS.md\n');
  const app = await startAppProcess(github, state);
  relay.target = app.url;
  try {
    await app.line(({ event }) => event === 'reconciled');
    const { reads, writes } = await judge(github, app, work);
    await app.line(({ event }) => event === 'write-back');
    const moot = await mootOf(github, app);
    await app.stop();
    return { reads, writes, moot, resync: await resyncOf(github, state) };
  } finally {
    await app.stop('SIGKILL');
    await github.close();
    await relay.close();
    rmSync(state, { recursive: true, force: true });
  }
};
