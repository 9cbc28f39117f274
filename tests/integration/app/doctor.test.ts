import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { beforeEach, expect, it } from 'vitest';
import { CLI, credentialsOf } from '../../support/app-process.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';

let github: GithubEmulator;

beforeEach(async () => {
  github = await startEmulator();
  return async () => github.close();
});

interface Probe {
  readonly id: string;
  readonly status: string;
  readonly detail: string;
}

const doctor = async (env: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, [CLI, 'app', 'doctor', '--json', '--state', temporaryDirectory()], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      ...credentialsOf(github),
      ...env,
    },
  });
  const exited = once(child, 'exit');
  const said = await text(child.stdout);
  await exited;
  const { probes } = JSON.parse(said) as { probes: readonly Probe[] }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own output
  return { code: child.exitCode, probes: new Map(probes.map((one) => [one.id, one])) };
};

it('says what GitHub has of the App, and writes nothing', async () => {
  const { code, probes } = await doctor();
  expect(probes.get('github')).toMatchObject({ status: 'ok', detail: 'the App is aurora-x' });
  expect(probes.get('clock')).toMatchObject({ status: 'ok', detail: 'as at GitHub' });
  // The App of the emulator asks for less than ours.
  expect(probes.get('permissions')).toMatchObject({
    detail: expect.stringContaining('administration: write'),
  });
  expect(probes.get(`installation:${github.installationId}`)?.detail).toContain('administration');
  expect(code).toBe(0);
  const written = github.proxy.requests.filter(
    ({ method, path }) => method !== 'GET' && !path.endsWith('/access_tokens'),
  );
  expect(written).toEqual([]);
});

it('names the key and the clock when GitHub does not believe the App', async () => {
  github.proxy.fault = () => ({
    kind: 'answer',
    status: 401,
    headers: { date: new Date(Date.now() - 300_000).toUTCString() },
    body: { message: 'A JSON web token could not be decoded' },
  });
  const { code, probes } = await doctor();
  expect(code).toBe(1);
  expect(probes.get('github')).toMatchObject({ status: 'failed', detail: expect.stringContaining('401') });
  expect(probes.get('clock')).toMatchObject({
    status: 'failed',
    detail: expect.stringMatching(/^\d+ seconds ahead$/),
  });
});
