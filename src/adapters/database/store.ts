import { setTimeout as sleep } from 'node:timers/promises';
import { sql, type Expression, type Kysely, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Why a store is not opened. */
export type Refusal = 'owned' | 'network' | 'damaged' | 'newer' | 'unreachable' | 'unwritable' | 'behind';

/** The store is not opened; `detail` is the owner, the file system, what is damaged, the steps, or what was said. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
  readonly reason: Refusal;
  readonly detail: string;

  constructor(reason: Refusal, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

export type Dialect = 'sqlite' | 'postgres';
export type Tx = Transaction<Schema>;

/** What the App remembers, on either database. */
export interface Store {
  readonly dialect: Dialect;
  /** One statement at a time. Inside a transaction use its own handle: the embedded store has one connection. */
  readonly db: Kysely<Schema>;
  /**
   * Runs work in a transaction that is on disk when it resolves. Work that the database rolled back for another's sake
   * (deadlock, lost connection before the commit) is run again, so it must do nothing but talk to the database.
   */
  readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** The time that decides about leases: the database's own where replicas share it. In milliseconds. */
  readonly now: () => Expression<number>;
  readonly close: () => Promise<void>;
}

/** A time that is passed in. */
export const timeOf = (now: () => number) => (): Expression<number> => sql<number>`cast(${now()} as bigint)`;

/** Rolled back by the server: serialization, deadlock. Nothing was done, whenever it is said. */
const ROLLED_BACK = new Set(['40001', '40P01']);
/** The server goes, is not there yet, or has no room: nothing was done unless the commit was under way. */
const GONE = /^(08...|57P0[123]|53300|ECONN\w+|EPIPE|ETIMEDOUT)$|connection terminated|connection timeout/i;

const WAITS_MS = [20, 100, 300, 1_000, 2_000];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const mayRepeat = (error: unknown, committing: boolean): boolean => {
  if (ROLLED_BACK.has(codeOf(error))) return true;
  const said = error instanceof Error ? error.message : '';
  return !committing && (GONE.test(codeOf(error)) || GONE.test(said));
};

/** Transactions of a database. */
export const transactionsOn =
  (db: Kysely<Schema>): Store['transaction'] =>
  async (work) => {
    for (let tries = 0; ; tries += 1) {
      let committing = false;
      try {
        return await db.transaction().execute(async (tx) => {
          const result = await work(tx);
          committing = true;
          return result;
        });
      } catch (error) {
        const wait = WAITS_MS[tries];
        if (wait === undefined || !mayRepeat(error, committing)) throw error;
        await sleep(wait);
      }
    }
  };
