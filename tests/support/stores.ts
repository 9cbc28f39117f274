import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { openPostgres } from '../../src/adapters/database/open-postgres.ts';
import type { Store } from '../../src/adapters/database/store.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { temporaryStore } from './store.ts';

/** Opens an empty store; `now` stands in for the time that decides about leases. */
export type OpenStore = (now?: () => number) => Promise<Store>;

let server: Promise<Postgres> | null = null;

/** One server for a test file, stopped at its end. To be called at the top of the file. */
export const postgresOfFile = (): (() => Promise<Postgres>) => {
  const started = (): Promise<Postgres> => (server ??= startPostgres());
  beforeAll(async () => void (await started()));
  afterAll(async () => {
    const last = server;
    server = null;
    await (await last)?.stop();
  });
  return started;
};

/** The same cases on both databases: what a port of the store promises, each of them keeps. */
export const describeStores = (name: string, cases: (open: OpenStore) => void): void => {
  const postgres = postgresOfFile();
  describe(`${name}, embedded`, () => {
    cases(temporaryStore);
  });
  describe(`${name}, PostgreSQL`, () => {
    cases(async (now) => {
      const store = await openPostgres(await (await postgres()).place(), now);
      onTestFinished(async () => store.close());
      return store;
    });
  });
};
