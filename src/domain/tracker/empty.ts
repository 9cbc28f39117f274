import type { TrackerDocument } from '../model/tracker.ts';

/** A document of which nothing could be read. */
export const emptyDocument = (file: string): TrackerDocument => ({
  file,
  title: null,
  dialect: 'none',
  milestones: [],
  items: [],
  deliverables: [],
  criteria: [],
  checklists: [],
  claims: [],
  metrics: [],
  definition: [],
  matrix: null,
  order: null,
  weeklyTemplate: [],
  findings: [],
});
