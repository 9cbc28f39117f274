import type { Migration } from './migration.ts';

/** What people decided in comments, on its way into the repository. */
export const amendments: Migration = {
  name: '0042-amendments',
  both: [
    `CREATE TABLE amendment (
      id TEXT PRIMARY KEY,
      repository_id INTEGER NOT NULL,
      comment INTEGER NOT NULL,
      concern TEXT NOT NULL,
      amendment TEXT NOT NULL,
      state TEXT NOT NULL,
      pull_request INTEGER,
      problem TEXT,
      given_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE INDEX amendment_given ON amendment (repository_id, comment) WHERE state = 'given'`,
  ],
};
