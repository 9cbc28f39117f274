import { expect, it } from 'vitest';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { createSettled } from '../../../src/adapters/database/settled.ts';
import { describeStores } from '../../support/stores.ts';

const LANE = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'sync' };
const LEFT = { self: 'aurora-x[bot]', commit: 'a', files: ['docs/*.md'], issues: [1, 2] };

describeStores('what a sync left behind', (open) => {
  it('is over when its lane has nothing to do, and not while it has', async () => {
    const store = await open(() => 5);
    const [settled, lanes] = [createSettled(store), createLanes(store)];
    await settled.keep(7, LEFT);
    expect(await settled.of(7)).toBeNull();
    await lanes.mark(LANE);
    expect(await settled.of(7)).toEqual({ ...LEFT, isOver: false });
    const lease = await lanes.claim('a', 60);
    if (lease === null) throw new Error('no lane');
    expect(await settled.of(7)).toMatchObject({ isOver: false });
    await lanes.finish(lease);
    expect(await settled.of(7)).toEqual({ ...LEFT, isOver: true });
    expect(await settled.of(8)).toBeNull();
    await lanes.mark(LANE);
    const again = await lanes.claim('a', 60);
    if (again === null) throw new Error('no lane');
    await lanes.park(again, 'archived');
    expect(await settled.of(7)).toMatchObject({ isOver: false });
  });

  it('moves on with the branch from the commit that was looked at, and is replaced by the next sync', async () => {
    const store = await open(() => 5);
    const settled = createSettled(store);
    await createLanes(store).mark(LANE);
    await settled.keep(7, LEFT);
    await settled.moved(7, 'b', 'c');
    expect(await settled.of(7)).toMatchObject({ commit: 'a' });
    await settled.moved(7, 'a', 'b');
    expect(await settled.of(7)).toMatchObject({ ...LEFT, commit: 'b' });
    await settled.keep(7, { ...LEFT, files: null, issues: [] });
    expect(await settled.of(7)).toMatchObject({ commit: 'a', files: null, issues: [] });
  });
});
