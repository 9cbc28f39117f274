import { createHmac } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader } from '../../../src/adapters/database/deliveries.ts';
import { openPostgres } from '../../../src/adapters/database/open-postgres.ts';
import { CLI, startAppProcess, type AppProcess } from '../../support/app-process.ts';
import {
  OWNER,
  REPO,
  startEmulator,
  WEBHOOK_SECRET,
  type GithubEmulator,
} from '../../support/emulator/start-emulator.ts';
import { postgresOfFile } from '../../support/stores.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

/** Three processes of `aurora-x app` on one PostgreSQL, before one GitHub. */
const postgres = postgresOfFile();
let github: GithubEmulator;

beforeEach(async () => {
  github = await startEmulator({});
  return async () => github.close();
});

const tracker = (...items: readonly string[]): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...items.map((id) => `| ${id} | P0 | Item ${id} | @mona | 2026-W48 | Planned | \`true\` |`),
    '',
  ].join('\n');

const put = async (text: string, sha?: string): Promise<string> => {
  const path = `/repos/${OWNER}/${REPO}/contents/READINESS.md`;
  const body = { message: 'tracker', content: Buffer.from(text).toString('base64'), ...(sha ? { sha } : {}) };
  const { content } = (await github.as('acme', 'PUT', path, body)) as { content: { sha: string } }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  return content.sha;
};

const titles = async (): Promise<string[]> => {
  const all = (await github.as('acme', 'GET', `/repos/${OWNER}/${REPO}/issues?state=all`)) as {
    title: string;
  }[]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  return all.map(({ title }) => title).toSorted();
};

const push = async ({ url }: AppProcess, id: string): Promise<number> => {
  const repository = { id: 1, full_name: `${OWNER}/${REPO}`, default_branch: 'main' };
  const body = JSON.stringify({
    ref: 'refs/heads/main',
    installation: { id: github.installationId },
    repository,
  });
  const signature = createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex');
  const headers = {
    'x-github-delivery': id,
    'x-github-event': 'push',
    'x-hub-signature-256': `sha256=${signature}`,
  };
  return (await fetch(`${url}/api/github/webhooks`, { method: 'POST', body, headers })).status;
};

it('A5: one delivery a hundred times, ten at once, at three Apps: one row, one effect; one App dies and two go on', async () => {
  const url = await (await postgres()).place();
  const sha = await put(tracker('M-1'));
  const env = { DATABASE_URL: url, AURORA_REPLICAS: '3' };
  const apps = await Promise.all(
    ['a', 'b', 'c'].map(async () => startAppProcess(github, temporaryDirectory(), env)),
  );
  onTestFinished(async () => void (await Promise.all(apps.map(async (app) => app.stop('SIGKILL')))));
  await until(async () => (await titles()).length > 0);
  await put(tracker('M-1', 'M-2', 'M-3'), sha);
  const statuses: number[] = [];
  const sender = async (): Promise<void> => {
    for (let sent = 0; sent < 10; sent += 1) {
      const app = apps[statuses.length % 3];
      if (app) statuses.push(await push(app, 'one-and-the-same'));
    }
  };
  await Promise.all(Array.from({ length: 10 }, sender));
  expect(statuses.filter((status) => status === 202)).toHaveLength(1);
  expect(statuses.filter((status) => status === 200)).toHaveLength(99);
  await until(async () => (await titles()).length === 3);
  // As an operator sees it, while the Apps run.
  const list = () =>
    JSON.parse(
      spawnSync(process.execPath, [CLI, 'app', 'inbox', 'list', '--all', '--json'], {
        env: { PATH: process.env['PATH'], ...env },
      }).stdout.toString(),
    ) as {
      deliveries: { delivery: string; lane: string; state: string }[];
    }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own output
  const store = await openPostgres(url);
  onTestFinished(async () => store.close());
  const inbox = createDeliveriesReader(store);
  const settled = async (): Promise<unknown> =>
    until(async () => (await inbox.list('waiting', 10)).length === 0);
  await settled();
  expect(list().deliveries.filter(({ lane }) => lane === '1:sync')).toMatchObject([
    { delivery: 'one-and-the-same', event: 'push', lane: '1:sync', tries: 0, lastError: null },
  ]);
  await apps[0]?.stop('SIGKILL');
  const [, survivor] = apps;
  expect(survivor && (await push(survivor, 'after-the-death'))).toBe(202);
  await settled();
  expect(await titles()).toEqual(['M-1: Item M-1', 'M-2: Item M-2', 'M-3: Item M-3']);
});
