import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import type { Store, Tx } from './store.ts';
import { countRows, tablesOf } from './tables.ts';

/** The database already has rows of its own, in these tables. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
  readonly tables: readonly string[];

  constructor(tables: readonly string[]) {
    super(tables.join(', '));
    this.tables = tables;
  }
}

const ROWS = 500;

type Row = Readonly<Record<string, unknown>>;

const insert = async (tx: Tx, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`INSERT INTO ${sql.table(table)} (${names}) VALUES ${sql.join(values)}`.execute(tx);
};

/** A part of a table, by the order in which SQLite keeps it. Nobody writes to it meanwhile: its store is locked. */
const part = async ({ db }: Store, table: string, offset: number): Promise<readonly Row[]> =>
  (await sql<Row>`SELECT * FROM ${sql.table(table)} LIMIT ${ROWS} OFFSET ${offset}`.execute(db)).rows;

/** Rows that the steps themselves put into each table. */
const seededRows = async (tables: readonly string[]): Promise<Readonly<Record<string, number>>> => {
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(new DatabaseSync(':memory:')) });
  await migrate(db, 'sqlite');
  const rows = await countRows(db, tables);
  await db.destroy();
  return rows;
};

/**
 * Copies every table of the embedded store, whatever tables there are, into a database of the same steps that has no
 * rows of its own. In one transaction: all of it or nothing. Gives the rows of each table, which were counted on both
 * sides.
 *
 * @throws NotEmpty
 */
export const copyStore = async (from: Store, to: Store): Promise<Readonly<Record<string, number>>> => {
  const tables = await tablesOf(from);
  const seeded = await seededRows(tables);
  const before = await countRows(to.db, tables);
  const filled = tables.filter((table) => (before[table] ?? 0) > (seeded[table] ?? 0));
  if (filled.length > 0) throw new NotEmpty(filled);
  const expected = await countRows(from.db, tables);
  await to.transaction(async (tx) => {
    if (to.dialect === 'postgres') await sql`SET LOCAL statement_timeout = 0`.execute(tx);
    for (const table of tables.toReversed()) await sql`DELETE FROM ${sql.table(table)}`.execute(tx);
    for (const table of tables) {
      for (let offset = 0; offset < (expected[table] ?? 0); offset += ROWS)
        await insert(tx, table, await part(from, table, offset));
    }
    const copied = await countRows(tx, tables);
    const differ = tables.filter((table) => copied[table] !== expected[table]);
    if (differ.length > 0) throw new Error(`not every row was copied: ${differ.join(', ')}`);
  });
  return expected;
};
