import { gzipSync } from 'node:zlib';
import type { DeliveriesReader, DeliveriesWriter, DeliveryRow } from '../../ports/deliveries.ts';
import { laneKey, markLane } from './lanes.ts';
import type { Store } from './open-database.ts';

/** The inbox, written. One transaction holds the delivery and the marks that it makes. */
export const createDeliveriesWriter = (store: Store): DeliveriesWriter => ({
  accept: async ({ id, event, action, receivedAt, body, lanes }) =>
    store.transaction(() => {
      const kept = store.database
        .prepare(
          `INSERT INTO delivery (id, event, action, received_at, body)
           VALUES (:id, :event, :action, :receivedAt, :body) ON CONFLICT (id) DO NOTHING`,
        )
        .run({ id, event, action, receivedAt, body: gzipSync(body) });
      if (kept.changes === 0) return 'duplicate';
      for (const lane of lanes) {
        const generation = markLane(store, lane, receivedAt);
        store.database
          .prepare(`INSERT INTO delivery_lane (delivery, lane, generation) VALUES (?, ?, ?)`)
          .run(id, laneKey(lane), generation);
      }
      return 'new';
    }),
});

const STATES = ['waiting', 'done', 'dead', 'ignored'] as const;

/** The inbox, read. */
export const createDeliveriesReader = ({ database }: Store): DeliveriesReader => ({
  list: async (which, limit) =>
    database
      .prepare(
        `SELECT * FROM (
           SELECT d.id, d.event, d.action, d.received_at, group_concat(l.key, ' ') AS lanes,
             coalesce(max(CASE WHEN l.done < m.generation THEN l.tries END), 0) AS tries,
             max(CASE WHEN l.done < m.generation THEN l.last_error END) AS last_error,
             CASE
               WHEN count(l.key) = 0 THEN 'ignored'
               WHEN sum(l.done < m.generation AND l.state = 'dead') > 0 THEN 'dead'
               WHEN sum(l.done < m.generation) > 0 THEN 'waiting'
               ELSE 'done' END AS state
           FROM delivery d
           LEFT JOIN delivery_lane m ON m.delivery = d.id
           LEFT JOIN lane l ON l.key = m.lane
           GROUP BY d.id)
         WHERE :which = 'all' OR state = :which
         ORDER BY received_at DESC, id LIMIT :limit`,
      )
      .all({ which, limit })
      .map((row): DeliveryRow => ({
        id: String(row['id']),
        event: String(row['event']),
        action: row['action'] === null ? null : String(row['action']),
        receivedAt: Number(row['received_at']),
        lanes: row['lanes'] === null ? [] : String(row['lanes']).split(' '),
        state: STATES.find((state) => state === row['state']) ?? 'waiting',
        tries: Number(row['tries']),
        lastError: row['last_error'] === null ? null : String(row['last_error']),
      })),
});
