import type { Migration } from './migration.ts';

/** The archive that a reported run lies in, by its sha256, and why a run that was reported does not count any more. */
export const refusedResults: Migration = {
  name: '0054-refused-results',
  both: [`ALTER TABLE result ADD COLUMN artifact TEXT`, `ALTER TABLE result ADD COLUMN refused TEXT`],
};
