import { sql } from 'kysely';
import { taken } from './migrate.ts';
import type { Store } from './store.ts';
import { countRows, tablesOf } from './tables.ts';

export interface StoreStatus {
  readonly database: string;
  /** Steps of the schema. */
  readonly steps: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
  readonly bytes: number;
  /** `ok`, or what is wrong; null where the server sees to it. */
  readonly integrity: string | null;
}

/** What a store is and how much is in it. */
export const storeStatus = async (store: Store): Promise<StoreStatus> => {
  const { db, dialect } = store;
  const isEmbedded = dialect === 'sqlite';
  const [version, size, check] = [
    isEmbedded
      ? sql<{ it: string }>`SELECT sqlite_version() AS it`
      : sql<{ it: string }>`SELECT current_setting('server_version') AS it`,
    isEmbedded
      ? sql<{ it: number }>`SELECT page_count * page_size AS it FROM pragma_page_count, pragma_page_size`
      : sql<{
          it: number;
        }>`SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint AS it FROM pg_class c
          WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace`,
    sql<{ integrity_check: string }>`PRAGMA integrity_check(1)`,
  ] as const;
  const named = (await version.execute(db)).rows[0]?.it ?? '';
  return {
    database: `${isEmbedded ? 'SQLite' : 'PostgreSQL'} ${named}`,
    steps: [...(await taken(db, dialect))],
    rows: await countRows(db, await tablesOf(store)),
    bytes: (await size.execute(db)).rows[0]?.it ?? 0,
    integrity: isEmbedded ? ((await check.execute(db)).rows[0]?.integrity_check ?? '') : null,
  };
};
