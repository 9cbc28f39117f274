import { sql, type Selectable } from 'kysely';
import type { LaneRef } from '../../ports/deliveries.ts';
import type { LaneRow, Lanes, Lease } from '../../ports/lanes.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

type Row = Selectable<Schema['lane']>;

export const laneKey = ({ repositoryId, concern }: LaneRef): string => `${repositoryId}:${concern}`;

/**
 * Marks lanes, each once, in one statement that a caller may have in its transaction; the generations that cover the
 * marks, by key.
 */
export const markLanes = async (
  db: Store['db'],
  lanes: readonly LaneRef[],
  now: ReturnType<Store['now']>,
  runAt = now,
  courtesyMs = 0,
): Promise<ReadonlyMap<string, number>> => {
  const byKey = new Map(lanes.map((lane) => [laneKey(lane), lane]));
  if (byKey.size === 0) return new Map();
  // In one order everywhere: two that mark the same lanes then wait for each other, and never in a circle.
  const inOrder = [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const dirtySince = sql<number>`${now} + ${courtesyMs}`;
  // A new event is a new reason to try: it wakes a lane that was given up, and not one that waits for a time.
  const rows = await db
    .insertInto('lane')
    .values(
      inOrder.map(([key, { installation, repositoryId, repository, concern }]) => ({
        key,
        installation,
        repository_id: repositoryId,
        repository,
        concern,
        dirty: 1,
        dirty_since: dirtySince,
        state: 'ready' as const,
        run_at: runAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        installation: eb.ref('excluded.installation'),
        repository: eb.ref('excluded.repository'),
        dirty: eb('lane.dirty', '+', 1),
        dirty_since: sql`CASE WHEN lane.dirty = lane.done OR lane.dirty_since > excluded.dirty_since
          THEN excluded.dirty_since ELSE lane.dirty_since END`,
        parked: null,
        last_error: sql`CASE WHEN lane.parked IS NULL THEN lane.last_error END`,
        tries: sql`CASE WHEN lane.state = 'dead' THEN 0 ELSE lane.tries END`,
        run_at: sql`CASE WHEN lane.state IN ('idle', 'dead') THEN excluded.run_at ELSE lane.run_at END`,
        state: sql`CASE WHEN lane.state = 'leased' THEN 'leased' ELSE 'ready' END`,
      })),
    )
    .returning(['key', 'dirty'])
    .execute();
  return new Map(rows.map(({ key, dirty }) => [key, dirty]));
};

const leaseOf = (row: Row): Lease => ({
  key: row.key,
  installation: row.installation,
  repositoryId: row.repository_id,
  repository: row.repository,
  concern: row.concern,
  fence: row.fence,
  generation: row.dirty,
  tries: row.tries,
});

const rowOf = (row: Row): LaneRow => ({
  key: row.key,
  repository: row.repository,
  state: row.parked !== null && row.state === 'idle' ? 'parked' : row.state,
  tries: row.tries,
  runAt: row.run_at,
  lastError: row.parked ?? row.last_error,
});

/**
 * An installation that nobody works for goes first, so that one which has much to do, or fails, holds up no other.
 * Replicas that look at the same moment get different lanes, because each passes over what another has locked.
 */
const dueLane = ({ db, dialect, now }: Store) => {
  const time = now();
  const query = db
    .selectFrom('lane')
    .select('key')
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'ready'), eb('run_at', '<=', time)]),
        eb.and([eb('state', '=', 'leased'), eb('lease_until', '<=', time)]),
      ]),
    )
    .orderBy((eb) =>
      eb(
        'installation',
        'in',
        eb
          .selectFrom('lane as other')
          .select('other.installation')
          .where('other.state', '=', 'leased')
          .where('other.lease_until', '>', time),
      ),
    )
    .orderBy('dirty_since')
    .limit(1);
  return dialect === 'postgres' ? query.forUpdate().skipLocked() : query;
};

type Leases = Pick<Lanes, 'claim' | 'renew' | 'finish' | 'retry' | 'bury' | 'park'>;

const later =
  ({ now }: Store) =>
  (ms: number) =>
    sql<number>`${now()} + ${ms}`;

