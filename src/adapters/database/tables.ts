import { sql, type Kysely } from 'kysely';
import { MIGRATIONS } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

/** Every table of the store but the list of steps; one that refers to another stands after it. */
export const tablesOf = async ({ db, dialect }: Store): Promise<readonly string[]> => {
  const { rows } = await (
    dialect === 'sqlite'
      ? sql<{
          name: string;
        }>`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
      : sql<{ name: string }>`SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = current_schema()`
  ).execute(db);
  // In the order in which the steps make them, and a table cannot refer to one that is not there yet.
  const made = MIGRATIONS.flatMap(({ both }) => both).join('\n');
  const place = (name: string): number =>
    new RegExp(String.raw`CREATE TABLE ${name} `).exec(made)?.index ?? 0;
  return rows
    .map(({ name }) => name)
    .filter((name) => name !== 'migration')
    .toSorted((a, b) => place(a) - place(b));
};

/** Rows of each table. */
export const countRows = async (db: Kysely<Schema>, tables: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await sql<{ rows: number }>`SELECT count(*) AS rows FROM ${sql.table(table)}`.execute(
      db,
    );
    counts[table] = rows[0]?.rows ?? 0;
  }
  return counts;
};
