import { expect, it } from 'vitest';
import { createProgress } from '../../../src/application/sync/progress.ts';
import type { Change } from '../../../src/domain/model/change.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';

const UNTIL = Date.UTC(2026, 10, 21, 14, 2);
const limit = new RemoteFailure(
  'limited',
  'POST /repos/o/r/issues',
  403,
  'A limit of GitHub is reached.',
  UNTIL,
);

const fields = { title: 't', body: 'b', labels: [], assignees: [], milestone: null };
const make = (key: string): Change => ({ kind: 'create-issue', key, fields, followUp: null });
const change = (key: string): Change => ({
  kind: 'update-issue',
  key,
  number: 1,
  fields: {},
  differences: [],
});

it('D8: a limit says how many issues are there, and when it goes on', () => {
  const issues = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`M-${index}`, index]));
  const changes = Array.from({ length: 1_034 }, (_, index) => make(`N-${index}`));
  const progress = createProgress({ changes, issues });
  for (const [index, one] of changes.slice(0, 12).entries()) progress.note(index, one);
  expect(progress.explain(limit)).toMatchObject({
    kind: 'limited',
    until: UNTIL,
    message: '212 of 1 234 issues are there; it goes on at 14:02 UTC. A limit of GitHub is reached.',
  });
});

it('counts changes where all issues are there, and leaves every other failure as it is', () => {
  const progress = createProgress({ changes: [change('M-1'), change('M-2')], issues: { 'M-1': 1 } });
  progress.note(1, change('M-1'));
  expect(progress.explain(limit)).toMatchObject({
    message: expect.stringMatching(/^1 of 2 changes are made;/),
  });
  const refused = new RemoteFailure('refused', 'x', 403, 'no');
  expect(progress.explain(refused)).toBe(refused);
});
