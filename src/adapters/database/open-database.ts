import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MIGRATIONS } from './schema.ts';

/** Another process has the store. */
export class StoreOwned extends Error {
  override readonly name = 'StoreOwned';
}

/** The embedded store: one file, one owner. */
export interface Store {
  readonly database: DatabaseSync;
  /** Runs work in a transaction that is on disk when it returns. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

const FILE = 'aurora-x.db';
const LOCK = 'lock.db';
const OWNER = 'owner.txt';
const BUSY_MS = 5_000;

const configure = (database: DatabaseSync): void => {
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = ${BUSY_MS};
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
  `);
};

const migrate = (database: DatabaseSync): void => {
  const row = database.prepare('PRAGMA user_version').get();
  const version = Number(row?.['user_version'] ?? 0);
  if (version > MIGRATIONS.length)
    throw new Error(`The store has schema ${version}, this version knows ${MIGRATIONS.length}.`);
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
};

const storeOf = (database: DatabaseSync, release: () => void): Store => ({
  database,
  transaction: (work) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  },
  close: () => {
    database.close();
    release();
  },
});

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
 * Opens the store of an App and keeps every other App out until it is closed.
 *
 * @throws StoreOwned when another process has it; its message names the owner
 */
export const openStore = (directory: string): Store => {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const release = lock(directory);
  try {
    const database = new DatabaseSync(join(directory, FILE));
    configure(database);
    migrate(database);
    return storeOf(database, release);
  } catch (error) {
    release();
    throw error;
  }
};

/**
 * Opens a store beside the App that may own it, to look at it or to mend a row: SQLite keeps two writers apart. Null
 * when there is none.
 */
export const visitStore = (directory: string): Store | null => {
  try {
    readFileSync(join(directory, OWNER));
  } catch {
    return null;
  }
  const database = new DatabaseSync(join(directory, FILE));
  configure(database);
  return storeOf(database, () => {});
};
