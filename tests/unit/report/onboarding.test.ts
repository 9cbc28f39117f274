import { describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../../src/domain/model/change.ts';
import { onboardingBody } from '../../../src/domain/report/onboarding.ts';
import { readAnyTracker } from '../../../src/domain/tracker/read-tracker.ts';

const TRACKER = [
  '| ID | Title | Status |',
  '| --- | --- | --- |',
  '| M-1 | One | Done |',
  '| M-2 | Two | Done |',
  '| M-3 | Three | Planned |',
  '',
].join('\n');

const nothing: ChangeSet = {
  schemaVersion: 1,
  changes: [],
  incoming: [],
  conflicts: [],
  issues: {},
  milestones: [],
  milestoneNumbers: {},
};

describe('what is shown before the App does anything', () => {
  it('is how each tracker is read, what would be done, and the verdict in what room is left', async () => {
    const documents = [await readAnyTracker(TRACKER, 'docs/`odd`.md')];
    let room = 0;
    const body = onboardingBody(documents, nothing, (limit) => {
      room = limit;
      return 'THE VERDICT';
    });
    expect(body).toContain('3 items (1 planned, 2 done)');
    expect(body).toContain('- ``docs/`odd`.md``: 3 items');
    expect(body).toContain('nothing to change on GitHub');
    expect(body.endsWith('THE VERDICT')).toBe(true);
    expect(room + body.length).toBeLessThan(58_100);
  });
});