/** Every write of a lease names its fence, so a late one changes nothing. */
const leasesOf = (store: Store): Leases => {
  const { db } = store;
  const held = ({ key, fence }: Lease) =>
    db.updateTable('lane').where('key', '=', key).where('fence', '=', fence).where('state', '=', 'leased');
  const changed = async (update: ReturnType<typeof held>): Promise<boolean> =>
    (await update.executeTakeFirst()).numUpdatedRows === 1n;
  const after = later(store);
  return {
    claim: async (owner, leaseMs) => {
      const row = await db
        .updateTable('lane')
        .set((eb) => ({
          state: 'leased',
          owner,
          fence: eb('fence', '+', 1),
          lease_until: after(leaseMs),
          tries: sql`CASE WHEN state = 'leased' THEN tries + 1 ELSE tries END`,
        }))
        .where('key', '=', dueLane(store))
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : leaseOf(row);
    },
    renew: async (lease, leaseMs) => changed(held(lease).set({ lease_until: after(leaseMs) })),
    finish: async (lease) =>
      changed(
        held(lease).set({
          done: lease.generation,
          tries: 0,
          last_error: null,
          parked: null,
          // What comes again goes to the end, or a lane that is marked all the time would keep others waiting for ever.
          dirty_since: sql`CASE WHEN dirty > ${lease.generation} THEN ${after(0)} ELSE dirty_since END`,
          state: sql`CASE WHEN dirty > ${lease.generation} THEN 'ready' ELSE 'idle' END`,
        }),
      ),
    retry: async (lease, delayMs, problem, counted) =>
      changed(
        held(lease).set((eb) => ({
          state: 'ready',
          run_at: after(delayMs),
          last_error: problem,
          tries: eb('tries', '+', counted ? 1 : 0),
        })),
      ),
    bury: async (lease, problem) =>
      changed(held(lease).set((eb) => ({ state: 'dead', last_error: problem, tries: eb('tries', '+', 1) }))),
    park: async (lease, reason) =>
      changed(
        held(lease).set({
          done: lease.generation,
          tries: 0,
          last_error: null,
          parked: sql`CASE WHEN dirty > ${lease.generation} THEN NULL ELSE ${reason} END`,
          state: sql`CASE WHEN dirty > ${lease.generation} THEN 'ready' ELSE 'idle' END`,
        }),
      ),
  };
};

/** Lanes in the store. */
export const createLanes = (store: Store): Lanes => {
  const { db, now } = store;
  const after = later(store);
  return {
    ...leasesOf(store),
    mark: async (lane, delayMs = 0, courtesyMs = 0) =>
      void (await markLanes(db, [lane], now(), after(delayMs), courtesyMs)),
    parkOthers: async (installation, reached, reason) => {
      const waiting = db
        .updateTable('lane')
        .set((eb) => ({ state: 'idle', done: eb.ref('dirty'), tries: 0, last_error: null, parked: reason }))
        .where('installation', '=', installation)
        .where('repository_id', '>', 0)
        .where('parked', 'is', null)
        .where('state', 'in', ['ready', 'dead', 'idle']);
      const these = reached.length === 0 ? waiting : waiting.where('repository_id', 'not in', reached);
      return Number((await these.executeTakeFirst()).numUpdatedRows);
    },
    follow: async ({ installation, repositoryId, repository }) =>
      void (await db
        .updateTable('lane')
        .set({ installation, repository })
        .where('repository_id', '=', repositoryId)
        .where((eb) => eb.or([eb('repository', '!=', repository), eb('installation', '!=', installation)]))
        .execute()),
    untried: async () => {
      const rows = await db
        .selectFrom('lane')
        .select('key')
        .where('state', 'in', ['ready', 'leased'])
        .where('run_at', '<=', now())
        .where('tries', '=', 0)
        .where('last_error', 'is', null)
        .execute();
      return rows.map(({ key }) => key);
    },
    redrive: async (key) => {
      const dead = db.updateTable('lane').set({ state: 'ready', tries: 0, run_at: now() });
      const these = key === null ? dead : dead.where('key', '=', key);
      return Number((await these.where('state', '=', 'dead').executeTakeFirst()).numUpdatedRows);
    },
    list: async (which) => {
      const all = db.selectFrom('lane').selectAll().orderBy('key');
      return (await (which === 'all' ? all : all.where('state', '=', 'dead')).execute()).map(rowOf);
    },
  };
};
