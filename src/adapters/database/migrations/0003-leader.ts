import type { Migration } from './migration.ts';

/** Who does what only one replica may do. */
export const leader: Migration = {
  name: '0003-leader',
  both: [
    `CREATE TABLE leader (
      name TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      fence INTEGER NOT NULL,
      lease_until INTEGER NOT NULL
    ) STRICT`,
  ],
};
