import type { SQLOutputValue } from 'node:sqlite';
import type { LaneRef } from '../../ports/deliveries.ts';
import type { LaneRow, Lanes, Lease } from '../../ports/lanes.ts';
import type { Store } from './open-database.ts';

type Row = Record<string, SQLOutputValue>;

const text = (row: Row, name: string): string => String(row[name]);
const number = (row: Row, name: string): number => Number(row[name]);

export const laneKey = ({ repositoryId, concern }: LaneRef): string => `${repositoryId}:${concern}`;

/** Marks a lane inside a transaction of the caller; the generation that covers the mark. */
export const markLane = ({ database }: Store, lane: LaneRef, now: number): number => {
  const key = laneKey(lane);
  // A new event is a new reason to try: it wakes a lane that was given up, and not one that waits for a time.
  const row = database
    .prepare(
      `INSERT INTO lane (key, installation, repository_id, repository, concern, dirty, dirty_since, state, run_at)
       VALUES (:key, :installation, :repositoryId, :repository, :concern, 1, :now, 'ready', :now)
       ON CONFLICT (key) DO UPDATE SET
         installation = :installation,
         repository = :repository,
         dirty = dirty + 1,
         dirty_since = CASE WHEN dirty = done THEN :now ELSE dirty_since END,
         tries = CASE WHEN state = 'dead' THEN 0 ELSE tries END,
         run_at = CASE WHEN state IN ('idle', 'dead') THEN :now ELSE run_at END,
         state = CASE WHEN state = 'leased' THEN 'leased' ELSE 'ready' END
       RETURNING dirty`,
    )
    .get({ key, ...lane, now });
  return Number(row?.['dirty']);
};

const leaseOf = (row: Row): Lease => ({
  key: text(row, 'key'),
  installation: number(row, 'installation'),
  repositoryId: number(row, 'repository_id'),
  repository: text(row, 'repository'),
  concern: text(row, 'concern'),
  fence: number(row, 'fence'),
  generation: number(row, 'dirty'),
  tries: number(row, 'tries'),
});

const STATES = ['idle', 'ready', 'leased', 'dead'] as const;

const rowOf = (row: Row): LaneRow => ({
  key: text(row, 'key'),
  repository: text(row, 'repository'),
  state: STATES.find((state) => state === row['state']) ?? 'idle',
  tries: number(row, 'tries'),
  runAt: number(row, 'run_at'),
  lastError: row['last_error'] === null ? null : text(row, 'last_error'),
});

const HELD = `WHERE key = :key AND fence = :fence AND state = 'leased'`;

/** Lanes in the embedded store. Every write of a lease names its fence, so a late one changes nothing. */
export const createLanes = (store: Store): Lanes => {
  const { database, transaction } = store;
  const held = (set: string, { key, fence }: Lease, values: Record<string, string | number> = {}): boolean =>
    database.prepare(`UPDATE lane SET ${set} ${HELD}`).run({ key, fence, ...values }).changes === 1;
  return {
    mark: async (lane, now) => void transaction(() => markLane(store, lane, now)),
    claim: async (owner, now, leaseMs) => {
      const row = database
        .prepare(
          `UPDATE lane SET state = 'leased', owner = :owner, fence = fence + 1, lease_until = :until,
             tries = tries + (state = 'leased')
           WHERE key = (
             SELECT key FROM lane
             WHERE (state = 'ready' AND run_at <= :now) OR (state = 'leased' AND lease_until <= :now)
             ORDER BY dirty_since LIMIT 1)
           RETURNING *`,
        )
        .get({ owner, now, until: now + leaseMs });
      return row === undefined ? null : leaseOf(row);
    },
    renew: async (lease, until) => held('lease_until = :until', lease, { until }),
    finish: async (lease) =>
      held(
        `done = :generation, tries = 0, last_error = NULL,
         state = CASE WHEN dirty > :generation THEN 'ready' ELSE 'idle' END`,
        lease,
        { generation: lease.generation },
      ),
    retry: async (lease, runAt, problem, counted) =>
      held(`state = 'ready', run_at = :runAt, last_error = :problem, tries = tries + :more`, lease, {
        runAt,
        problem,
        more: counted ? 1 : 0,
      }),
    bury: async (lease, problem) =>
      held(`state = 'dead', last_error = :problem, tries = tries + 1`, lease, { problem }),
    redrive: async (key, now) =>
      Number(
        database
          .prepare(
            `UPDATE lane SET state = 'ready', tries = 0, run_at = :now
             WHERE state = 'dead' AND (:key IS NULL OR key = :key)`,
          )
          .run({ key, now }).changes,
      ),
    list: async (which) =>
      database
        .prepare(`SELECT * FROM lane WHERE :all OR state = 'dead' ORDER BY key`)
        .all({ all: which === 'all' ? 1 : 0 })
        .map(rowOf),
  };
};
