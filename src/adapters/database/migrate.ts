import { sql, type Kysely } from 'kysely';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Schema } from './schema.ts';
import { StoreRefused, type Dialect } from './store.ts';

const forPostgres = (statement: string): string =>
  statement
    .replaceAll(/\bINTEGER\b/g, 'BIGINT')
    .replaceAll(/\bBLOB\b/g, 'BYTEA')
    .replaceAll(/\)\s*STRICT(, WITHOUT ROWID)?$/g, ')');

const statementsOf = ({ both, sqlite, postgres }: Migration, dialect: Dialect): readonly string[] =>
  dialect === 'sqlite' ? [...both, ...(sqlite ?? [])] : [...both.map(forPostgres), ...(postgres ?? [])];

/** Key of the lock under which replicas that start together change the schema one after the other. */
const ADVISORY = 0x6175_726f;

/** Names of the steps that were taken; files from before there was a list of them counted. */
export const taken = async (tx: Kysely<Schema>, dialect: Dialect): Promise<Set<string>> => {
  await sql`CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)`.execute(tx);
  const rows = await tx.selectFrom('migration').select('name').execute();
  const names = new Set(rows.map(({ name }) => name));
  if (dialect === 'postgres' || names.size > 0) return names;
  const { rows: versions } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(tx);
  const before = MIGRATIONS.slice(0, versions[0]?.user_version ?? 0).map(({ name }) => name);
  for (const name of before) await tx.insertInto('migration').values({ name }).execute();
  return new Set(before);
};

/** Steps that a database has yet to take. */
export const missing = async (db: Kysely<Schema>, dialect: Dialect): Promise<readonly string[]> =>
  db.transaction().execute(async (tx) => {
    const names = await taken(tx, dialect);
    return MIGRATIONS.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  });

/**
 * Brings a database to the present schema, in one transaction: all of it or nothing.
 *
 * @throws StoreRefused when it has a step that this version does not know
 */
export const migrate = async (db: Kysely<Schema>, dialect: Dialect): Promise<readonly string[]> =>
  db.transaction().execute(async (tx) => {
    if (dialect === 'postgres') {
      // A step over a large table, and whoever waits for it, may take as long as it takes.
      await sql`SET LOCAL statement_timeout = 0`.execute(tx);
      await sql`SELECT pg_advisory_xact_lock(${ADVISORY})`.execute(tx);
    }
    const names = await taken(tx, dialect);
    const unknown = [...names].filter((name) => !MIGRATIONS.some((step) => step.name === name));
    if (unknown.length > 0) throw new StoreRefused('newer', unknown.join(', '));
    const steps = MIGRATIONS.filter(({ name }) => !names.has(name));
    for (const step of steps) {
      for (const statement of statementsOf(step, dialect)) await sql.raw(statement).execute(tx);
      await tx.insertInto('migration').values({ name: step.name }).execute();
    }
    // Versions from before the list counted steps here; with the count they see that the file is newer than they are.
    if (dialect === 'sqlite') await sql.raw(`PRAGMA user_version = ${MIGRATIONS.length}`).execute(tx);
    return steps.map(({ name }) => name);
  });
