import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createSweeps } from '../../../src/adapters/database/sweeps.ts';
import { createAnswerCache } from '../../../src/adapters/github/cached-reads.ts';
import {
  sweepDeliveries,
  type SweepPorts,
  type Swept,
} from '../../../src/application/intake/sweep-deliveries.ts';
import { createGithubApp } from '../../../src/entrypoints/app/github-app.ts';
import { readSettings } from '../../../src/entrypoints/app/settings/settings.ts';
import { credentialsOf } from '../../support/app-process.ts';
import { startRelay, type Attempt, type Relay } from '../../support/emulator/relay.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryStore } from '../../support/store.ts';

const MINUTE = 60_000;
const BEGUN = Date.now();

let github: GithubEmulator;
let relay: Relay;
let ports: SweepPorts;
let now: number;
let receive: (guid: string) => Promise<unknown>;

/** Nothing stands in the way. */
const open = () => ({ enter: async () => ({ probe: false }), leave: async () => {} });

const attempt = (guid: string, status: number, minutesAgo: number): Attempt => ({
  id: relay.attempts.length + 1,
  guid,
  event: 'push',
  body: '{}',
  redelivery: false,
  status,
  at: now - minutesAgo * MINUTE,
});

const failed = (guid: string, minutesAgo: number): void =>
  void relay.attempts.push(attempt(guid, 502, minutesAgo));

const sweep = async (): Promise<Swept> => sweepDeliveries(ports);

const asked = (): string[] =>
  github.proxy.requests
    .filter(({ method, status }) => method === 'POST' && status < 300)
    .flatMap(({ path }) => /\/hook\/deliveries\/(\d+)\/attempts/.exec(path)?.[1] ?? []);

beforeEach(async () => {
  now = BEGUN;
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  onTestFinished(async () => {
    await github.close();
    await relay.close();
  });
  const settings = readSettings(credentialsOf(github));
  if (!('appId' in settings)) throw new Error('settings');
  const store = await temporaryStore();
  const inbox = { ...createDeliveriesWriter(store), ...createDeliveriesReader(store) };
  receive = async (guid) =>
    inbox.accept({
      id: guid,
      event: 'push',
      action: null,
      receivedAt: now,
      lanes: [],
    });
  ports = {
    remote: createGithubApp(settings, createAnswerCache(), open).deliveries,
    sweeps: createSweeps(store),
    known: (guids) => inbox.known(guids),
    now: () => now,
  };
  relay.deaf = true;
});

it('A17: a delivery that failed is asked for once, and is settled when it has arrived', async () => {
  failed('lost', 200);
  relay.attempts.push(attempt('kept', 202, 190));
  await receive('kept');
  expect(await sweep()).toMatchObject({ looked: 2, asked: ['lost'], pending: 0, lost: [] });
  expect(await ports.sweeps.cursor()).toBe(now - 200 * MINUTE);
  now += 5 * MINUTE;
  relay.attempts.push(attempt('lost', 202, 0));
  await receive('lost');
  expect(await sweep()).toMatchObject({ asked: [], pending: 0 });
  expect(await ports.sweeps.cursor()).toBe(now);
});

it('A17: what never arrives is asked for at most once in ten minutes, then given up, and holds up nothing else', async () => {
  failed('never', 10);
  const lost: string[] = [];
  for (let round = 0; round < 40; round += 1) {
    lost.push(...(await sweep()).lost);
    now += 5 * MINUTE;
  }
  expect(asked()).toHaveLength(12);
  expect(lost).toEqual(['never']);
  expect(await ports.sweeps.cursor()).toBe(now - 5 * MINUTE);
});

it('A17: pages are followed to the end of the window, and no further', async () => {
  failed('forgotten by GitHub', 3 * 24 * 60 + 1);
  for (let index = 0; index < 250; index += 1) failed(`g${index}`, 300 - index);
  const { looked, asked: first, pending } = await sweep();
  expect([looked, first.length, pending]).toEqual([250, 200, 50]);
  now += 5 * MINUTE;
  expect((await sweep()).asked).toHaveLength(50);
  expect(new Set(asked()).size).toBe(250);
});

it('A17: a failure of GitHub leaves the cursor where it was, and nothing is asked for twice', async () => {
  await sweep();
  const before = await ports.sweeps.cursor();
  now += 5 * MINUTE;
  for (const [index, guid] of ['a', 'b', 'c'].entries()) failed(guid, 4 - index);
  let posts = 0;
  github.proxy.fault = ({ method }) => {
    if (method === 'GET') return null;
    posts += 1;
    return posts === 2 ? { kind: 'answer', status: 502 } : null;
  };
  await expect(sweep()).rejects.toMatchObject({ kind: 'lost' });
  expect(await ports.sweeps.cursor()).toBe(before);
  now += MINUTE;
  // The second may have been taken: it is asked for again when ten minutes have gone by.
  expect(await sweep()).toMatchObject({ asked: ['c'], pending: 2 });
  now += 10 * MINUTE;
  expect((await sweep()).asked.toSorted()).toEqual(['a', 'b', 'c']);
});

it('A17: what GitHub thinks it delivered and is not here is asked for, but by a store that was not there then', async () => {
  relay.attempts.push(attempt('old', 202, 100));
  expect(await sweep()).toMatchObject({ looked: 1, asked: [] });
  now += 20 * MINUTE;
  relay.attempts.push(attempt('restored from a backup', 202, 10));
  expect(await sweep()).toMatchObject({ asked: ['restored from a backup'] });
});

it('A17: a delivery that GitHub has let go of holds up no other', async () => {
  failed('gone', 5);
  failed('other', 4);
  github.proxy.fault = ({ path }) =>
    path.includes('/deliveries/1/') ? { kind: 'answer', status: 404, body: { message: 'Not Found' } } : null;
  expect(await sweep()).toMatchObject({ asked: ['other'], pending: 1 });
});
