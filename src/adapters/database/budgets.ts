import type { Selectable } from 'kysely';
import { FULL_BUDGET, type Budget } from '../../domain/model/budget.ts';
import type { Budgets } from '../../ports/budgets.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

type Row = Selectable<Schema['budget']>;

const budgetOf = (row: Row | undefined): Budget =>
  row === undefined
    ? FULL_BUDGET
    : {
        remaining: row.remaining,
        reset: row.reset_at,
        blockedUntil: row.blocked_until,
        probing: row.probing === 1,
        strikes: row.strikes,
        silences: row.silences,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own column
        writes: JSON.parse(row.writes) as readonly number[],
      };

const columnsOf = (budget: Budget) => ({
  remaining: budget.remaining,
  reset_at: budget.reset,
  blocked_until: budget.blockedUntil,
  probing: budget.probing ? 1 : 0,
  strikes: budget.strikes,
  silences: budget.silences,
  writes: JSON.stringify(budget.writes),
});

/** Budgets in the store: one row for each installation, changed by one at a time. */
export const createBudgets = ({ db, dialect, transaction }: Store): Budgets => ({
  read: async (installation) =>
    budgetOf(
      await db.selectFrom('budget').selectAll().where('installation', '=', installation).executeTakeFirst(),
    ),
  change: async (installation, step) =>
    transaction(async (tx) => {
      await tx
        .insertInto('budget')
        .values({ installation, ...columnsOf(FULL_BUDGET) })
        .onConflict((conflict) => conflict.column('installation').doNothing())
        .execute();
      const row = tx.selectFrom('budget').selectAll().where('installation', '=', installation);
      const before = budgetOf(await (dialect === 'postgres' ? row.forUpdate() : row).executeTakeFirst());
      const { budget, result } = step(before);
      await tx
        .updateTable('budget')
        .set(columnsOf(budget))
        .where('installation', '=', installation)
        .execute();
      return result;
    }),
  list: async () => {
    const rows = await db.selectFrom('budget').selectAll().orderBy('installation').execute();
    return rows.map((row) => ({ installation: row.installation, budget: budgetOf(row) }));
  },
});
