import { generateKeyPairSync } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { networkFileSystem } from '../../../src/adapters/database/network-file-system.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { CLI } from '../../support/app-process.ts';
import { postgresOfFile } from '../../support/stores.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const postgres = postgresOfFile();

const lane = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'sync' };
/** A store takes an action of any length. */
const delivery = (id: string, action = '') => ({
  id,
  event: 'push',
  action,
  receivedAt: 1,
  lanes: [lane],
});

const cli = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'app', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  return { status, stdout, stderr };
};

/** A store with deliveries in it, closed as it should be. */
const filled = async (count: number): Promise<string> => {
  const directory = temporaryDirectory();
  const store = await openEmbedded(directory);
  const writer = createDeliveriesWriter(store);
  await Promise.all(
    Array.from({ length: count }, (_, index) => writer.accept(delivery(`d-${index}`, 'x'.repeat(400)))),
  );
  await store.close();
  return directory;
};

const overwrite = (path: string, at: number, bytes: Uint8Array): void => {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
};

const program = (text: string, ...args: readonly string[]) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', text, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  return { child, said: (word: string) => until(() => lines.find((line) => line.startsWith(word))) };
};
const OPEN = `const { openEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, '../../../src/adapters/database/open-embedded.ts'))});
  const store = await openEmbedded(process.argv[1]);`;

it('C1: a second App is refused and told the owner; what is there stays whole', async () => {
  const directory = temporaryDirectory();
  const owner = program(`${OPEN} console.log('open'); setInterval(() => {}, 1000);`, directory);
  await owner.said('open');
  await expect(openEmbedded(directory)).rejects.toMatchObject({
    reason: 'owned',
    detail: `process ${owner.child.pid}`,
  });
  const { status, stdout } = cli(['db', 'status', '--state', directory, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ integrity: 'ok' });
});

it('C2: an owner whose event loop is blocked, or that is frozen, keeps its lock', async () => {
  const directory = temporaryDirectory();
  const owner = program(`${OPEN} console.log('open'); for (;;) {}`, directory);
  await owner.said('open');
  await expect(openEmbedded(directory)).rejects.toMatchObject({ reason: 'owned' });
  owner.child.kill('SIGSTOP');
  await expect(openEmbedded(directory)).rejects.toMatchObject({ reason: 'owned' });
});

it('C3: what a killed owner left behind keeps nobody out, also under the same process id', async () => {
  const directory = temporaryDirectory();
  const owner = program(
    `${OPEN} await store.db.insertInto('token').values({ id: 't', expires: 1 }).execute();
     console.log('open'); setInterval(() => {}, 1000);`,
    directory,
  );
  await owner.said('open');
  const gone = once(owner.child, 'exit');
  owner.child.kill('SIGKILL');
  await gone;
  // A container starts with the same ids again: the name in the file is not what decides.
  writeFileSync(join(directory, 'owner.txt'), `process ${process.pid}\n`);
  const store = await openEmbedded(directory);
  expect(await store.db.selectFrom('token').select('id').execute()).toEqual([{ id: 't' }]);
  await store.close();
});

it('C3: a file system of the network is refused by its name', () => {
  const on = (type: number) => networkFileSystem('/anywhere', () => type);
  expect([0x6969, -11_317_950, 0xfe53_4d42, 0x0102_1997].map(on)).toEqual(['NFS', 'CIFS', 'SMB2', '9P']);
  expect([0xef53, 0x0102_1994, 0x794c_7630, 0x5846_5342].map(on)).toEqual([null, null, null, null]);
  expect(networkFileSystem(temporaryDirectory())).toBeNull();
});

it('C3: what a dead App was working on goes on at once, and counts as a try', async () => {
  const directory = temporaryDirectory();
  const first = await openEmbedded(directory);
  await createDeliveriesWriter(first).accept(delivery('one'));
  const lease = await createLanes(first).claim('dead', 60_000);
  expect(lease?.tries).toBe(0);
  await first.close();
  const second = await openEmbedded(directory);
  onTestFinished(async () => second.close());
  expect(await createLanes(second).claim('alive', 60_000)).toMatchObject({ key: '7:sync', tries: 1 });
});

