import { expect, it, onTestFinished, vi } from 'vitest';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { createLeadership } from '../../../src/adapters/database/leadership.ts';
import { openPostgres } from '../../../src/adapters/database/open-postgres.ts';
import { postgresOfFile } from '../../support/stores.ts';

const postgres = postgresOfFile();
const HOUR = 60 * 60_000;

it('B8: replicas whose clocks are hours apart lease by the time of the database', async () => {
  const store = await openPostgres(await (await postgres()).place());
  onTestFinished(async () => store.close());
  onTestFinished(() => void vi.useRealTimers());
  const lanes = createLanes(store);
  const leadership = createLeadership(store);
  const lane = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'sync' };
  const at = (time: number): void => void vi.useFakeTimers({ toFake: ['Date'], now: time });
  const now = Date.now();
  at(now + HOUR);
  await lanes.mark(lane);
  // Marked by one whose clock is ahead: due at once for one whose clock is behind.
  at(now - HOUR);
  const lease = await lanes.claim('behind', HOUR / 2);
  expect(lease).not.toBeNull();
  expect(await leadership.lead('sweep', 'behind', HOUR / 2)).not.toBeNull();
  // Held for half an hour: an hour and more later by another's clock it still is.
  at(now + HOUR);
  expect(await lanes.claim('ahead', 60)).toBeNull();
  expect(await leadership.lead('sweep', 'ahead', 60)).toBeNull();
  expect(lease && (await lanes.finish(lease))).toBe(true);
});
