import { createHmac, randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader } from '../../../src/adapters/database/deliveries.ts';
import { visitEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { startAppProcess } from '../../support/app-process.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, WEBHOOK_SECRET } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';
import { bodyOf, webhookExamples, withInstallation } from '../../support/webhook-examples.ts';

const ENOUGH = 10_000;

const TRACKER = [
  '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  '| M-1 | P0 | First | @mona | 2026-W48 | Planned | `true` |',
  '',
].join('\n');

type Payload = Readonly<Record<string, unknown>>;

const amended = (value: unknown, change: object): unknown =>
  typeof value === 'object' && value !== null ? { ...value, ...change } : value;

/** An example as our repository would have sent it, of a commit that it has: what else it says is GitHub's. */
const asOurs = (payload: Payload, home: object, sha: string): Payload => ({
  ...payload,
  ...('repository' in payload ? { repository: amended(payload['repository'], home) } : {}),
  ...('merge_group' in payload
    ? { merge_group: amended(payload['merge_group'], { head_sha: sha, base_sha: sha }) }
    : {}),
});

it('the App takes every payload example of GitHub, and no job fails for what is in one', async () => {
  const github = await startEmulator();
  onTestFinished(async () => github.close());
  const state = temporaryDirectory();
  const people = workIn(github);
  // The examples speak of pull request 2: it is there, and judged.
  const sha = await people.commit('READINESS.md', TRACKER);
  await people.ask('POST', '/issues', { title: 'one' });
  await people.branch('feature');
  await people.commit('a.md', 'a', 'feature');
  expect(await people.pullRequest('feature', 'two')).toBe(2);
  const app = await startAppProcess(github, state);
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  await app.line(({ event }) => event === 'resync');
  const home = (await github.as('acme', 'GET', `/repos/${OWNER}/${REPO}`)) as object; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  const statuses = new Map<number, string[]>();
  for (const example of webhookExamples) {
    const body = Buffer.from(bodyOf(asOurs(withInstallation(example, github.installationId), home, sha)));
    const { status } = await fetch(`${app.url}/api/github/webhooks`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': example.event,
        'x-github-delivery': randomUUID(),
        'x-hub-signature-256': `sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}`,
      },
    });
    statuses.set(status, [...(statuses.get(status) ?? []), example.name]);
  }
  expect([...statuses.keys()]).toEqual([202]);

  const store = await visitEmbedded(state);
  if (store === null) throw new Error('there is no store');
  onTestFinished(async () => store.close());
  const inbox = createDeliveriesReader(store);
  await until(async () => (await inbox.list('waiting', ENOUGH)).length === 0);
  expect(await inbox.list('dead', ENOUGH)).toEqual([]);
  expect((await inbox.list('all', ENOUGH)).filter(({ lastError }) => lastError !== null)).toEqual([]);
  const wrong = app.lines.filter(
    ({ event, level, result }) =>
      level === 'error' || event === 'request failed' || (event === 'lane' && result !== 'done'),
  );
  expect(wrong).toEqual([]);
  expect(app.lines.some(({ event, pullRequest }) => event === 'judged' && pullRequest === 2)).toBe(true);
  expect(app.lines.some(({ event }) => event === 'applied')).toBe(true);
});
