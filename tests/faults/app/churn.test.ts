import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { createAnswers } from '../../../src/adapters/database/answers.ts';
import { createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { createRetention } from '../../../src/adapters/database/retention.ts';
import { temporaryDirectory } from '../../support/store.ts';

/** Thirty days in one go: what the App writes in a day, and what it lets go of at its end. */
const DAYS = 30;
/** Of a day; 11 000 of them are a million updates (each marks, is claimed, and is done). */
const EVENTS = Number(process.env['AURORA_TEST_CHURN'] ?? 60);
const LANES = 8;
const DAY = 86_400_000;
const KEPT = 7 * DAY;
const MIB = 1024 * 1024;
/** What SQLite cuts the log to when it begins anew. */
const LOG_MIB = 16;

const startStore = async () => {
  const directory = temporaryDirectory();
  const time = { now: 1_800_000_000_000 };
  const store = await openEmbedded(directory, () => time.now);
  onTestFinished(async () => store.close());
  const file = join(directory, 'aurora-x.db');
  const size = (suffix: string): number => statSync(`${file}${suffix}`).size / MIB;
  return { time, store, file, size };
};

it(`C8: ${DAYS} days of ${EVENTS} events each leave the store and its log as large as those of a week`, async () => {
  const { time, store, size } = await startStore();
  const [deliveries, lanes, answers] = [
    createDeliveriesWriter(store),
    createLanes(store),
    createAnswers(store),
  ];
  const retention = createRetention(store);
  const sizes: number[] = [];
  let mostLog = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const lane = (index: number) => ({
      installation: 1,
      repositoryId: index % LANES,
      repository: `acme/r${index % LANES}`,
      concern: `gate:${day}`,
    });
    await Promise.all(
      Array.from({ length: EVENTS }, (_, index) =>
        deliveries.accept({
          id: `d-${day}-${index}`,
          event: 'push',
          action: null,
          lanes: [lane(index)],
          receivedAt: time.now,
        }),
      ),
    );
    for (let lease = await lanes.claim('w', 60_000); lease !== null; lease = await lanes.claim('w', 60_000))
      await lanes.finish(lease);
    for (let index = 0; index < LANES; index += 1)
      await answers.put(`list-${index}`, { etag: `${day}`, body: `${day % 10}`.repeat(20_000), next: null });
    mostLog = Math.max(mostLog, size('-wal'));
    time.now += DAY;
    await retention.tidy({ deliveries: KEPT, results: KEPT }, time.now);
    sizes.push(size(''));
  }
  const [afterTwoWeeks = 0, atTheEnd = 0] = [sizes[14], sizes.at(-1)];
  expect(atTheEnd).toBeLessThan(afterTwoWeeks * 1.2 + 1);
  expect(mostLog).toBeLessThan(LOG_MIB + 1);
}, 1_800_000);

it('C8: somebody who reads for long makes the log grow, and it is cut when he has ended', async () => {
  const { store, file, size } = await startStore();
  const answers = createAnswers(store);
  const write = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1)
      await answers.put('list', { etag: `${index}`, body: `${index % 10}`.repeat(500_000), next: null });
  };
  await write(2);
  const reader = new DatabaseSync(file, { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM answer').get();
  await write(60);
  // Nothing waits for him, and nothing is lost: it stands in the log.
  expect(size('-wal')).toBeGreaterThan(LOG_MIB);
  expect(size('')).toBeLessThan(LOG_MIB);
  reader.exec('COMMIT');
  reader.close();
  await write(12);
  expect(size('-wal')).toBeLessThan(LOG_MIB + 1);
  expect(size('')).toBeLessThan(LOG_MIB);
});
