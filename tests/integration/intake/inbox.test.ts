import { createHmac } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import { createReceiver } from '../../../src/adapters/http/receiver.ts';
import { serve } from '../../../src/adapters/http/serve.ts';
import { createClock } from '../../../src/adapters/system/clock.ts';
import { createIds } from '../../../src/adapters/system/ids.ts';
import { routeEvent } from '../../../src/application/intake/route-event.ts';
import { workLanes, type Job } from '../../../src/application/intake/work-lanes.ts';
import { temporaryStore } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const SECRET = 'a secret of thirty-two characters or more';

/** The receiver and the inbox of the App on a real store, and whoever sends events to it. */
const startInbox = async (store: Store) => {
  const deliveries = createDeliveriesWriter(store);
  const receive = createReceiver({
    secrets: [SECRET],
    accept: async ({ id, event, body }) =>
      deliveries.accept({ id, event, ...routeEvent(event, body), receivedAt: Date.now() }),
    refused: () => {},
  });
  const server = await serve('127.0.0.1', 0, new Map([['POST /hook', receive]]), () => {});
  onTestFinished(() => server.close(100));
  let sent = 0;
  return {
    send: async (event: string, body: Uint8Array): Promise<number> => {
      sent += 1;
      const answer = await fetch(`http://127.0.0.1:${server.port}/hook`, {
        method: 'POST',
        body: Buffer.from(body),
        headers: {
          'x-github-delivery': `d-${sent}`,
          'x-github-event': event,
          'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
        },
      });
      return answer.status;
    },
    rows: async () => createDeliveriesReader(store).list('all', 10_000),
  };
};

const payload = (repository: number, more: object = {}): Uint8Array =>
  Buffer.from(
    JSON.stringify({
      action: 'opened',
      installation: { id: 1 },
      repository: { id: repository, full_name: `acme/r${repository}`, default_branch: 'main' },
      pull_request: { number: 1 },
      ...more,
    }),
  );

const LEASE_MS = 300;

const startWorkers = (store: Store, count: number, job: Job, leaseMs = LEASE_MS): void => {
  const stop = new AbortController();
  const workers = Array.from({ length: count }, (_, index) =>
    workLanes({
      lanes: createLanes(store),
      job,
      clock: createClock(),
      ids: createIds(),
      owner: `w${index}`,
      signal: stop.signal,
      leaseMs,
      idleMs: 5,
      maxTries: 3,
      report: () => {},
      failed: () => {},
    }),
  );
  onTestFinished(async () => {
    stop.abort();
    await Promise.all(workers);
  });
};

it('A3: events are acknowledged while a job takes longer than its lease, and it is done once', async () => {
  // The store's time, in which leases are given: it goes on only when one was renewed, however busy the machine is.
  let now = 0;
  const store = await temporaryStore(() => now);
  const { send, rows } = await startInbox(store);
  let turns = 0;
  let release = (): void => {};
  const held = new Promise<void>((done) => (release = done));
  startWorkers(store, 3, async ({ concern }) => {
    if (concern !== 'gate:1') return;
    turns += 1;
    await held;
  });
  expect(await send('pull_request', payload(1))).toBe(202);
  await until(() => turns > 0);
  for (let number = 2; number < 30; number += 1)
    expect(await send('pull_request', payload(1, { pull_request: { number } }))).toBe(202);
  // Others work beside it, for several times as long as a lease that nobody renews would last.
  const leased = store.db.selectFrom('lane').select('lease_until').where('key', '=', '1:gate:1');
  await until(async () => {
    const { lease_until: end } = await leased.executeTakeFirstOrThrow();
    if (end === now + LEASE_MS) now += LEASE_MS / 2;
    const open = (await rows()).filter(({ state }) => state === 'waiting').map(({ lane }) => lane);
    return open.join() === '1:gate:1' && now > 3 * LEASE_MS;
  });
  expect(turns).toBe(1);
  release();
  await until(async () => (await rows()).every(({ state }) => state === 'done'));
  expect(turns).toBe(1);
});

const text = (value: string): Uint8Array => Buffer.from(value);

it.each([
  ['null', text('null')],
  ['a text', text('"x"')],
  ['a list', text('[]')],
  ['an empty object', text('{}')],
  ['nothing', text('')],
  ['an unknown action', payload(1, { action: 'never_heard_of', pull_request: undefined })],
  ['25 MiB of JSON', text(JSON.stringify({ zen: 'x'.repeat(25 * 1024 * 1024 - 100) }))],
  ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ['a number beyond all', text('{"installation":{"id":1e400}}')],
  ['depth of 100 000', text('['.repeat(100_000))],
  ['a prototype', text('{"__proto__":{"installation":{"id":1},"repository":{"id":1}}}')],
])('A11 and A12: %s is kept, asked of nobody twice, and marks nothing', async (_name, body) => {
  const store = await temporaryStore();
  const { send, rows } = await startInbox(store);
  expect(await send('pull_request', body)).toBe(202);
  expect(await send('never_heard_of', body)).toBe(202);
  expect((await rows()).map(({ state }) => state)).toEqual(['ignored', 'ignored']);
  expect(await createLanes(store).list('all')).toEqual([]);
});

it('A12: a byte order mark is none of the JSON, and of a key that is there twice the last counts', async () => {
  const store = await temporaryStore();
  const { send } = await startInbox(store);
  expect(await send('pull_request', Buffer.concat([text('\uFEFF'), payload(1)]))).toBe(202);
  const twice = Buffer.from(payload(2)).toString().replace('{', '{"repository":{"id":9,"full_name":"o/x"},');
  expect(await send('pull_request', text(twice))).toBe(202);
  expect((await createLanes(store).list('all')).map(({ key }) => key)).toEqual(['1:gate:1', '2:gate:1']);
});

it('A13: a surge of events is acknowledged, drains, and no lane waits behind one that comes again', async () => {
  const store = await temporaryStore();
  const { send, rows } = await startInbox(store);
  const LANES = 20;
  const order: string[] = [];
  const burst = async (): Promise<void> => {
    const all = Array.from({ length: 200 }, (_, index) => send('pull_request', payload(index % LANES)));
    const answers = await Promise.all(all);
    // Too many at once are told so, and GitHub notes it; what was acknowledged is there.
    expect(answers.filter((status) => status !== 202 && status !== 503)).toEqual([]);
  };
  for (let repository = 0; repository < LANES; repository += 1)
    expect(await send('pull_request', payload(repository))).toBe(202);
  // No lease runs out, however slow the machine is.
  const job: Job = async ({ key }) => {
    order.push(key);
    await new Promise((done) => setTimeout(done, 2));
  };
  startWorkers(store, 4, job, 60_000);
  await burst();
  await burst();
  await until(async () => (await rows()).every(({ state }) => state === 'done'));
  expect(new Set(order.slice(0, LANES)).size).toBe(LANES);
  expect(order.length).toBeLessThan(420);
});
