import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { APP_EVENTS, APP_PERMISSIONS } from '../../../src/domain/model/app-permissions.ts';
import { CLI } from '../../support/app-process.ts';
import { MANIFEST_CODE } from '../../support/emulator/additions/app-manifest.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { inTime } from '../../support/patience.ts';

let github: GithubEmulator;
let state: string;

beforeEach(async () => {
  github = await startEmulator();
  state = mkdtempSync(join(tmpdir(), 'aurora-first-'));
  onTestFinished(async () => {
    await github.close();
    rmSync(state, { recursive: true, force: true });
  });
});

/** The App without a key, and everything it says. */
const start = (env: Readonly<Record<string, string>> = {}) => {
  const child: ChildProcess = spawn(process.execPath, [CLI, 'app'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], PORT: '0', GITHUB_API_URL: github.url, AURORA_STATE: state, ...env },
  });
  let said = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  onTestFinished(() => void child.kill('SIGKILL'));
  const hears = async (pattern: RegExp): Promise<RegExpExecArray> => {
    const found = new Promise<RegExpExecArray>((done, fail) => {
      const look = (): void => {
        const match = pattern.exec(said);
        if (match) done(match);
      };
      waiting.add(look);
      child.once('exit', () => fail(new Error(`it ended: ${said}`)));
      look();
    });
    return inTime(found, () => `${String(pattern)} in ${said}`);
  };
  return { child, hears, said: () => said };
};

const hidden = (html: string, name: string): string => {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<');
};

const post = async (url: string, form: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form) });

it('registers an App from a manifest, keeps its key for itself, and runs with it; the next start just runs', async () => {
  const first = start();
  const [, here = '', token = ''] = await first.hears(/Open {2}(\S+)\/setup\?token=([0-9a-f]{32})/);
  const page = await fetch(`${here}/setup?token=${token}`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('Register your Aurora-X');

  const name = 'Aurora-X Acme';
  const origin = 'https://aurora.example.org';
  const handOver = await (
    await post(`${here}/setup`, { token, name, organisation: 'acme', origin: `${origin}/x` })
  ).text();
  const manifest = JSON.parse(hidden(handOver, 'manifest')) as Record<string, unknown>; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own page
  expect(manifest).toMatchObject({
    name,
    redirect_url: `${here}/setup/callback`,
    hook_attributes: { url: `${origin}/api/github/webhooks`, active: true },
    default_events: APP_EVENTS,
  });
  expect(Object.keys(manifest['default_permissions'] ?? {})).toEqual(APP_PERMISSIONS.map((one) => one.name));
  const action = /<form method="post" action="([^"]+)"/.exec(handOver)?.[1] ?? '';
  expect(action).toMatch(
    /^https:\/\/github\.com\/organizations\/acme\/settings\/apps\/new\?state=[0-9a-f]{32}$/,
  );

  // GitHub sends the browser back.
  const oneState = new URL(action).searchParams.get('state') ?? '';
  const done = await fetch(`${here}/setup/callback?code=${MANIFEST_CODE}&state=${oneState}`);
  expect(await done.text()).toContain('https://github.com/apps/aurora-x/installations/new');
  await first.hears(/"event":"resync"/);
  const file = join(state, 'app.env');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const kept = readFileSync(file, 'utf8');
  expect(kept).toContain(`APP_ID=${github.appId}`);
  expect(kept).toContain(`AURORA_URL=${origin}`);
  const [, secret = ''] = /WEBHOOK_SECRET='([^']{32,})'/.exec(kept) ?? [];
  expect(secret).not.toBe('');
  expect(first.said()).not.toContain(secret);
  expect(first.said()).not.toContain('PRIVATE KEY');
  first.child.kill('SIGTERM');
  await once(first.child, 'exit');

  const second = start();
  await second.hears(/"event":"resync"/);
  expect(second.said()).not.toContain('/setup?token=');
});

it('shows nothing to who has no token, and takes no code that it did not ask for', async () => {
  const app = start();
  const [, here = '', token = ''] = await app.hears(/Open {2}(\S+)\/setup\?token=([0-9a-f]{32})/);
  for (const url of [
    '/',
    '/setup',
    '/setup?token=0',
    `/setup/callback?code=${MANIFEST_CODE}&state=${token}`,
  ]) {
    const answer = await fetch(`${here}${url}`);
    expect([url, answer.status]).toEqual([url, 403]);
    expect(await answer.text()).not.toContain(token);
  }
  expect((await post(`${here}/setup`, { token: 'guess', name: 'x' })).status).toBe(403);
  expect((await fetch(`${here}/readyz`)).status).toBe(503);
  const wrong = await post(`${here}/setup`, {
    token,
    name: '<b>',
    organisation: '../x',
    origin: 'file:///etc',
  });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).not.toContain('<b>');
  expect(github.proxy.requests).toHaveLength(0);
  app.child.kill('SIGTERM');
  const [code] = await once(app.child, 'exit');
  expect(code).toBe(130);
});

it('says what is missing where only a part is set', async () => {
  const app = start({ APP_ID: '12' });
  const [code] = await once(app.child, 'close');
  expect(code).toBe(2);
  expect(app.said()).toContain('PRIVATE_KEY');
  expect(app.said()).toContain('WEBHOOK_SECRET');
});

it('registers nothing where the key, which GitHub shows once, could not be kept', async () => {
  writeFileSync(join(state, 'app.env'), '# mine\n');
  const taken = start();
  expect((await once(taken.child, 'close'))[0]).toBe(2);
  expect(taken.said()).toContain('app.env is there');
  const elsewhere = start({ AURORA_STATE: join(state, 'app.env', 'below') });
  expect((await once(elsewhere.child, 'close'))[0]).toBe(2);
  expect(elsewhere.said()).toContain('AURORA_STATE cannot be written');
  expect(taken.said() + elsewhere.said()).not.toContain('/setup?token=');
});
