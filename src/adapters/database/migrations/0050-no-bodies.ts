import type { Migration } from './migration.ts';

/** What a delivery said was written and never read: a job looks at the present state, and GitHub keeps the payload. */
export const noBodies: Migration = {
  name: '0050-no-bodies',
  both: ['ALTER TABLE delivery DROP COLUMN body'],
};
