import { createHmac } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader } from '../../../src/adapters/database/deliveries.ts';
import { openPostgres } from '../../../src/adapters/database/open-postgres.ts';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { deploying } from '../../support/deploying.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, WEBHOOK_SECRET } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { postgresOfFile } from '../../support/stores.ts';
import { until } from '../../support/until.ts';

/** Two processes of `aurora-x app` on one PostgreSQL, before one GitHub. */
const postgres = postgresOfFile();

const CONFIG = [
  'version: 1',
  'tracker: [READINESS.md]',
  'gates: [{ name: release, when: { priority: [P0] }, require: verified, challenge: optional }]',
  'deployments: { production: { gate: release } }',
].join('\n');

/** A cycle of dependencies: a no-go that no report could turn. */
const TRACKER = [
  '| ID | Priority | Title | Owner | Target | Status | Depends On | Verify Command |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  '| M-1 | P0 | Works | @mona | 2026-W48 | Blocked | M-2 | |',
  '| M-2 | P0 | Works too | @mona | 2026-W48 | Blocked | M-1 | |',
  '',
].join('\n');

it('H3: the same rule event many times, at two Apps at once: one decision', async () => {
  const url = await (await postgres()).place();
  const github = await startEmulator();
  const work = workIn(github);
  await work.commit('.github/aurora-x.yml', CONFIG);
  const sha = await work.commit('READINESS.md', TRACKER);
  const env = { DATABASE_URL: url, AURORA_REPLICAS: '2' };
  const [a, b] = await Promise.all([
    startAppProcess(github, temporaryDirectory(), env),
    startAppProcess(github, temporaryDirectory(), env),
  ]);
  onTestFinished(async () => {
    await Promise.all([a.stop('SIGKILL'), b.stop('SIGKILL')]);
    await github.close();
  });
  await Promise.race([a, b].map(async (app) => app.line(({ event }) => event === 'reconciled')));
  await github.as('acme', 'POST', '/_behind/actions/waiting', {
    id: 41,
    sha,
    environments: ['production'],
    tell: false,
  });
  const body = JSON.stringify({
    action: 'requested',
    environment: 'production',
    deployment_callback_url: `${github.url}/repos/${OWNER}/${REPO}/actions/runs/41/deployment_protection_rule`,
    installation: { id: github.installationId },
    repository: { id: 1, full_name: `${OWNER}/${REPO}`, default_branch: 'main' },
  });
  const signature = createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex');
  const send = async (app: AppProcess, id: string): Promise<number> => {
    const headers = {
      'x-github-delivery': id,
      'x-github-event': 'deployment_protection_rule',
      'x-hub-signature-256': `sha256=${signature}`,
    };
    return (await fetch(`${app.url}/api/github/webhooks`, { method: 'POST', body, headers })).status;
  };
  // The same delivery at both, and others that say the same.
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => send(index % 2 === 0 ? a : b, `d-${index % 5}`)),
  );
  const done = async (app: AppProcess) =>
    app.line(({ event, state }) => event === 'deployment' && state === 'rejected');
  await Promise.race([done(a), done(b)]);
  // What is told late is looked at once more, by either of them.
  await send(a, 'late');
  const store = await openPostgres(url);
  onTestFinished(async () => store.close());
  const inbox = createDeliveriesReader(store);
  await until(async () => (await inbox.list('waiting', 100)).length === 0);
  const { reviews, sent } = deploying({ github, work, app: a });
  expect(sent().filter(({ body: text }) => text.includes('"state"'))).toHaveLength(1);
  expect((await reviews(41)).map(({ state }) => state)).toEqual(['rejected']);
});
