import { expect, it } from 'vitest';
import { createKnownRepositories } from '../../../src/adapters/database/known-repositories.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { describeStores } from '../../support/stores.ts';

const rocket = { installation: 1, repositoryId: 7, repository: 'acme/rocket' };

describeStores('repositories that the App knows without asking', (open) => {
  it('are those that it looks at, by the name and the installation they have now', async () => {
    const store = await open();
    const [lanes, known] = [createLanes(store), createKnownRepositories(store)];
    expect(await known.find(7)).toBeNull();
    await lanes.mark({ ...rocket, concern: 'sync' });
    expect(await known.find(7)).toEqual(rocket);
    expect(await known.find(70)).toBeNull();
    const moved = { ...rocket, installation: 2, repository: 'other/rocket' };
    await lanes.follow(moved);
    expect(await known.find(7)).toEqual(moved);
  });

  it('are none that is out of reach, also where nothing was to be done, until something is heard of it', async () => {
    const store = await open();
    const [lanes, known] = [createLanes(store), createKnownRepositories(store)];
    await lanes.mark({ ...rocket, concern: 'sync' });
    const lease = await lanes.claim('w', 60_000);
    if (lease) await lanes.finish(lease);
    expect(await lanes.parkOthers(1, [], 'gone')).toBe(1);
    expect(await lanes.parkOthers(1, [], 'gone')).toBe(0);
    expect(await known.find(7)).toBeNull();
    await lanes.mark({ ...rocket, concern: 'gates' });
    expect(await known.find(7)).toEqual(rocket);
  });
});
