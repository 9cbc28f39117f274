import type { Rounds } from '../../ports/rounds.ts';
import type { Sweeps } from '../../ports/sweeps.ts';
import type { Store } from './store.ts';

const SWEEP = 'sweep-cursor';

/** When what is done from time to time was done last. */
export const createRounds = ({ db }: Store): Rounds => ({
  last: async (name) =>
    (await db.selectFrom('round').select('at').where('name', '=', name).executeTakeFirst())?.at ?? null,
  note: async (name, at) =>
    void (await db
      .insertInto('round')
      .values({ name, at })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
      .execute()),
});

/** What the sweep remembers, in the store. */
export const createSweeps = (store: Store): Sweeps => {
  const { db } = store;
  const rounds = createRounds(store);
  return {
    cursor: async () => rounds.last(SWEEP),
    moveTo: async (cursor, forgetBefore) => {
      await db.deleteFrom('asked_delivery').where('asked_at', '<', forgetBefore).execute();
      await rounds.note(SWEEP, cursor);
    },
    asked: async () => {
      const rows = await db.selectFrom('asked_delivery').selectAll().execute();
      return new Map(rows.map(({ guid, asked_at: at, times }) => [guid, { at, times }]));
    },
    noteAsked: async (guid, at) =>
      void (await db
        .insertInto('asked_delivery')
        .values({ guid, asked_at: at, times: 1 })
        .onConflict((conflict) =>
          conflict
            .column('guid')
            .doUpdateSet((eb) => ({ asked_at: at, times: eb('asked_delivery.times', '+', 1) })),
        )
        .execute()),
  };
};
