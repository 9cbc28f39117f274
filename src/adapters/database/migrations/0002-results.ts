import type { Migration } from './migration.ts';

/** Runs that jobs reported, and the tokens with which they did. */
export const results: Migration = {
  name: '0002-results',
  both: [
    `CREATE TABLE token (id TEXT PRIMARY KEY, expires INTEGER NOT NULL) STRICT`,
    `CREATE TABLE result (
      repository_id INTEGER NOT NULL,
      sha TEXT NOT NULL,
      workflow_run INTEGER NOT NULL,
      attempt INTEGER NOT NULL,
      trust TEXT NOT NULL,
      manifest TEXT NOT NULL,
      PRIMARY KEY (repository_id, sha, workflow_run, attempt)
    ) STRICT, WITHOUT ROWID`,
  ],
};
