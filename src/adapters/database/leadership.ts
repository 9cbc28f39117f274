import { sql } from 'kysely';
import type { Leadership } from '../../ports/leadership.ts';
import type { Store } from './store.ts';

/** Leadership in the store: one row for each thing that only one replica does. */
export const createLeadership = ({ db, now }: Store): Leadership => ({
  lead: async (name, owner, leaseMs) => {
    const until = sql<number>`${now()} + ${leaseMs}`;
    const row = await db
      .insertInto('leader')
      .values({ name, owner, fence: 1, lease_until: until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet((eb) => ({
            owner,
            lease_until: eb.ref('excluded.lease_until'),
            fence: sql`CASE WHEN leader.owner = excluded.owner AND leader.lease_until > ${now()}
              THEN leader.fence ELSE leader.fence + 1 END`,
          }))
          .where((eb) => eb.or([eb('leader.owner', '=', owner), eb('leader.lease_until', '<=', now())])),
      )
      .returning('fence')
      .executeTakeFirst();
    return row === undefined ? null : { name, fence: row.fence };
  },
  holds: async ({ name, fence }) => {
    const row = await db.selectFrom('leader').select('fence').where('name', '=', name).executeTakeFirst();
    return row?.fence === fence;
  },
  resign: async ({ name, fence }) =>
    void (await db
      .updateTable('leader')
      .set({ lease_until: 0 })
      .where('name', '=', name)
      .where('fence', '=', fence)
      .execute()),
});
