import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { openPostgres } from '../../src/adapters/database/open-postgres.ts';
import type { Store } from '../../src/adapters/database/store.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { temporaryStore } from './store.ts';

/** Opens an empty store; `now` stands in for the time that decides about leases. */
export type OpenStore = (now?: () => number) => Promise<Store>;

/** The same cases on both databases: what a port of the store promises, each of them keeps. */
export const describeStores = (name: string, cases: (open: OpenStore) => void): void => {
  describe(`${name}, embedded`, () => {
    cases(temporaryStore);
  });
  describe(`${name}, PostgreSQL`, () => {
    let postgres: Postgres;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(async () => postgres.stop());
    cases(async (now) => {
      const store = await openPostgres(await postgres.place(), now);
      onTestFinished(async () => store.close());
      return store;
    });
  });
};
