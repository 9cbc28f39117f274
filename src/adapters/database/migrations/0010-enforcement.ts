import type { Migration } from './migration.ts';

/** Settings before and after each change of ours, and how far the check of a repository is required. */
export const enforcement: Migration = {
  name: '0010-enforcement',
  both: [
    `CREATE TABLE settings_snapshot (
      id TEXT PRIMARY KEY,
      repository_id INTEGER NOT NULL,
      repository TEXT NOT NULL,
      what TEXT NOT NULL,
      reason TEXT NOT NULL,
      at INTEGER NOT NULL,
      before_settings TEXT NOT NULL,
      after_settings TEXT,
      in_force INTEGER,
      digest TEXT,
      ended_at INTEGER
    ) STRICT`,
    `CREATE INDEX settings_snapshot_by_time ON settings_snapshot (repository_id, at)`,
    `CREATE TABLE enforcement (
      repository_id INTEGER PRIMARY KEY,
      mode TEXT NOT NULL,
      level TEXT NOT NULL,
      state TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT`,
  ],
};
