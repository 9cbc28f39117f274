import { sql, type CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { createRetention } from '../../../src/adapters/database/retention.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import { describeStores } from '../../support/stores.ts';

const DAY = 24 * 60 * 60_000;
/** Deliveries that are done with; a night tries a million. */
const ROWS = Number(process.env['AURORA_TEST_ROWS'] ?? 20_000);
/** Ten to a lane, as pull requests have them. */
const LANES = ROWS / 10;

const numbers = ({ dialect }: Store, count: number) =>
  dialect === 'postgres'
    ? sql`(SELECT generate_series(0, ${count - 1}::bigint) AS n)`
    : sql`(WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n < ${count - 1}) SELECT n FROM c)`;

/** An inbox of which everything was done, and the lanes of closed pull requests. */
const fill = async (store: Store): Promise<void> =>
  store.transaction(async (tx) => {
    if (store.dialect === 'postgres') await sql`SET LOCAL statement_timeout = 0`.execute(tx);
    await sql`INSERT INTO lane
      (key, installation, repository_id, repository, concern, dirty, done, dirty_since, state, run_at)
      SELECT '7:gate:' || n, 1, 7, 'acme/rocket', 'gate:' || n, 10, 10, n, 'idle', 0
      FROM ${numbers(store, LANES)} s`.execute(tx);
    await sql`INSERT INTO delivery (id, event, action, received_at)
      SELECT 'd-' || n, 'pull_request', NULL, n FROM ${numbers(store, ROWS)} s`.execute(tx);
    await sql`INSERT INTO delivery_lane (delivery, lane, generation)
      SELECT 'd-' || n, '7:gate:' || (n / 10), n % 10 + 1 FROM ${numbers(store, ROWS)} s`.execute(tx);
    // SQLite is never asked for statistics; PostgreSQL makes them by itself, a while later.
    if (store.dialect === 'postgres') await sql`ANALYZE`.execute(tx);
  });

/** The same store, which notes what is asked of it. */
const listening = (store: Store): { readonly heard: CompiledQuery[]; readonly store: Store } => {
  const heard: CompiledQuery[] = [];
  const db = store.db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      heard.push(store.db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { heard, store: { ...store, db } };
};

/** How a database goes about a statement, in its own words. */
const planOf = async ({ dialect, db }: Store, query: CompiledQuery): Promise<string> => {
  const explain = dialect === 'postgres' ? 'EXPLAIN ' : 'EXPLAIN QUERY PLAN ';
  const { rows } = await db.executeQuery<Record<string, unknown>>({ ...query, sql: explain + query.sql });
  return rows.map((row) => String(row['detail'] ?? row['QUERY PLAN'])).join('\n');
};

/** Every row of a table, one after the other. */
const WHOLE = /\bSCAN (?!sqlite)\w|Seq Scan/;

describeStores('a store in which very much was done', (open) => {
  it('B12: gives the next lane and knows what is behind a turn without looking at all of it', async () => {
    const time = { now: ROWS };
    const real = await open(() => time.now);
    await fill(real);
    const { heard, store } = listening(real);
    const lanes = createLanes(store);
    const reader = createDeliveriesReader(store);
    const ref = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'gate:5' };
    await lanes.mark(ref);
    const lease = await lanes.claim('a', 60_000);
    if (lease === null) throw new Error('it was marked');
    await reader.behind(lease, 100);
    await reader.known(['d-1', 'd-x']);
    await lanes.renew(lease, 60_000);
    await lanes.finish(lease);
    await lanes.claim('a', 60_000);
    expect(heard.length).toBeGreaterThanOrEqual(7);
    for (const query of heard) expect(await planOf(real, query)).not.toMatch(WHOLE);
  });

  it.runIf(process.env['AURORA_TEST_ROWS'] !== undefined)(
    'B12: gives a thousand lanes, and says how long that took',
    async () => {
      const store = await open(() => ROWS);
      await fill(store);
      const lanes = createLanes(store);
      const writer = createDeliveriesWriter(store);
      const took: number[] = [];
      for (let turn = 0; turn < 1_000; turn += 1) {
        const ref = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: `gate:${turn}` };
        await writer.accept({ id: `n-${turn}`, event: 'push', action: null, receivedAt: ROWS, lanes: [ref] });
        const begun = performance.now();
        const lease = await lanes.claim('a', 60_000);
        took.push(performance.now() - begun);
        expect(lease).not.toBeNull();
        if (lease !== null) await lanes.finish(lease);
      }
      const inOrder = took.toSorted((a, b) => a - b);
      const [p50, p99] = [0.5, 0.99].map((part) => inOrder[Math.floor(took.length * part)]?.toFixed(2));
      console.log(`${store.dialect}: ${ROWS} deliveries done, claim p50 ${p50} ms, p99 ${p99} ms`);
    },
    3_600_000,
  );

  it('B12: still knows a delivery after seven days, and answers that it is a duplicate', async () => {
    const store = await open(() => 0);
    const writer = createDeliveriesWriter(store);
    const one = { id: 'd', event: 'ping', action: null, receivedAt: 0, lanes: [] };
    await writer.accept(one);
    const retention = createRetention(store);
    const ages = { deliveries: 7 * DAY, results: 7 * DAY };
    await retention.tidy(ages, 7 * DAY);
    expect(await writer.accept({ ...one, receivedAt: 7 * DAY })).toBe('duplicate');
    await retention.tidy(ages, 7 * DAY + 1);
    expect(await writer.accept({ ...one, receivedAt: 7 * DAY + 1 })).toBe('new');
  });
});
