import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { openPostgres } from '../../../src/adapters/database/open-postgres.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { postgresOfFile } from '../../support/stores.ts';
import { until } from '../../support/until.ts';

/** Three replicas as processes, on one real PostgreSQL. */
const postgres = postgresOfFile();
const SECRET = 'a secret of thirty-two characters or more';
const EVENTS = Number(process.env['AURORA_TEST_EVENTS'] ?? 500);
const LANES = 20;
/** A replica that gets no processor for longer than its lease is one that is frozen: here none is meant to be. */
const LONG_MS = 6_000;

interface Replica {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
  readonly lines: readonly string[];
}

interface Fleet {
  readonly url: string;
  readonly store: Store;
  readonly replicas: Map<string, Replica>;
  /** Whoever is blocked goes on. */
  wake(): void;
  start(name: string): Promise<Replica>;
  kill(name: string): Promise<void>;
  ask<T extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<readonly T[]>;
}

const startReplica = async (url: string, name: string, woken: string, leaseMs: number): Promise<Replica> => {
  const program = join(import.meta.dirname, 'replica-child.ts');
  const child = spawn(process.execPath, [program, url, SECRET, name, woken, String(leaseMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  const port = await until(() => lines.find((line) => line.startsWith('port ')));
  return { name, child, port: Number(port.slice(5)), lines };
};

const startFleet = async (names: readonly string[] = ['a', 'b', 'c'], leaseMs = 1_500): Promise<Fleet> => {
  const server = await postgres();
  const url = await server.place();
  const store = await openPostgres(url);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  await pool.query(`
    CREATE TABLE turn (id SERIAL PRIMARY KEY, what TEXT, fence INT, replica TEXT, begun TIMESTAMPTZ, ended TIMESTAMPTZ);
    CREATE TABLE effect (id TEXT);
    CREATE TABLE trouble (lane TEXT PRIMARY KEY, kind TEXT);
  `);
  const replicas = new Map<string, Replica>();
  const woken = join(temporaryDirectory(), 'woken');
  const fleet: Fleet = {
    url,
    store,
    replicas,
    wake: () => writeFileSync(woken, ''),
    start: async (name) => {
      const replica = await startReplica(url, name, woken, leaseMs);
      replicas.set(name, replica);
      return replica;
    },
    kill: async (name) => {
      const replica = replicas.get(name);
      replicas.delete(name);
      if (!replica || replica.child.exitCode !== null) return;
      const gone = once(replica.child, 'exit');
      replica.child.kill('SIGKILL');
      await gone;
    },
    ask: async <T extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<T>(text, [...values])).rows,
  };
  onTestFinished(async () => {
    for (const name of replicas.keys()) await fleet.kill(name);
    await pool.end();
    await store.close();
  });
  await Promise.all(names.map(async (name) => fleet.start(name)));
  return fleet;
};

/** One delivery to one replica; the status, or null when there was no answer. */
const post = async ({ port }: Replica, id: string, concern: string): Promise<number | null> => {
  const body = JSON.stringify({ concern });
  const signature = createHmac('sha256', SECRET).update(body).digest('hex');
  const headers = {
    'x-github-delivery': id,
    'x-github-event': 'push',
    'x-hub-signature-256': `sha256=${signature}`,
  };
  try {
    return (await fetch(`http://127.0.0.1:${port}/hook`, { method: 'POST', body, headers })).status;
  } catch {
    return null;
  }
};

/** Delivers until somebody acknowledges, as GitHub's redelivery by the sweep does. */
const deliver = async (fleet: Fleet, id: string, concern: string): Promise<void> => {
  for (let turn = 0; ; turn += 1) {
    const alive = [...fleet.replicas.values()];
    const one = alive[turn % alive.length];
    const status = one ? await post(one, id, concern) : null;
    if (status !== null && status < 300) return;
    if (turn > 2_000) throw new Error('nobody takes it');
    await sleep(10);
  }
};

const idle = async ({ store }: Fleet): Promise<void> => {
  await until(async () => (await createLanes(store).list('all')).every(({ state }) => state === 'idle'));
};

/** Turns of one lane of which one began before the other had ended, both by replicas that lived to say so. */
const OVERLAPS = `SELECT a.what, a.replica, b.replica AS other FROM turn a JOIN turn b
  ON a.what = b.what AND a.id <> b.id AND a.ended IS NOT NULL AND b.ended IS NOT NULL
  AND a.begun < b.begun AND a.ended > b.begun`;
const TWICE = `SELECT id, count(*) FROM effect GROUP BY id HAVING count(*) > 1`;

it(`B1: ${EVENTS} events on ${LANES} lanes, replicas killed at random: no overlap, all done, each effect once`, async () => {
  const fleet = await startFleet(['a', 'b', 'c'], LONG_MS);
  let sent = 0;
  const senders = Array.from({ length: 12 }, async () => {
    while (sent < EVENTS) {
      sent += 1;
      await deliver(fleet, randomUUID(), `gate:${sent % LANES}`);
    }
  });
  const kills = Math.max(4, EVENTS / 250);
  for (let kill = 0; kill < kills; kill += 1) {
    const name = 'abc'[Math.floor(Math.random() * 3)] ?? 'a';
    await until(() => sent >= ((kill + 1) * EVENTS) / (kills + 1));
    await fleet.kill(name);
    await fleet.start(name);
  }
  await Promise.all(senders);
  await idle(fleet);
  expect(await fleet.ask(OVERLAPS)).toEqual([]);
  expect(await fleet.ask(TWICE)).toEqual([]);
  const inbox = await createDeliveriesReader(fleet.store).list('all', EVENTS + 1);
  expect(inbox).toHaveLength(EVENTS);
  expect(inbox.filter(({ state }) => state !== 'done')).toEqual([]);
});

it('B2: a replica that was frozen in its work does nothing when it wakes up', async () => {
  const fleet = await startFleet(['a']);
  const [a] = fleet.replicas.values();
  if (!a) throw new Error('no replica');
  await fleet.ask(`INSERT INTO trouble VALUES ('7:sync', 'slow')`);
  await post(a, randomUUID(), 'sync');
  await until(() => a.lines.includes('begun 7:sync'));
  a.child.kill('SIGSTOP');
  await fleet.ask(`DELETE FROM trouble`);
  const b = await fleet.start('b');
  await until(() => b.lines.includes('done 7:sync'));
  a.child.kill('SIGCONT');
  await until(() => a.lines.includes('lost 7:sync'));
  expect(await fleet.ask(`SELECT id FROM effect`)).toHaveLength(1);
  expect(await createLanes(fleet.store).list('all')).toMatchObject([{ state: 'idle', lastError: null }]);
});

it('B3: a replica whose event loop is blocked for longer than its lease does nothing afterwards', async () => {
  const fleet = await startFleet(['a']);
  const [a] = fleet.replicas.values();
  if (!a) throw new Error('no replica');
  await fleet.ask(`INSERT INTO trouble VALUES ('7:sync', 'busy')`);
  await post(a, randomUUID(), 'sync');
  await until(() => a.lines.includes('busy 7:sync'));
  await fleet.ask(`DELETE FROM trouble`);
  const b = await fleet.start('b');
  await until(() => b.lines.includes('done 7:sync'));
  fleet.wake();
  await until(() => a.lines.includes('lost 7:sync'));
  expect(await fleet.ask(`SELECT id FROM effect`)).toHaveLength(1);
  expect(await createLanes(fleet.store).list('all')).toMatchObject([{ state: 'idle', lastError: null }]);
});

it('B4: the server restarts and connections are reset under load: nothing is lost, and everybody goes on', async () => {
  const fleet = await startFleet(['a', 'b', 'c'], LONG_MS);
  const server = await postgres();
  let sent = 0;
  const senders = Array.from({ length: 6 }, async () => {
    while (sent < 300) {
      sent += 1;
      await deliver(fleet, randomUUID(), `gate:${sent % LANES}`);
    }
  });
  await until(() => sent >= 80);
  await server.restart();
  await until(() => sent >= 180);
  await fleet.ask(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'aurora-x'`,
  );
  await Promise.all(senders);
  await idle(fleet);
  const inbox = await createDeliveriesReader(fleet.store).list('all', 1_000);
  expect(inbox).toHaveLength(300);
  expect(inbox.every(({ state }) => state === 'done')).toBe(true);
  expect(await fleet.ask(OVERLAPS)).toEqual([]);
  for (const { child } of fleet.replicas.values()) expect(child.exitCode).toBeNull();
});

it('B6: an event that always fails ends dead, says why, and holds up neither its lane nor another', async () => {
  const fleet = await startFleet();
  const [a] = fleet.replicas.values();
  if (!a) throw new Error('no replica');
  const lanes = createLanes(fleet.store);
  await fleet.ask(`INSERT INTO trouble VALUES ('7:gate:1', 'poison')`);
  await post(a, 'poison', 'gate:1');
  await post(a, 'sound', 'gate:2');
  await until(async () => (await lanes.list('dead')).length === 1);
  expect(await createDeliveriesReader(fleet.store).list('dead', 10)).toMatchObject([
    { delivery: 'poison', lane: '7:gate:1', state: 'dead', lastError: 'Error: poison' },
  ]);
  await fleet.ask(`DELETE FROM trouble`);
  // The same lane: the next event wakes it, and nobody had to mend anything.
  await post(a, 'next', 'gate:1');
  await idle(fleet);
  const rows = await createDeliveriesReader(fleet.store).list('all', 10);
  expect(rows.map(({ delivery, state }) => `${delivery} ${state}`).toSorted()).toEqual([
    'next done',
    'poison done',
    'sound done',
  ]);
});

it('B9: the leader dies in the middle of its round: another leads, and no two rounds run at once', async () => {
  const fleet = await startFleet(['a', 'b', 'c'], LONG_MS);
  const leader = async () => {
    const [row] = await fleet.ask<{ owner: string; fence: string }>(`SELECT owner, fence FROM leader`);
    return row;
  };
  const first = await until(leader);
  await until(
    async () => (await fleet.ask(`SELECT 1 FROM turn WHERE what = 'sweep' AND ended IS NULL`)).length > 0,
  );
  await fleet.kill(first.owner);
  const second = await until(async () => {
    const now = await leader();
    return now !== undefined && now.owner !== first.owner ? now : undefined;
  });
  expect(Number(second.fence)).toBeGreaterThan(Number(first.fence));
  await until(
    async () =>
      (await fleet.ask(`SELECT 1 FROM turn WHERE replica = $1 AND ended IS NOT NULL`, [second.owner]))
        .length > 1,
  );
  expect(await fleet.ask(OVERLAPS)).toEqual([]);
});

it('B11: what a killed replica worked on is taken up when its lease ends, by another', async () => {
  const fleet = await startFleet(['a']);
  const [a] = fleet.replicas.values();
  if (!a) throw new Error('no replica');
  await fleet.ask(`INSERT INTO trouble VALUES ('7:sync', 'slow')`);
  await post(a, randomUUID(), 'sync');
  await until(() => a.lines.includes('begun 7:sync'));
  await fleet.kill('a');
  await fleet.ask(`DELETE FROM trouble`);
  const b = await fleet.start('b');
  await until(() => b.lines.includes('done 7:sync'));
  expect(await fleet.ask(`SELECT id FROM effect`)).toHaveLength(1);
});
