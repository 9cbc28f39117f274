import type { Migration } from './migration.ts';

/** Of which installation a result is: nobody else's is ever found. Those that nobody knows of are found by nobody. */
export const trust: Migration = {
  name: '0014-trust',
  both: [
    `ALTER TABLE result ADD COLUMN installation INTEGER NOT NULL DEFAULT 0`,
    `UPDATE result SET installation = COALESCE(
      (SELECT MAX(lane.installation) FROM lane WHERE lane.repository_id = result.repository_id), 0)`,
  ],
};
