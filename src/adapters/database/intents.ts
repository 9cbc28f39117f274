import type { Clock } from '../../ports/clock.ts';
import type { Intents } from '../../ports/intents.ts';
import type { Lease } from '../../ports/lanes.ts';
import type { Store, Tx } from './store.ts';

const held = async (tx: Tx, { key, fence }: Pick<Lease, 'key' | 'fence'>): Promise<boolean> => {
  const lane = await tx
    .selectFrom('lane')
    .select(['fence', 'state'])
    .where('key', '=', key)
    .executeTakeFirst();
  return lane?.fence === fence && lane.state === 'leased';
};

/**
 * Intents in the store: on disk before the request is sent. With a lease nothing begins once another has the lane, so
 * whoever was frozen and wakes up makes no second object.
 */
export const createIntents = (
  { db, transaction }: Store,
  clock: Clock,
  lease: Pick<Lease, 'key' | 'fence'> | null = null,
): Intents => ({
  recall: async (id) => {
    const row = await db
      .selectFrom('intent')
      .select(['remote', 'sent_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { remote: row.remote, sentAt: row.sent_at, ageMs: clock.now() - row.sent_at };
  },
  begin: async (id) =>
    transaction(async (tx) => {
      if (lease !== null && !(await held(tx, lease))) throw new Error('the lease is lost');
      const open = await tx
        .selectFrom('intent')
        .select('sent_at')
        .where('id', '=', id)
        .where('state', '=', 'sent')
        .executeTakeFirst();
      if (open !== undefined) return open.sent_at;
      const sent = { state: 'sent', sent_at: clock.now(), remote: null } as const;
      await tx
        .insertInto('intent')
        .values({ id, ...sent })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(sent))
        .execute();
      return null;
    }),
  doubt: async (id) =>
    void (await db
      .updateTable('intent')
      .set({ sent_at: clock.now() })
      .where('id', '=', id)
      .where('state', '=', 'sent')
      .execute()),
  settle: async (id, remote) =>
    void (await db.updateTable('intent').set({ state: 'settled', remote }).where('id', '=', id).execute()),
  abandon: async (id) => void (await db.deleteFrom('intent').where('id', '=', id).execute()),
});
