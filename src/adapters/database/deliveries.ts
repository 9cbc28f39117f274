import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { DeliveriesReader, DeliveriesWriter, Delivery, DeliveryRow } from '../../ports/deliveries.ts';
import { gather } from './gather.ts';
import { laneKey, markLane } from './lanes.ts';
import type { Store, Tx } from './store.ts';

type Kept = 'new' | 'duplicate';

const keep = async (tx: Tx, delivery: Delivery, now: ReturnType<Store['now']>): Promise<Kept> => {
  const { id, event, action, receivedAt, body, lanes } = delivery;
  const { numInsertedOrUpdatedRows: kept } = await tx
    .insertInto('delivery')
    .values({ id, event, action, received_at: receivedAt, body: gzipSync(body) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (kept !== 1n) return 'duplicate';
  // In one order everywhere: two that mark the same lanes then wait for each other, and never in a circle.
  for (const lane of lanes.toSorted((a, b) => (laneKey(a) < laneKey(b) ? -1 : 1))) {
    const generation = await markLane(tx, lane, now);
    await tx
      .insertInto('delivery_lane')
      .values({ delivery: id, lane: laneKey(lane), generation })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return 'new';
};

/** How long a delivery waits for others to share its transaction: the embedded store flushes the disk for each. */
const GATHER_MS = 2;

/**
 * The inbox, written. One transaction holds the delivery and the marks that it makes. In the embedded store it also
 * holds those that arrive within a moment, and each of them is answered when it is on disk. PostgreSQL gathers the
 * flushes of its connections by itself.
 */
export const createDeliveriesWriter = ({ dialect, transaction, now }: Store): DeliveriesWriter => {
  const alone = (delivery: Delivery): Promise<Kept> => transaction((tx) => keep(tx, delivery, now()));
  const together = (deliveries: readonly Delivery[]): Promise<readonly Kept[]> =>
    transaction(async (tx) => {
      const kept: Kept[] = [];
      for (const delivery of deliveries) kept.push(await keep(tx, delivery, now()));
      return kept;
    });
  return { accept: dialect === 'sqlite' ? gather(together, alone, GATHER_MS) : alone };
};

/** A statement takes so many values on either database. */
const MOST_VALUES = 500;

/** What became of a mark: the lane has looked since, was given up, or has still to look. */
const STATE = sql<DeliveryRow['state']>`CASE
  WHEN l.key IS NULL THEN 'ignored'
  WHEN l.done >= m.generation THEN 'done'
  WHEN l.state = 'dead' THEN 'dead'
  ELSE 'waiting' END`;

/** The inbox, read. */
export const createDeliveriesReader = ({ db }: Store): DeliveriesReader => ({
  known: async (ids) => {
    const found = new Set<string>();
    for (let from = 0; from < ids.length; from += MOST_VALUES) {
      const some = ids.slice(from, from + MOST_VALUES);
      const rows = await db.selectFrom('delivery').select('id').where('id', 'in', some).execute();
      for (const { id } of rows) found.add(id);
    }
    return found;
  },
  active: async (since) => {
    const rows = await db
      .selectFrom('delivery as d')
      .innerJoin('delivery_lane as m', 'm.delivery', 'd.id')
      .innerJoin('lane as l', 'l.key', 'm.lane')
      .select(['l.installation', 'l.repository_id', 'l.repository'])
      .distinct()
      .where('d.received_at', '>=', since)
      .where('l.repository_id', '>', 0)
      .execute();
    return rows.map(({ installation, repository_id: repositoryId, repository }) => ({
      installation,
      repositoryId,
      repository,
    }));
  },
  behind: async ({ key, generation }, limit) => {
    const rows = await db
      .selectFrom('delivery_lane as m')
      .innerJoin('lane as l', 'l.key', 'm.lane')
      .select('m.delivery')
      .where('m.lane', '=', key)
      .whereRef('m.generation', '>', 'l.done')
      .where('m.generation', '<=', generation)
      .orderBy('m.generation')
      .limit(limit)
      .execute();
    return rows.map(({ delivery }) => delivery);
  },
  list: async (which, limit) => {
    const all = db
      .selectFrom('delivery as d')
      .leftJoin('delivery_lane as m', 'm.delivery', 'd.id')
      .leftJoin('lane as l', 'l.key', 'm.lane')
      .select(['d.id', 'd.event', 'd.action', 'd.received_at', 'l.key', 'l.tries', 'l.last_error'])
      .select(STATE.as('state'));
    const those = which === 'all' ? all : all.where(STATE, '=', which);
    const rows = await those
      .orderBy('d.received_at', 'desc')
      .orderBy('d.id')
      .orderBy('l.key')
      .limit(limit)
      .execute();
    return rows.map(({ id, event, action, received_at: receivedAt, key, tries, last_error, state }) => {
      const isOpen = state === 'waiting' || state === 'dead';
      return {
        delivery: id,
        event,
        action,
        receivedAt,
        lane: key,
        state,
        tries: isOpen ? (tries ?? 0) : 0,
        lastError: isOpen ? last_error : null,
      };
    });
  },
});
