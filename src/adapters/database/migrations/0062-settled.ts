import type { Migration } from './migration.ts';

/** What a sync left behind, so that events which change nothing of it cost no request. */
export const settled: Migration = {
  name: '0062-settled',
  both: [
    `CREATE TABLE settled (
      lane TEXT PRIMARY KEY,
      self TEXT NOT NULL,
      commit_sha TEXT NOT NULL,
      files TEXT,
      issues TEXT NOT NULL
    ) STRICT`,
  ],
};
