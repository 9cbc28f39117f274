import type { Migration } from './migration.ts';

/** Whether a repository is known is asked by everybody who sends a report, strangers too. */
export const laneIndex: Migration = {
  name: '0055-lane-index',
  both: [`CREATE INDEX lane_repository ON lane (repository_id)`],
};
