import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { messageOf } from '../../domain/model/thrown.ts';
import { migrate, missing } from './migrate.ts';
import type { Schema } from './schema.ts';
import { isLogDamaged } from './write-ahead-log.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { networkFileSystem } from './network-file-system.ts';
import { StoreRefused, timeOf, transactionsOn, type Store } from './store.ts';

export const FILE = 'aurora-x.db';
const LOCK = 'lock.db';
const OWNER = 'owner.txt';
const BUSY_MS = 5_000;
/** What the log is cut to after a burst made it long. */
const LOG_BYTES = 16 * 1024 * 1024;

const BUSY = 5;
/** SQLITE_CORRUPT, SQLITE_NOTADB. */
const DAMAGED = new Set([11, 26]);
/** SQLITE_PERM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN. */
const UNWRITABLE = new Set([3, 8, 10, 13, 14]);

const codeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) % 256 : 0;

/** What the disk does not let us do is no fault of ours, whether SQLite says so or the system. */
const refusalOf = (error: unknown): unknown => {
  if (error instanceof StoreRefused) return error;
  const isSystem = error instanceof Error && 'syscall' in error;
  return isSystem || UNWRITABLE.has(codeOf(error)) ? new StoreRefused('unwritable', messageOf(error)) : error;
};

/** Runs what finds damage, and says it in our words. */
const guarded = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw DAMAGED.has(codeOf(error)) ? new StoreRefused('damaged', messageOf(error)) : error;
  }
};

const connect = (directory: string): DatabaseSync => {
  const database = new DatabaseSync(join(directory, FILE), { timeout: BUSY_MS });
  return guarded(() => {
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA journal_size_limit = ${LOG_BYTES};
      PRAGMA foreign_keys = ON;
      PRAGMA trusted_schema = OFF;
    `);
    return database;
  });
};

/** Looks through every page: what is damaged is found before anything is built on it. */
const inspect = (database: DatabaseSync): void => {
  const row = guarded(() => database.prepare('PRAGMA quick_check(1)').get());
  if (row?.['quick_check'] !== 'ok') throw new StoreRefused('damaged', String(row?.['quick_check']));
};

const storeOf = (database: DatabaseSync, now: () => number, release: () => void): Store => {
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(database) });
  return {
    dialect: 'sqlite',
    db,
    transaction: transactionsOn(db),
    now: timeOf(now),
    close: async () => {
      await db.destroy();
      if (database.isOpen) database.close();
      release();
    },
  };
};

const ownerOf = (directory: string): string => {
  try {
    return readFileSync(join(directory, OWNER), 'utf8').trim();
  } catch {
    // It has not written its name yet.
    return 'another process';
  }
};

/** The kernel holds the lock: it cannot be taken from a busy owner, and is free the moment the owner is dead. */
const lock = (directory: string): (() => void) => {
  const side = new DatabaseSync(join(directory, LOCK), { timeout: 0 });
  try {
    side.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE;');
    writeFileSync(join(directory, OWNER), `process ${process.pid}\n`);
  } catch (error) {
    side.close();
    throw codeOf(error) === BUSY ? new StoreRefused('owned', ownerOf(directory)) : error;
  }
  return () => {
    if (side.isOpen) side.close();
  };
};

const refuseDamagedLog = (directory: string): void => {
  const log = `${FILE}-wal`;
  if (isLogDamaged(join(directory, log))) throw new StoreRefused('damaged', log);
};

/**
 * Leases outlive their holder by a minute. With the lock ours, whoever that was is dead, and nothing has to wait. That
 * a lane was leased still counts as a try, so that what kills the App is given up.
 */
export const endLeases = async ({ db }: Store): Promise<void> => {
  await db.updateTable('lane').set({ lease_until: 0 }).where('state', '=', 'leased').execute();
  await db.updateTable('leader').set({ lease_until: 0 }).execute();
};

/**
 * Opens the store in a directory, makes or migrates it, and keeps every other App out until it is closed.
 *
 * @throws StoreRefused when another process has it, when it is damaged or cannot be written, and on a file system of
 * the network
 */
export const openEmbedded = async (directory: string, now: () => number = Date.now): Promise<Store> => {
  let release: (() => void) | null = null;
  let store: Store | null = null;
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const network = networkFileSystem(directory);
    if (network !== null) throw new StoreRefused('network', network);
    release = lock(directory);
    refuseDamagedLog(directory);
    const database = connect(directory);
    store = storeOf(database, now, release);
    inspect(database);
    await migrate(store.db, store.dialect);
    await endLeases(store);
    return store;
  } catch (error) {
    await store?.close();
    release?.();
    throw refusalOf(error);
  }
};

/**
 * Opens a store beside the App that may own it, to look at it or to mend a row: SQLite keeps two writers apart. One
 * that is behind is brought to the present schema first, unless an App has it. Null when there is none.
 *
 * @throws StoreRefused when it is damaged, or behind while an App has it
 */
export const visitEmbedded = async (directory: string): Promise<Store | null> => {
  if (!existsSync(join(directory, FILE))) return null;
  refuseDamagedLog(directory);
  const store = storeOf(connect(directory), Date.now, () => {});
  if ((await missing(store.db, store.dialect)).length === 0) return store;
  await store.close();
  try {
    return await openEmbedded(directory);
  } catch (error) {
    const isOwned = error instanceof StoreRefused && error.reason === 'owned';
    throw isOwned ? new StoreRefused('behind', error.detail) : error;
  }
};
