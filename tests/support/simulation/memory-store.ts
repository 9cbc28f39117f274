import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrate } from '../../../src/adapters/database/migrate.ts';
import type { Schema } from '../../../src/adapters/database/schema.ts';
import { NodeSqliteDialect } from '../../../src/adapters/database/sqlite-dialect.ts';
import { timeOf, transactionsOn, type Store } from '../../../src/adapters/database/store.ts';

const storeOn = (database: DatabaseSync, now: () => number): Store => {
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(database) });
  return {
    dialect: 'sqlite',
    db,
    transaction: transactionsOn(db),
    now: timeOf(now),
    close: async () => db.destroy(),
  };
};

const textOf = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : 'NULL';

/** The present schema as one script: what its steps come to. */
const scriptOf = async (): Promise<string> => {
  const database = new DatabaseSync(':memory:');
  const store = storeOn(database, () => 0);
  await migrate(store.db, store.dialect);
  const rows = database.prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL').all();
  const [head] = database.prepare('SELECT head, pruned FROM audit_head').all();
  await store.close();
  const first = `INSERT INTO audit_head VALUES (1, NULL, ${textOf(head?.['head'])}, ${textOf(head?.['pruned'])})`;
  return [...rows.map((row) => String(row['sql'])), first].join(';\n');
};

let script: Promise<string> | null = null;

/** The embedded store in memory, with its real statements. */
export const openMemoryStore = async (now: () => number): Promise<Store> => {
  const database = new DatabaseSync(':memory:');
  database.exec(await (script ??= scriptOf()));
  return storeOn(database, now);
};
