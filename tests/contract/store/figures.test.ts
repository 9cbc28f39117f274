import { expect, it } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createFigures } from '../../../src/adapters/database/figures.ts';
import { createIntents } from '../../../src/adapters/database/intents.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { createEnforcementStates } from '../../../src/adapters/database/settings-archive.ts';
import type { LaneRef } from '../../../src/ports/deliveries.ts';
import { createFixedClock } from '../../support/fixed-clock.ts';
import { describeStores, type OpenStore } from '../../support/stores.ts';

const lane = (concern: string): LaneRef => ({
  installation: 1,
  repositoryId: 7,
  repository: 'acme/rocket',
  concern,
});

const opened = async (open: OpenStore) => {
  const time = { now: 1_000_000 };
  const store = await open(() => time.now);
  const inbox = { ...createDeliveriesWriter(store), ...createDeliveriesReader(store) };
  const deliver = async (id: string, ...lanes: readonly LaneRef[]) =>
    inbox.accept({ id, event: 'push', action: null, receivedAt: 0, lanes });
  return { time, store, inbox, deliver, lanes: createLanes(store), figures: createFigures(store) };
};

describeStores('figures', (open) => {
  it('are nothing of an empty store', async () => {
    const { figures } = await opened(open);
    expect(await figures.read()).toEqual({
      lagMs: 0,
      lanes: { idle: 0, ready: 0, waiting: 0, leased: 0, dead: 0, parked: 0 },
      inbox: { waiting: 0, dead: 0 },
      inDoubt: 0,
      enforcement: { required: 0, weak: 0, 'not-required': 0 },
    });
  });

  it('count lanes and deliveries by what has become of them', async () => {
    const { time, lanes, deliver, figures } = await opened(open);
    await deliver('done', lane('sync'));
    const first = await lanes.claim('a', 60);
    if (first) await lanes.finish(first);
    await deliver('dead', lane('gate:1'));
    const second = await lanes.claim('a', 60);
    if (second) await lanes.bury(second, 'broken');
    await deliver('limited', lane('gate:2'));
    const third = await lanes.claim('a', 60);
    if (third) await lanes.retry(third, 500, 'limited', false);
    await deliver('two', lane('gate:3'), lane('gate:4'));
    time.now += 70;
    const { lagMs, lanes: states, inbox } = await figures.read();
    expect(lagMs).toBe(70);
    expect(states).toEqual({ idle: 1, ready: 2, waiting: 1, leased: 0, dead: 1, parked: 0 });
    expect(inbox).toEqual({ waiting: 2, dead: 1 });
  });

  it('count the lag from when work was due, and not while it has to wait', async () => {
    const { time, lanes, figures } = await opened(open);
    await lanes.mark(lane('sync'), 1_000);
    time.now += 900;
    expect((await figures.read()).lagMs).toBe(0);
    time.now += 300;
    expect((await figures.read()).lagMs).toBe(200);
  });

  it('count what is in doubt, but not what is only on its way', async () => {
    const { time, store, figures } = await opened(open);
    const clock = createFixedClock(time.now);
    for (const id of ['a', 'b']) await createIntents(store, clock).begin(id);
    await createIntents(store, clock).settle('b', '9');
    expect((await figures.read()).inDoubt).toBe(0);
    time.now += 60_000;
    expect((await figures.read()).inDoubt).toBe(1);
  });

  it('count how far the check is required where somebody wants it', async () => {
    const { store, figures } = await opened(open);
    const states = createEnforcementStates(store);
    await states.keep(1, { mode: 'enforce', level: 'weak', text: '' }, 0);
    await states.keep(2, { mode: 'report', level: 'not-required', text: '' }, 0);
    expect((await figures.read()).enforcement).toEqual({ required: 0, weak: 1, 'not-required': 0 });
  });

  it('name the deliveries that a turn looks after, and none that an earlier one has', async () => {
    const { lanes, deliver, inbox } = await opened(open);
    await deliver('old', lane('sync'));
    const first = await lanes.claim('a', 60);
    if (!first) throw new Error('no lease');
    await deliver('new', lane('sync'));
    expect(await inbox.behind(first, 10)).toEqual(['old']);
    await lanes.finish(first);
    const second = await lanes.claim('a', 60);
    expect(second && (await inbox.behind(second, 10))).toEqual(['new']);
  });
});
