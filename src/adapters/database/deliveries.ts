import { sql } from 'kysely';
import type { DeliveriesReader, DeliveriesWriter, Delivery, DeliveryRow } from '../../ports/deliveries.ts';
import { gather } from './gather.ts';
import { laneKey, markLanes } from './lanes.ts';
import type { Store, Tx } from './store.ts';

type Kept = 'new' | 'duplicate';

/** Inserts those that are not there yet; their ids. */
const insertNew = async (tx: Tx, deliveries: readonly Delivery[]): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .insertInto('delivery')
    .values(
      deliveries.map(({ id, event, action, receivedAt }) => ({
        id,
        event,
        action,
        received_at: receivedAt,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** A few statements for all of them. A lane that several mark is marked once: whoever looks then looks after them all. */
const keepAll = async (
  tx: Tx,
  all: readonly Delivery[],
  now: ReturnType<Store['now']>,
): Promise<readonly Kept[]> => {
  const first = new Map(all.toReversed().map((delivery) => [delivery.id, delivery]));
  const inserted = await insertNew(tx, [...first.values()]);
  const isNew = (delivery: Delivery): boolean =>
    inserted.has(delivery.id) && first.get(delivery.id) === delivery;
  const kept = all.filter(isNew);
  const generations = await markLanes(
    tx,
    kept.flatMap(({ lanes }) => lanes),
    now,
  );
  const marks = kept.flatMap(({ id, lanes }) =>
    [...new Set(lanes.map(laneKey))].map((lane) => ({
      delivery: id,
      lane,
      generation: generations.get(lane) ?? 0,
    })),
  );
  if (marks.length > 0) await tx.insertInto('delivery_lane').values(marks).execute();
  return all.map((delivery) => (isNew(delivery) ? 'new' : 'duplicate'));
};

/** What a statement may hold is far more than what so many deliveries need. */
const MOST_TOGETHER = 64;
/** The embedded store has one connection, whose turn ends with a flush of the disk; PostgreSQL has several. */
const AT_ONCE = { sqlite: 1, postgres: 3 } as const;

/**
 * The inbox, written. One transaction holds the delivery and the marks that it makes, and those that arrived while
 * earlier ones were written: the busier the disk, the more share a flush. Each is answered when it is on disk.
 */
export const createDeliveriesWriter = ({ dialect, transaction, now }: Store): DeliveriesWriter => ({
  accept: gather((all) => transaction((tx) => keepAll(tx, all, now())), {
    most: MOST_TOGETHER,
    atOnce: AT_ONCE[dialect],
  }),
});

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
