import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { FILE } from '../../../src/adapters/database/open-embedded.ts';
import { CLI, startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const tracker = (items: number): string =>
  [
    '| ID | Title | Target | Status |',
    '| --- | --- | --- | --- |',
    ...Array.from({ length: items }, (_, index) => `| M-${index + 1} | Item | 2026-W48 | Planned |`),
    '',
  ].join('\n');

const inOrder = (app: AppProcess) => app.line(({ event }) => event === 'reconciled');

/** The CLI on the store. */
const cli = (state: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], {
    env: { PATH: process.env['PATH'], AURORA_STATE: state },
    encoding: 'utf8',
  });

it('J5: a backup from the middle of the work, put back after a kill: nothing is made twice, and the log is whole', async () => {
  const relay = await startRelay();
  const github = await startEmulator({ webhookUrl: relay.url });
  onTestFinished(async () => {
    await github.close();
    await relay.close();
  });
  const work = workIn(github);
  relay.pullsOf = work.pullsOf;
  const state = temporaryDirectory();
  const begin = async (): Promise<AppProcess> => {
    const app = await startAppProcess(github, state);
    onTestFinished(async () => void (await app.stop('SIGKILL')));
    relay.target = app.url;
    return app;
  };
  const ours = async () => (await work.issues()).filter(({ title }) => title.startsWith('M-'));

  const first = await begin();
  await work.commit('READINESS.md', tracker(12));
  await until(async () => (await ours()).length > 2);
  const backup = join(temporaryDirectory(), 'middle.db');
  expect(cli(state, 'app', 'db', 'backup', backup)).toMatchObject({ status: 0 });
  await work.commit('READINESS.md', tracker(15));
  await work.branch('change');
  const head = await work.commit('code.txt', 'one', 'change');
  const number = await work.pullRequest('change', 'Code');
  await until(async () => (await ours()).length === 15);
  await first.line((line) => line['event'] === 'judged' && line['head'] === head);
  await first.stop('SIGKILL');

  for (const end of ['-wal', '-shm']) rmSync(join(state, `${FILE}${end}`), { force: true });
  copyFileSync(backup, join(state, FILE));
  const second = await begin();
  await inOrder(second);
  await second.line((line) => line['event'] === 'judged' && line['head'] === head);
  const titles = (await ours()).map(({ title }) => title);
  expect(titles).toHaveLength(15);
  expect(new Set(titles).size).toBe(15);
  const milestones = await work.ask<{ title: string }[]>('GET', '/milestones?state=all');
  expect(milestones).toHaveLength(1);
  const comments = (await work.comments(number)).filter(({ user }) => user.login === 'aurora-x[bot]');
  expect(comments).toHaveLength(1);
  expect((await work.checks(head)).map(({ name }) => name)).toEqual(['aurora-x / go-no-go']);
  await second.stop();
  expect(cli(state, 'audit', 'verify')).toMatchObject({ status: 0 });
}, 150_000);
