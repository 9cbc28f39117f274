import type { Clock } from '../../ports/clock.ts';
import type { Intents } from '../../ports/intents.ts';
import type { Store } from './store.ts';

/** Intents in the store: on disk before the request is sent. */
export const createIntents = ({ db, transaction }: Store, clock: Clock): Intents => ({
  begin: async (id) =>
    transaction(async (tx) => {
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
  settle: async (id, remote) =>
    void (await db.updateTable('intent').set({ state: 'settled', remote }).where('id', '=', id).execute()),
  abandon: async (id) => void (await db.deleteFrom('intent').where('id', '=', id).execute()),
});
