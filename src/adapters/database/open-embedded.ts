import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrate, missing } from './migrate.ts';
import type { Schema } from './schema.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { StoreOwned, timeOf, transactionsOn, type Store } from './store.ts';

export const FILE = 'aurora-x.db';
const LOCK = 'lock.db';
const OWNER = 'owner.txt';
const BUSY_MS = 5_000;

const connect = (directory: string): DatabaseSync => {
  const database = new DatabaseSync(join(directory, FILE));
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = ${BUSY_MS};
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
  `);
  return database;
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

/** The kernel holds the lock: it cannot be taken from a busy owner, and is free the moment the owner is dead. */
const lock = (directory: string): (() => void) => {
  const side = new DatabaseSync(join(directory, LOCK), { timeout: 0 });
  try {
    side.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE;');
  } catch {
    side.close();
    let owner = 'another process';
    try {
      owner = readFileSync(join(directory, OWNER), 'utf8').trim();
    } catch {
      // It has not written its name yet.
    }
    throw new StoreOwned(owner);
  }
  writeFileSync(join(directory, OWNER), `process ${process.pid}\n`);
  return () => side.close();
};

/**
 * Opens the store in a directory, makes or migrates it, and keeps every other App out until it is closed.
 *
 * @throws StoreOwned when another process has it; its message names the owner
 */
export const openEmbedded = async (directory: string, now: () => number = Date.now): Promise<Store> => {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const release = lock(directory);
  let store: Store | null = null;
  try {
    store = storeOf(connect(directory), now, release);
    await migrate(store.db, store.dialect);
    return store;
  } catch (error) {
    await store?.close();
    release();
    throw error;
  }
};

/**
 * Opens a store beside the App that may own it, to look at it or to mend a row: SQLite keeps two writers apart. One
 * that is behind is brought to the present schema first, unless an App has it. Null when there is none.
 *
 * @throws StoreOwned when an App of another version has it
 */
export const visitEmbedded = async (directory: string): Promise<Store | null> => {
  if (!existsSync(join(directory, FILE))) return null;
  const store = storeOf(connect(directory), Date.now, () => {});
  if ((await missing(store.db, store.dialect)).length === 0) return store;
  await store.close();
  return openEmbedded(directory);
};
