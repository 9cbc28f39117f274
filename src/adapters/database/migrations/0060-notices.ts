import type { Migration } from './migration.ts';

/** What a lane has to say to the readers of reports. */
export const notices: Migration = {
  name: '0060-notices',
  both: [
    `CREATE TABLE notice (
      lane TEXT PRIMARY KEY,
      repository_id INTEGER NOT NULL,
      progress TEXT,
      remarks TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX notice_repository ON notice (repository_id)',
  ],
};
