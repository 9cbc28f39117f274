import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { DeliveriesReader, DeliveriesWriter, DeliveryRow } from '../../ports/deliveries.ts';
import { laneKey, markLane } from './lanes.ts';
import type { Store } from './store.ts';

/** The inbox, written. One transaction holds the delivery and the marks that it makes. */
export const createDeliveriesWriter = ({ transaction, now }: Store): DeliveriesWriter => ({
  accept: async ({ id, event, action, receivedAt, body, lanes }) =>
    transaction(async (tx) => {
      const { numInsertedOrUpdatedRows: kept } = await tx
        .insertInto('delivery')
        .values({ id, event, action, received_at: receivedAt, body: gzipSync(body) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow();
      if (kept !== 1n) return 'duplicate';
      // In one order everywhere: two that mark the same lanes then wait for each other, and never in a circle.
      for (const lane of lanes.toSorted((a, b) => (laneKey(a) < laneKey(b) ? -1 : 1))) {
        const generation = await markLane(tx, lane, now());
        await tx
          .insertInto('delivery_lane')
          .values({ delivery: id, lane: laneKey(lane), generation })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      return 'new';
    }),
});

/** What became of a mark: the lane has looked since, was given up, or has still to look. */
const STATE = sql<DeliveryRow['state']>`CASE
  WHEN l.key IS NULL THEN 'ignored'
  WHEN l.done >= m.generation THEN 'done'
  WHEN l.state = 'dead' THEN 'dead'
  ELSE 'waiting' END`;

/** The inbox, read. */
export const createDeliveriesReader = ({ db }: Store): DeliveriesReader => ({
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
