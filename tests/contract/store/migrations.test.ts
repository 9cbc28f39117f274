import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createDeliveriesReader } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { MIGRATIONS } from '../../../src/adapters/database/migrations/index.ts';
import { openEmbedded, visitEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { openPostgres } from '../../../src/adapters/database/open-postgres.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { describeStores, postgresOfFile } from '../../support/stores.ts';

const postgres = postgresOfFile();

/** A file as version 1.0 left it: its steps counted, and no list of their names. */
const releasedFile = (directory: string): void => {
  const database = new DatabaseSync(join(directory, 'aurora-x.db'));
  for (const { both } of MIGRATIONS.slice(0, 2)) for (const statement of both) database.exec(statement);
  database.exec(`
    PRAGMA user_version = 2;
    INSERT INTO delivery VALUES ('d-1', 'push', NULL, 5, x'00');
    INSERT INTO lane (key, installation, repository_id, repository, concern, dirty, dirty_since, state, run_at)
      VALUES ('7:sync', 1, 7, 'acme/rocket', 'sync', 1, 5, 'ready', 5);
    INSERT INTO delivery_lane VALUES ('d-1', '7:sync', 1);
    INSERT INTO answer VALUES ('k', '"1"', '{}', NULL);
  `);
  database.close();
};

it('a file of the released version opens, and nothing in it is lost', async () => {
  const directory = temporaryDirectory();
  releasedFile(directory);
  const store = await openEmbedded(directory);
  const rows = await createDeliveriesReader(store).list('all', 10);
  expect(rows).toMatchObject([{ delivery: 'd-1', lane: '7:sync', state: 'waiting' }]);
  expect(await createLanes(store).claim('a', 60)).toMatchObject({ key: '7:sync', generation: 1 });
  await store.close();
});

it('a file that is only visited is brought to the present schema as well', async () => {
  const directory = temporaryDirectory();
  releasedFile(directory);
  const store = await visitEmbedded(directory);
  expect(await store?.db.selectFrom('leader').selectAll().execute()).toEqual([]);
  await store?.close();
  await (await openEmbedded(directory)).close();
});

it('a file that is behind and that an App has is not touched, and the refusal says that', async () => {
  const directory = temporaryDirectory();
  const app = await openEmbedded(directory);
  await app.db.deleteFrom('migration').where('name', '=', '0030-verdicts').execute();
  await expect(visitEmbedded(directory)).rejects.toMatchObject({
    reason: 'behind',
    detail: `process ${process.pid}`,
  });
  await app.close();
});

it('a version refuses a file with a step that it does not know, and the older one refuses ours', async () => {
  const directory = temporaryDirectory();
  const store = await openEmbedded(directory);
  await store.db.insertInto('migration').values({ name: '9999-future' }).execute();
  await store.close();
  await expect(openEmbedded(directory)).rejects.toMatchObject({ reason: 'newer', detail: '9999-future' });
  // Version 1.0 looks at this number only.
  const database = new DatabaseSync(join(directory, 'aurora-x.db'));
  expect(database.prepare('PRAGMA user_version').get()?.['user_version']).toBeGreaterThan(2);
  database.close();
});

it('replicas that start together on an empty PostgreSQL make one schema', async () => {
  const url = await (await postgres()).place();
  const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgres(url)));
  const steps = await stores[0]?.db.selectFrom('migration').select('name').orderBy('name').execute();
  expect(steps?.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name).toSorted());
  await Promise.all(stores.map(async (store) => store.close()));
  await expect(openPostgres(url.replace('postgres?', 'nowhere?'))).rejects.toMatchObject({
    reason: 'unreachable',
  });
});

describeStores('a transaction', (open) => {
  it('is all or nothing', async () => {
    const store = await open();
    const failing = store.transaction(async (tx) => {
      await tx.insertInto('token').values({ id: 't', expires: 1 }).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.db.selectFrom('token').selectAll().execute()).toEqual([]);
  });

  it('gives whole numbers back as numbers, however large they may be here', async () => {
    const store = await open();
    const expires = 2 ** 52 + 1;
    await store.db.insertInto('token').values({ id: 't', expires }).execute();
    expect(await store.db.selectFrom('token').selectAll().execute()).toEqual([{ id: 't', expires }]);
  });
});
