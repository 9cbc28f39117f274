import { expect, it } from 'vitest';
import { createAnswers } from '../../../src/adapters/database/answers.ts';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createIntents } from '../../../src/adapters/database/intents.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { createResults } from '../../../src/adapters/database/results.ts';
import { createRetention } from '../../../src/adapters/database/retention.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import type { RunManifest } from '../../../src/domain/model/run.ts';
import { createFixedClock } from '../../support/fixed-clock.ts';
import { describeStores } from '../../support/stores.ts';

const DAY = 24 * 60 * 60_000;
const manifest = (runId: string) => ({ runId }) as RunManifest; // oxlint-disable-line typescript/no-unsafe-type-assertion -- the store does not look into it
const anything = (value: unknown) => value as RunManifest; // oxlint-disable-line typescript/no-unsafe-type-assertion -- the same

describeStores('intents', (open) => {
  it('are known as begun until their end is known', async () => {
    const clock = createFixedClock(1_700_000_000_000);
    const intents = createIntents(await open(), clock);
    expect(await intents.begin('issue M-1')).toBeNull();
    expect(await intents.begin('issue M-1')).toBe(1_700_000_000_000);
    await intents.settle('issue M-1', '41');
    expect(await intents.begin('issue M-1')).toBeNull();
    await intents.abandon('issue M-1');
    expect(await intents.begin('issue M-1')).toBeNull();
  });

  it('count from when their answer was given up, and from nothing else once their end is known', async () => {
    const time = { now: 1_000 };
    const intents = createIntents(await open(), { ...createFixedClock(0), now: () => time.now });
    await intents.begin('issue M-1');
    time.now = 36_000;
    await intents.doubt('issue M-1');
    expect(await intents.begin('issue M-1')).toBe(36_000);
    await intents.settle('issue M-1', '41');
    time.now = 40_000;
    await intents.doubt('issue M-1');
    await intents.doubt('another');
    expect(await intents.recall('issue M-1')).toEqual({ remote: '41', sentAt: 36_000, ageMs: 4_000 });
    expect(await intents.recall('another')).toBeNull();
  });
});

describeStores('answers', (open) => {
  it('are what was kept last', async () => {
    const answers = createAnswers(await open());
    expect(await answers.get('a')).toBeNull();
    await answers.put('a', { etag: '"1"', body: { rows: [1] }, next: null });
    await answers.put('a', { etag: '"2"', body: ['ü', null], next: 'https://example.org/?page=2' });
    expect(await answers.get('a')).toEqual({
      etag: '"2"',
      body: ['ü', null],
      next: 'https://example.org/?page=2',
    });
  });
});

describeStores('what is let go', (open) => {
  const ages = { deliveries: 7 * DAY, results: 30 * DAY };
  const lane = { installation: 1, repositoryId: 7, repository: 'acme/rocket' };
  const deliver = async (store: Store, id: string, receivedAt: number, concern: string) =>
    createDeliveriesWriter(store).accept({
      id,
      event: 'push',
      action: null,
      receivedAt,
      lanes: [{ ...lane, concern }],
    });

  it('is old and done with, and nothing that waits', async () => {
    const time = { now: 0 };
    const store = await open(() => time.now);
    const lanes = createLanes(store);
    await deliver(store, 'old', 0, 'sync');
    const lease = await lanes.claim('a', 60);
    if (lease) await lanes.finish(lease);
    await deliver(store, 'waits', 0, 'gate:1');
    time.now = 4 * DAY;
    await deliver(store, 'young', 4 * DAY, 'gate:2');
    const retention = createRetention(store);
    expect(await retention.tidy(ages, 4 * DAY)).toMatchObject({ deliveries: 0, lanes: 0 });
    expect(await deliver(store, 'old', 4 * DAY, 'sync')).toBe('duplicate');
    expect(await retention.tidy(ages, 8 * DAY)).toMatchObject({ deliveries: 1, lanes: 1 });
    const rows = await createDeliveriesReader(store).list('all', 10);
    expect(rows.map((row) => `${row.delivery} ${row.state}`)).toEqual(['young waiting', 'waits waiting']);
    expect((await lanes.list('all')).map(({ key }) => key)).toEqual(['7:gate:1', '7:gate:2']);
  });

  it('is also the lane of a subject that no event named, once it is idle', async () => {
    const time = { now: 0 };
    const store = await open(() => time.now);
    const lanes = createLanes(store);
    for (const concern of ['late:7.1', 'queue:aa.bb']) {
      await lanes.mark({ ...lane, concern });
      const lease = await lanes.claim('a', 60);
      if (lease) await lanes.finish(lease);
    }
    await lanes.mark({ ...lane, concern: 'late:8.1' });
    const retention = createRetention(store);
    expect(await retention.tidy(ages, 6 * DAY)).toMatchObject({ lanes: 0 });
    expect(await retention.tidy(ages, 8 * DAY)).toMatchObject({ lanes: 2 });
    expect((await lanes.list('all')).map(({ key }) => key)).toEqual(['7:late:8.1']);
  });

  it('is also answers, results, tokens and settled intents of their ages', async () => {
    const time = { now: DAY };
    const store = await open(() => time.now);
    const intents = createIntents(store, createFixedClock(DAY));
    await intents.begin('settled');
    await intents.settle('settled', '1');
    await intents.begin('open');
    await createAnswers(store).put('a', { etag: '"1"', body: null, next: null });
    const result = {
      installation: 1,
      repositoryId: 7,
      sha: 'aa',
      workflowRun: 1,
      attempt: 1,
      trust: 'T1',
      artifact: null,
    } as const;
    await createResults(store, anything).keep(
      { ...result, manifest: manifest('1') },
      { id: 't', expires: 2 * 86_400 },
    );
    const retention = createRetention(store);
    const gone = { deliveries: 0, lanes: 0, amendments: 0, notices: 0, settled: 0 };
    const first = await retention.tidy(ages, 9 * DAY);
    expect(first).toEqual({ ...gone, intents: 1, tokens: 1, answers: 0, results: 0, verdicts: 0 });
    const second = await retention.tidy(ages, 32 * DAY);
    expect(second).toEqual({ ...gone, intents: 0, tokens: 0, answers: 1, results: 1, verdicts: 0 });
    expect(await intents.begin('open')).toBe(DAY);
  });

  it('goes a part at a time and leaves nothing over', async () => {
    const store = await open(() => 0);
    const writer = createDeliveriesWriter(store);
    const one = { event: 'ping', action: null, receivedAt: 0, lanes: [] };
    await Promise.all(
      Array.from({ length: 1_200 }, (_, index) => writer.accept({ ...one, id: `d-${index}` })),
    );
    expect(await createRetention(store).tidy(ages, 8 * DAY)).toMatchObject({
      deliveries: 1_200,
    });
    expect(await createDeliveriesReader(store).list('all', 10)).toEqual([]);
  });
});
