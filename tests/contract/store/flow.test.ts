import { expect, it } from 'vitest';
import { createBudgets } from '../../../src/adapters/database/budgets.ts';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { createRounds, createSweeps } from '../../../src/adapters/database/sweeps.ts';
import { FULL_BUDGET } from '../../../src/domain/model/budget.ts';
import { describeStores } from '../../support/stores.ts';

const lane = (repositoryId = 7, concern = 'sync', installation = 1) => ({
  installation,
  repositoryId,
  repository: `acme/r${repositoryId}`,
  concern,
});

describeStores('budgets', (open) => {
  it('are full at first, and changed by one at a time', async () => {
    const budgets = createBudgets(await open());
    expect(await budgets.read(1)).toEqual(FULL_BUDGET);
    const write = async (): Promise<number> =>
      budgets.change(1, (budget) => ({
        budget: { ...budget, writes: [...budget.writes, budget.writes.length] },
        result: budget.writes.length,
      }));
    const places = await Promise.all(Array.from({ length: 20 }, write));
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    const some = { ...FULL_BUDGET, remaining: 7, reset: 5, blockedUntil: 9, probing: true, strikes: 2 };
    await budgets.change(2, () => ({ budget: some, result: null }));
    expect(await budgets.read(2)).toEqual(some);
    expect((await budgets.list()).map(({ installation }) => installation)).toEqual([1, 2]);
  });
});

describeStores('sweeps and rounds', (open) => {
  it('remember what was asked for, how often, and how far all is settled', async () => {
    const sweeps = createSweeps(await open());
    expect(await sweeps.cursor()).toBeNull();
    await sweeps.noteAsked('a', 10);
    await sweeps.noteAsked('a', 20);
    await sweeps.noteAsked('b', 5);
    expect(await sweeps.asked()).toEqual(
      new Map([
        ['a', { at: 20, times: 2 }],
        ['b', { at: 5, times: 1 }],
      ]),
    );
    await sweeps.moveTo(30, 6);
    expect([await sweeps.cursor(), [...(await sweeps.asked()).keys()]]).toEqual([30, ['a']]);
  });

  it('know when something was done last', async () => {
    const rounds = createRounds(await open());
    expect(await rounds.last('x')).toBeNull();
    await rounds.note('x', 1);
    await rounds.note('x', 2);
    expect(await rounds.last('x')).toBe(2);
  });
});

describeStores('deliveries', (open) => {
  it('say which are known, and where something happened lately', async () => {
    const store = await open();
    const inbox = { ...createDeliveriesWriter(store), ...createDeliveriesReader(store) };
    const body = new Uint8Array();
    const kept = { event: 'push', action: null, body };
    await inbox.accept({ ...kept, id: 'a', receivedAt: 10, lanes: [lane(7), lane(7, 'enforce')] });
    await inbox.accept({ ...kept, id: 'b', receivedAt: 20, lanes: [lane(8)] });
    await inbox.accept({ ...kept, id: 'c', receivedAt: 20, lanes: [] });
    expect(await inbox.known(['a', 'c', 'z'])).toEqual(new Set(['a', 'c']));
    expect(await inbox.known([])).toEqual(new Set());
    expect(await inbox.active(20)).toEqual([{ installation: 1, repositoryId: 8, repository: 'acme/r8' }]);
    expect(await inbox.active(0)).toHaveLength(2);
  });
});

describeStores('lanes', (open) => {
  it('A20: parked, wait for an event and are tried by nobody; an event during the work is not lost', async () => {
    const lanes = createLanes(await open());
    await lanes.mark(lane());
    const first = await lanes.claim('a', 60_000);
    expect(first && (await lanes.park(first, 'gone'))).toBe(true);
    expect(await lanes.claim('a', 60_000)).toBeNull();
    expect(await lanes.list('all')).toMatchObject([{ state: 'parked', lastError: 'gone', tries: 0 }]);
    await lanes.mark(lane());
    expect(await lanes.list('all')).toMatchObject([{ state: 'ready', lastError: null }]);
    const second = await lanes.claim('a', 60_000);
    await lanes.mark(lane());
    if (second) await lanes.park(second, 'gone');
    expect(await lanes.claim('a', 60_000)).not.toBeNull();
  });

  it('A20: of a repository go by its new name, and those out of reach are parked together', async () => {
    const lanes = createLanes(await open());
    for (const one of [lane(7), lane(7, 'gate:4'), lane(8), lane(9, 'sync', 2)]) await lanes.mark(one);
    await lanes.mark({ installation: 1, repositoryId: 0, repository: '', concern: 'installation:1' });
    await lanes.follow({ installation: 1, repositoryId: 7, repository: 'acme/renamed' });
    expect(await lanes.parkOthers(1, [7], 'gone')).toBe(1);
    const rows = await lanes.list('all');
    expect(rows.map(({ key, repository, state }) => `${key} ${repository} ${state}`)).toEqual([
      '0:installation:1  ready',
      '7:gate:4 acme/renamed ready',
      '7:sync acme/renamed ready',
      '8:sync acme/r8 parked',
      '9:sync acme/r9 ready',
    ]);
    expect(await lanes.parkOthers(1, [], 'gone')).toBe(2);
  });

  it('that nobody waits for let others go first, and a second reason makes them no later', async () => {
    const time = { now: 1_000 };
    const lanes = createLanes(await open(() => time.now));
    const next = async (): Promise<string | undefined> => (await lanes.claim('a', 60_000))?.key;
    await lanes.mark(lane(1), 0, 500);
    await lanes.mark(lane(2), 0, 500);
    await lanes.mark(lane(1));
    time.now = 1_100;
    await lanes.mark(lane(3));
    expect([await next(), await next(), await next()]).toEqual(['1:sync', '3:sync', '2:sync']);
  });

  it('B7: an installation that nobody works for gets the next free worker, however much another has to do', async () => {
    const time = { now: 1_000 };
    const lanes = createLanes(await open(() => time.now));
    for (let id = 1; id <= 5; id += 1) await lanes.mark(lane(id, 'sync', 1));
    time.now += 1;
    for (const id of [6, 7]) await lanes.mark(lane(id, 'sync', 2));
    const taken: (number | undefined)[] = [];
    for (let worker = 0; worker < 5; worker += 1)
      taken.push((await lanes.claim(`w${worker}`, 60_000))?.installation);
    expect(taken).toEqual([1, 2, 1, 1, 1]);
  });

  it('know which of them nobody has tried', async () => {
    const lanes = createLanes(await open());
    for (const id of [1, 2, 3, 4]) await lanes.mark(lane(id));
    // What is to be looked at later is nothing that anybody missed.
    await lanes.mark(lane(5), 60_000);
    const [one, two, three] = [
      await lanes.claim('a', 60_000),
      await lanes.claim('a', 60_000),
      await lanes.claim('a', 60_000),
    ];
    if (one) await lanes.finish(one);
    if (two) await lanes.retry(two, 60_000, 'limited', false);
    const left = await lanes.untried();
    expect(left.toSorted()).toEqual([three?.key, '4:sync'].toSorted());
  });
});
