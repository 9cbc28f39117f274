import type { Migration } from './migration.ts';

/** What was concluded of default branches: the last verdict of each day. */
export const verdicts: Migration = {
  name: '0030-verdicts',
  both: [
    `CREATE TABLE verdict (
      installation INTEGER NOT NULL,
      repository_id INTEGER NOT NULL,
      day TEXT NOT NULL,
      at INTEGER NOT NULL,
      sha TEXT NOT NULL,
      run TEXT NOT NULL,
      workflow_run INTEGER NOT NULL,
      tree BLOB NOT NULL,
      PRIMARY KEY (installation, repository_id, day)
    ) STRICT`,
    `CREATE INDEX verdict_by_age ON verdict (at)`,
  ],
};