it('C5: a full disk acknowledges nothing, and with room again everything goes on', async () => {
  const store = await openEmbedded(temporaryDirectory());
  onTestFinished(async () => store.close());
  const writer = createDeliveriesWriter(store);
  await writer.accept(delivery('before'));
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(store.db);
  // SQLite says the same of a limit on its file as of a full disk: SQLITE_FULL.
  await sql.raw(`PRAGMA max_page_count = ${rows[0]?.page_count ?? 1}`).execute(store.db);
  const large = delivery('large', 'x'.repeat(60_000));
  const both = await Promise.allSettled([writer.accept(large), writer.accept(delivery('small'))]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  const list = async () => (await createDeliveriesReader(store).list('all', 10)).map((row) => row.delivery);
  expect((await list()).toSorted()).toEqual(['before', 'small']);
  await sql.raw('PRAGMA max_page_count = 1000000').execute(store.db);
  expect(await writer.accept(large)).toBe('new');
  expect(await list()).toContain('large');
});

it.each([
  [
    'no database at all',
    (path: string) => writeFileSync(path, 'this is no database, and long enough to be looked at'.repeat(100)),
  ],
  [
    'cut off',
    (path: string) => {
      const file = openSync(path, 'r+');
      ftruncateSync(file, Math.floor(statSync(path).size / 2 / 4_096) * 4_096);
      closeSync(file);
    },
  ],
  ['a page overwritten', (path: string) => overwrite(path, 3 * 4_096, Buffer.alloc(4_096, 0xa5))],
])('C6: %s: found, refused, and the restore command works', async (_name, damage) => {
  const directory = await filled(200);
  expect(cli(['db', 'backup', '--state', directory]).status).toBe(0);
  damage(join(directory, 'aurora-x.db'));
  await expect(openEmbedded(directory)).rejects.toMatchObject({ reason: 'damaged' });
  const { status, stderr } = cli(['start', '--state', directory], APP);
  expect({ status, stderr }).toMatchObject({
    status: 3,
    stderr: expect.stringContaining('AX8341') as string,
  });
  const command = /rm -f .*$/m.exec(stderr)?.[0] ?? '';
  expect(spawnSync('sh', ['-c', command]).status).toBe(0);
  const store = await openEmbedded(directory);
  expect(await createDeliveriesReader(store).list('all', 1_000)).toHaveLength(200);
  await store.close();
});

it('C6: a log in which something was changed is not taken for one that ended there', async () => {
  const directory = temporaryDirectory();
  const owner = program(
    `${OPEN} for (let n = 0; n < 40; n += 1)
       await store.db.insertInto('token').values({ id: 't' + n, expires: n }).execute();
     console.log('open'); setInterval(() => {}, 1000);`,
    directory,
  );
  await owner.said('open');
  const gone = once(owner.child, 'exit');
  owner.child.kill('SIGKILL');
  await gone;
  const log = join(directory, 'aurora-x.db-wal');
  const whole = readFileSync(log);
  const torn = temporaryDirectory();
  copyFileSync(join(directory, 'aurora-x.db'), join(torn, 'aurora-x.db'));
  // A last write that was cut off is what a crash leaves: it opens.
  writeFileSync(join(torn, 'aurora-x.db-wal'), whole.subarray(0, whole.length - 1_000));
  await (await openEmbedded(torn)).close();
  // One bit in the middle: everything after it would be forgotten without a word.
  whole.writeUInt8(whole.readUInt8(whole.length - 8 * 4_120) ^ 1, whole.length - 8 * 4_120);
  writeFileSync(log, whole);
  await expect(openEmbedded(directory)).rejects.toMatchObject({
    reason: 'damaged',
    detail: 'aurora-x.db-wal',
  });
});

const APP = {
  APP_ID: '1',
  PRIVATE_KEY: generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  WEBHOOK_SECRET: 'a secret of thirty-two characters or more',
};

it('C7: replicas on the embedded store are refused at the start', () => {
  const state = temporaryDirectory();
  const { status, stderr } = cli(['start', '--state', state], { ...APP, AURORA_REPLICAS: '2' });
  expect(status).toBe(2);
  expect(stderr).toContain('AX8344');
  expect(existsSync(join(state, 'aurora-x.db'))).toBe(false);
});

it('C9: the embedded store moves to PostgreSQL with every row of every table, once', async () => {
  const directory = await filled(1_200);
  const url = await (await postgres()).place();
  const source = await openEmbedded(directory);
  await sql`INSERT INTO audit VALUES (0, 5, 'k', 's', '{}', 'aa')`.execute(source.db);
  await sql`UPDATE audit_head SET origin = 'here'`.execute(source.db);
  await source.close();
  const moved = cli(['db', 'migrate', '--from', directory, '--json'], { DATABASE_URL: url });
  expect(moved).toMatchObject({ status: 0, stderr: '' });
  const count = (args: readonly string[], env = {}) =>
    (JSON.parse(cli(['db', 'status', '--json', ...args], env).stdout) as { rows: object }).rows; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own output
  const rows = count(['--state', directory]);
  expect(rows).toMatchObject({ delivery: 1_200, delivery_lane: 1_200, lane: 1, audit: 1, audit_head: 1 });
  expect(count([], { DATABASE_URL: url })).toEqual(rows);
  const inbox = (args: readonly string[], env = {}) =>
    cli(['inbox', 'list', '--all', '--json', ...args], env).stdout;
  expect(inbox([], { DATABASE_URL: url })).toBe(inbox(['--state', directory]));
  const again = cli(['db', 'migrate', '--from', directory], { DATABASE_URL: url });
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('AX8345');
});

it('a backup is made while the App writes, and never over another one', async () => {
  const directory = temporaryDirectory();
  const owner = program(
    `${OPEN} console.log('open');
     for (let n = 0; ; n += 1) await store.db.insertInto('token').values({ id: 't' + n, expires: n }).execute();`,
    directory,
  );
  await owner.said('open');
  const file = join(directory, 'copy', 'aurora-x.db');
  expect(cli(['db', 'backup', file, '--state', directory]).status).toBe(0);
  const before = readFileSync(file);
  const again = cli(['db', 'backup', file, '--state', directory]);
  expect(again.status).toBe(3);
  expect(again.stderr).toContain('AX8346');
  expect(readFileSync(file).equals(before)).toBe(true);
  rmSync(join(directory, 'copy', 'lock.db'), { force: true });
  const copy = await openEmbedded(join(directory, 'copy'));
  expect(await createLanes(copy).list('all')).toEqual([]);
  await copy.close();
});
