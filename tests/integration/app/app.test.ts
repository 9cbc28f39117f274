import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { CLI, startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { OWNER, REPO, startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';

const TRACKER = (title: string): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | ${title} | @mona | 2026-W48 | Planned | \`true\` |`,
    '',
  ].join('\n');

let github: GithubEmulator;
let relay: Relay;
let sha: string | undefined;

const push = async (text: string): Promise<void> => {
  const path = `/repos/${OWNER}/${REPO}/contents/READINESS.md`;
  const body = { message: 'tracker', content: Buffer.from(text).toString('base64'), ...(sha ? { sha } : {}) };
  const { content } = (await github.as('acme', 'PUT', path, body)) as { content: { sha: string } }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  ({ sha } = content);
};

const titles = async (): Promise<string[]> => {
  const all = (await github.as('acme', 'GET', `/repos/${OWNER}/${REPO}/issues?state=all`)) as {
    title: string;
  }[]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  return all.map(({ title }) => title);
};

const start = async (state = temporaryDirectory()): Promise<AppProcess> => {
  const app = await startAppProcess(github, state);
  relay.target = app.url;
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  return app;
};

const applied = (count: number) => (lines: AppProcess) =>
  lines.line(
    (line) =>
      line['event'] === 'applied' && lines.lines.filter(({ event }) => event === 'applied').length >= count,
  );

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  sha = undefined;
  return async () => {
    await github.close();
    await relay.close();
  };
});

describe('aurora-x app', () => {
  it('turns a push of the tracker into milestones and issues, and keeps them after it', async () => {
    const app = await start();
    await app.line(({ event }) => event === 'resync');
    await push(TRACKER('First'));
    await applied(1)(app);
    expect(await titles()).toEqual(['M-1: First']);
    await push(TRACKER('Second'));
    await applied(2)(app);
    expect(await titles()).toEqual(['M-1: Second']);
    expect(relay.delivered.every(({ status }) => status === 202)).toBe(true);
  });

  it('brings what people change on GitHub back as one pull request of its own, and echoes nothing', async () => {
    const app = await start();
    await push(TRACKER('First'));
    await applied(1)(app);
    const at = `/repos/${OWNER}/${REPO}`;
    await github.as('mona', 'PATCH', `${at}/issues/1`, { state: 'closed' });
    const { pullRequest } = await app.line(
      ({ event, result }) => event === 'write-back' && result === 'created',
    );
    expect(await github.as('acme', 'GET', `${at}/pulls?state=all`)).toMatchObject([
      { number: pullRequest, user: { login: 'aurora-x[bot]' }, head: { ref: 'aurora-x/write-back' } },
    ]);
    await github.as('mona', 'PATCH', `${at}/issues/1`, { assignees: [] });
    await app.line(({ event, result }) => event === 'write-back' && result === 'updated');
    expect(app.lines.filter((line) => line['result'] === 'created')).toHaveLength(1);
  });

  it('finds by itself what was pushed while it was down', async () => {
    await push(TRACKER('Missed'));
    const app = await start();
    await applied(1)(app);
    expect(await titles()).toEqual(['M-1: Missed']);
  });

  it('A18: says that it stops, ends with 0, and the next one goes on with the same store', async () => {
    const state = temporaryDirectory();
    const first = await start(state);
    await first.line(({ event }) => event === 'reconciled');
    expect(await (await fetch(`${first.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    expect(await first.stop()).toBe(0);
    expect(first.lines.at(-1)).toMatchObject({ event: 'stopped' });
    const second = await start(state);
    await push(TRACKER('Later'));
    await applied(1)(second);
    const inbox = spawnSync(process.execPath, [
      CLI,
      'app',
      'inbox',
      'list',
      '--all',
      '--json',
      '--state',
      state,
    ]);
    const { deliveries } = JSON.parse(inbox.stdout.toString()) as {
      deliveries: { event: string; lane: string }[];
    }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own output
    expect(deliveries.filter(({ event }) => event === 'push').map(({ lane }) => lane)).toContain('1:sync');
  });

  it('writes no secret into its log', async () => {
    const app = await start();
    await push(TRACKER('First'));
    await applied(1)(app);
    expect(JSON.stringify(app.lines)).not.toMatch(/PRIVATE KEY|thirty-two characters|ghs_/);
  });

  it.each([
    ['A7: no secret', { WEBHOOK_SECRET: '' }, 'AX8302'],
    ['A7: the default secret', { WEBHOOK_SECRET: 'development' }, 'AX8302'],
    ['A7: a short secret', { WEBHOOK_SECRET: 'short' }, 'AX8302'],
    ['no key', { PRIVATE_KEY: '' }, 'is not set'],
    ['a key that is not where it is said to be', { PRIVATE_KEY_PATH: '/no/such.pem' }, 'cannot be read'],
    ['half a key', { PRIVATE_KEY: '-----BEGIN RSA PRIVATE KEY-----\nMIIE' }, 'AX8301'],
    ['no id', { APP_ID: '' }, 'AX8301'],
  ])('refuses to start with %s', async (_name, env, code) => {
    await expect(startAppProcess(github, temporaryDirectory(), env)).rejects.toThrow(code);
  });
});
