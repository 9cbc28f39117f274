import type { Source } from '../../../src/domain/model/source.ts';
import type { Command, Criterion, Item, TrackerDocument } from '../../../src/domain/model/tracker.ts';

/** Documents made by hand, for tests that are not about reading. */

export const at = (line: number): Source => ({ file: 'doc/tracker.md', line, column: 1 });

export const item = (values: Partial<Item> & { readonly id: string }): Item => ({
  title: `Title of ${values.id}`,
  milestone: null,
  claim: 'planned',
  priority: null,
  workstream: null,
  dependsOn: [],
  owner: null,
  target: null,
  issue: null,
  exitCriteria: [],
  verify: [],
  evidence: [],
  estimate: null,
  columns: {},
  places: {},
  source: at(1),
  ...values,
});

export const command = (text: string, expect: Command['expect'] = null): Command => ({
  text,
  source: at(7),
  expect,
});

export const criterion = (text: string, values: Partial<Criterion> = {}): Criterion => ({
  id: 'c',
  text,
  milestone: null,
  kind: 'exit',
  checked: false,
  commands: [],
  source: at(9),
  ...values,
});

export const document = (values: Partial<TrackerDocument>): TrackerDocument => ({
  file: 'doc/tracker.md',
  title: null,
  dialect: 'table',
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
  ...values,
});
