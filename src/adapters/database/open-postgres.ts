import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { StoreRefused, timeOf, transactionsOn, type Store } from './store.ts';

const CONNECTIONS = 10;
const CONNECT_MS = 5_000;
const STATEMENT_MS = 15_000;

/** Whole numbers as numbers: ours are times and counts, far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
};

/** One time for all replicas, whatever their clocks say; the same through a statement, so that an index serves it. */
const databaseTime = () => sql<number>`(extract(epoch from statement_timestamp()) * 1000)::bigint`;

/**
 * Opens a PostgreSQL database and brings it to the present schema. Any number of Apps may have it. A connection that is
 * lost is replaced when the next one is needed.
 *
 * @throws StoreRefused when the server cannot be used, or the schema is newer than this version
 * @param now a time in place of the database's own, for tests
 */
export const openPostgres = async (url: string, now?: () => number): Promise<Store> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
    application_name: 'aurora-x',
    types,
  });
  // An idle connection was lost: the pool has dropped it already, and whoever needs one gets a new one.
  pool.on('error', () => {});
  // One that is in use: its query has failed already, and without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, 'postgres');
  } catch (error) {
    await pool.end();
    // Before anything was kept, whatever the server says is why it cannot be used.
    throw error instanceof StoreRefused ? error : new StoreRefused('unreachable', messageOf(error));
  }
  return {
    dialect: 'postgres',
    db,
    transaction: transactionsOn(db),
    now: now ? timeOf(now) : databaseTime,
    close: () => db.destroy(),
  };
};
