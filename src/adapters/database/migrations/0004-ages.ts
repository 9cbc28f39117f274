import type { Migration } from './migration.ts';

/** When answers and results were kept, so that old ones can be let go. Those from before count as kept now. */
export const ages: Migration = {
  name: '0004-ages',
  both: [
    `ALTER TABLE answer ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE result ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0`,
    `CREATE INDEX delivery_lane_by_lane ON delivery_lane (lane)`,
  ],
  sqlite: [
    `UPDATE answer SET kept_at = unixepoch() * 1000`,
    `UPDATE result SET kept_at = unixepoch() * 1000`,
  ],
  postgres: [
    `UPDATE answer SET kept_at = extract(epoch from now()) * 1000`,
    `UPDATE result SET kept_at = extract(epoch from now()) * 1000`,
  ],
};
