import { expect, it } from 'vitest';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { createNotices } from '../../../src/adapters/database/notices.ts';
import { createRetention } from '../../../src/adapters/database/retention.ts';
import { describeStores } from '../../support/stores.ts';

const LANE = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'sync' };
const NOTHING = { progress: null, remarks: [] };

describeStores('notices', (open) => {
  it('stand until the concern says something else, or nothing', async () => {
    const store = await open(() => 5);
    const notices = createNotices(store);
    await createLanes(store).mark(LANE);
    const far = { progress: 'Half', remarks: ['Look'] };
    expect(await notices.say(7, 'sync', far)).toEqual(NOTHING);
    expect(await notices.say(8, 'sync', { progress: null, remarks: ['Other'] })).toEqual(NOTHING);
    expect(await notices.of(7)).toEqual([{ ...far, until: null }]);
    expect(await notices.say(7, 'sync', { progress: 'More', remarks: [] })).toEqual(far);
    expect(await notices.of(7)).toEqual([{ progress: 'More', remarks: [], until: null }]);
    expect(await notices.say(7, 'sync', NOTHING)).toEqual({ progress: 'More', remarks: [] });
    expect(await notices.of(7)).toEqual([]);
    expect(await notices.of(8)).toEqual([{ progress: null, remarks: ['Other'], until: null }]);
  });

  it('say until when the work waits, and no progress of work that is not going on', async () => {
    const time = { now: 100 };
    const store = await open(() => time.now);
    const [notices, lanes] = [createNotices(store), createLanes(store)];
    await lanes.mark(LANE);
    await notices.say(7, 'sync', { progress: 'Half', remarks: ['Look'] });
    const lease = await lanes.claim('a', 60);
    if (lease === null) throw new Error('no lane');
    expect(await notices.of(7)).toMatchObject([{ progress: 'Half', until: null }]);
    await lanes.retry(lease, 1_000, 'a limit', false);
    expect(await notices.of(7)).toMatchObject([{ progress: 'Half', until: 1_100 }]);
    time.now = 1_200;
    expect(await notices.of(7)).toMatchObject([{ progress: 'Half', until: null }]);
    const again = await lanes.claim('a', 60);
    if (again === null) throw new Error('no lane');
    await lanes.park(again, 'gone');
    expect(await notices.of(7)).toEqual([{ progress: null, remarks: ['Look'], until: null }]);
  });

  it('are let go with their lane', async () => {
    const store = await open(() => 100);
    const [notices, lanes] = [createNotices(store), createLanes(store)];
    await lanes.mark(LANE);
    await notices.say(7, 'sync', { progress: null, remarks: ['Look'] });
    await notices.say(8, 'sync', { progress: null, remarks: ['Gone'] });
    expect(await createRetention(store).tidy({ deliveries: 10, results: 10 }, 1_000)).toMatchObject({
      notices: 1,
    });
    expect(await notices.of(7)).toHaveLength(1);
    expect(await notices.of(8)).toEqual([]);
  });
});
