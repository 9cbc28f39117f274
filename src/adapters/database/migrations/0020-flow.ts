import type { Migration } from './migration.ts';

/** Budgets of installations, what the sweep remembers, and lanes with nothing that could be done. */
export const flow: Migration = {
  name: '0020-flow',
  both: [
    `CREATE TABLE budget (
      installation INTEGER PRIMARY KEY,
      remaining INTEGER,
      reset_at INTEGER,
      blocked_until INTEGER NOT NULL,
      probing INTEGER NOT NULL,
      strikes INTEGER NOT NULL,
      silences INTEGER NOT NULL,
      writes TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE asked_delivery (
      guid TEXT PRIMARY KEY,
      asked_at INTEGER NOT NULL,
      times INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE round (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT`,
    `ALTER TABLE lane ADD COLUMN parked TEXT`,
    `CREATE INDEX lane_by_repository ON lane (repository_id)`,
  ],
};
