import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import type { LaneRef } from '../../../src/ports/deliveries.ts';
import type { Lease } from '../../../src/ports/lanes.ts';
import { describeStores, type OpenStore } from '../../support/stores.ts';

const lane = (concern = 'sync'): LaneRef => ({
  installation: 1,
  repositoryId: 7,
  repository: 'acme/rocket',
  concern,
});

const delivery = (id: string, receivedAt = 0, lanes = [lane()]) => ({
  id,
  event: 'push',
  action: null,
  receivedAt,
  lanes,
});

/** With a time that a test sets. */
const opened = async (open: OpenStore) => {
  const time = { now: 0 };
  const store = await open(() => time.now);
  return {
    time,
    lanes: createLanes(store),
    inbox: { ...createDeliveriesWriter(store), ...createDeliveriesReader(store) },
  };
};

describeStores('lanes', (open) => {
  it('are worked on by one at a time, and bursts make one turn', async () => {
    const { lanes, time } = await opened(open);
    for (; time.now < 5; time.now += 1) await lanes.mark(lane());
    const lease = await lanes.claim('a', 60);
    expect(lease).toMatchObject({ key: '7:sync', generation: 5 });
    expect(await lanes.claim('b', 60)).toBeNull();
    expect(lease && (await lanes.finish(lease))).toBe(true);
    expect(await lanes.claim('b', 60)).toBeNull();
  });

  it('are taken again when something happened meanwhile', async () => {
    const { lanes } = await opened(open);
    await lanes.mark(lane());
    const first = await lanes.claim('a', 60);
    await lanes.mark(lane());
    expect(first && (await lanes.finish(first))).toBe(true);
    expect(await lanes.claim('a', 60)).toMatchObject({ generation: 2 });
  });

  it('A13: go to the end of the queue when they come again, however old their first mark is', async () => {
    const { lanes, time } = await opened(open);
    await lanes.mark(lane());
    const hot = await lanes.claim('a', 60);
    time.now = 1;
    await lanes.mark({ ...lane(), concern: 'gate:1' });
    time.now = 2;
    await lanes.mark(lane());
    expect(hot && (await lanes.finish(hot))).toBe(true);
    time.now = 3;
    expect(await lanes.claim('a', 60)).toMatchObject({ key: '7:gate:1' });
    expect(await lanes.claim('b', 60)).toMatchObject({ key: '7:sync' });
  });

  it('B2: a holder that was frozen writes nothing after its lease was taken over', async () => {
    const { lanes, time } = await opened(open);
    await lanes.mark(lane());
    const frozen = await lanes.claim('frozen', 60);
    time.now = 61;
    const next = await lanes.claim('next', 60);
    expect(next).toMatchObject({ fence: 2, tries: 1 });
    if (!frozen || !next) throw new Error('no lease');
    expect(await lanes.finish(frozen)).toBe(false);
    expect(await lanes.renew(frozen, 500)).toBe(false);
    expect(await lanes.bury(frozen, 'late')).toBe(false);
    expect(await lanes.finish(next)).toBe(true);
  });

  it('B5: of many who ask at the same moment, one gets the lane', async () => {
    const { lanes } = await opened(open);
    for (const concern of ['sync', 'gate:1', 'gate:2']) await lanes.mark(lane(concern));
    const leases = await Promise.all(Array.from({ length: 20 }, (_, index) => lanes.claim(`w${index}`, 60)));
    const keys = leases.flatMap((lease) => (lease ? [lease.key] : []));
    while (keys.length < 3) keys.push((await lanes.claim('late', 60))?.key ?? '');
    expect(keys.toSorted()).toEqual(['7:gate:1', '7:gate:2', '7:sync']);
  });

  it('B6: a dead lane blocks nobody, shows why, and is tried again on redrive or a new event', async () => {
    const { lanes, time } = await opened(open);
    await lanes.mark(lane());
    time.now = 1;
    await lanes.mark(lane('gate:4'));
    const poison = await lanes.claim('a', 60);
    if (!poison) throw new Error('no lease');
    await lanes.bury(poison, 'boom');
    expect(await lanes.claim('a', 60)).toMatchObject({ concern: 'gate:4' });
    expect(await lanes.list('dead')).toMatchObject([{ key: '7:sync', state: 'dead', lastError: 'boom' }]);
    expect(await lanes.redrive(null)).toBe(1);
    const again = await lanes.claim('a', 60);
    expect(again).toMatchObject({ key: '7:sync', tries: 0 });
    if (again) await lanes.bury(again, 'boom');
    await lanes.mark(lane());
    expect(await lanes.claim('a', 60)).toMatchObject({ key: '7:sync', tries: 0 });
  });

  it('wait for a time, and a limit is no failure', async () => {
    const { lanes, time } = await opened(open);
    await lanes.mark(lane());
    const lease = await lanes.claim('a', 60);
    if (!lease) throw new Error('no lease');
    await lanes.retry(lease, 100, 'limit', false);
    await lanes.mark(lane());
    time.now = 99;
    expect(await lanes.claim('a', 60)).toBeNull();
    time.now = 100;
    expect(await lanes.claim('a', 60)).toMatchObject({ tries: 0 });
  });

  it('B1 as a model: whatever marks, claims and ends come, nothing is lost and nobody overlaps', async () => {
    const step = fc.record({
      kind: fc.constantFrom('mark', 'claim', 'finish', 'fail'),
      pick: fc.nat(2),
    });
    const { lanes, time } = await opened(open);
    let example = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        // A repository of its own: what another example left has ended.
        const repositoryId = ++example;
        const marked = new Map<string, number>();
        const seen = new Map<string, number>();
        const held = new Map<string, Lease>();
        const finish = async (key: string): Promise<void> => {
          const lease = held.get(key);
          if (!lease) return;
          held.delete(key);
          expect(await lanes.finish(lease)).toBe(true);
          seen.set(key, lease.generation);
        };
        const claim = async (): Promise<void> => {
          const lease = await lanes.claim('w', 1_000_000);
          if (lease === null) return;
          expect(held.has(lease.key)).toBe(false);
          held.set(lease.key, lease);
        };
        for (const { kind, pick } of steps) {
          time.now += 1;
          const one = { ...lane(`gate:${pick}`), repositoryId };
          const key = `${repositoryId}:gate:${pick}`;
          if (kind === 'mark') {
            await lanes.mark(one);
            marked.set(key, (marked.get(key) ?? 0) + 1);
          } else if (kind === 'claim') await claim();
          else if (kind === 'finish') await finish(key);
          else {
            const lease = held.get(key);
            if (lease) await lanes.retry(lease, 1, 'again', true);
            held.delete(key);
          }
        }
        time.now += 10;
        for (let round = 0; round < 10; round += 1) {
          await claim();
          for (const key of held.keys()) await finish(key);
        }
        expect(seen).toEqual(marked);
      }),
      { numRuns: 40 },
    );
  });
});

describeStores('the inbox', (open) => {
  it('A5: one row and one mark for a delivery that comes a hundred times', async () => {
    const { inbox, lanes } = await opened(open);
    const answers = await Promise.all(Array.from({ length: 100 }, () => inbox.accept(delivery('d-1'))));
    expect(answers.filter((answer) => answer === 'new')).toHaveLength(1);
    expect(await lanes.claim('a', 60)).toMatchObject({ generation: 1 });
    expect(await inbox.list('all', 10)).toHaveLength(1);
  });

  it('marks lanes that many deliveries share, in whatever order they name them', async () => {
    const { inbox, lanes } = await opened(open);
    const both = [lane('gate:1'), lane('gate:2')];
    const all = Array.from({ length: 40 }, (_, index) =>
      inbox.accept(delivery(`d-${index}`, 0, index % 2 === 0 ? both : both.toReversed())),
    );
    expect(new Set(await Promise.all(all))).toEqual(new Set(['new']));
    // One look at each covers all of them, however many shared a mark.
    for (const key of ['7:gate:1', '7:gate:2']) {
      const lease = await lanes.claim('a', 60);
      if (lease === null) throw new Error(`${key} is not due`);
      expect(lease.key).toBe(key);
      expect(await inbox.behind(lease, 100)).toHaveLength(40);
      await lanes.finish(lease);
    }
    expect(await lanes.claim('a', 60)).toBeNull();
    expect(await inbox.list('waiting', 100)).toEqual([]);
  });

  it('says what became of each delivery, lane by lane', async () => {
    const { inbox, lanes } = await opened(open);
    await inbox.accept(delivery('old', 1));
    const lease = await lanes.claim('a', 60);
    if (lease) await lanes.finish(lease);
    await inbox.accept(delivery('nothing', 2, []));
    await inbox.accept(delivery('new', 3, [lane(), lane('gate:4')]));
    const again = await lanes.claim('a', 60);
    if (again) await lanes.bury(again, 'boom');
    const rows = await inbox.list('all', 10);
    expect(rows.map((row) => `${row.delivery} ${row.lane ?? '-'} ${row.state}`)).toEqual([
      `new 7:gate:4 ${again?.concern === 'sync' ? 'waiting' : 'dead'}`,
      `new 7:sync ${again?.concern === 'sync' ? 'dead' : 'waiting'}`,
      'nothing - ignored',
      'old 7:sync done',
    ]);
    expect(await inbox.list('dead', 10)).toMatchObject([
      { delivery: 'new', event: 'push', lane: again?.key, lastError: 'boom', tries: 1 },
    ]);
    expect(await inbox.list('waiting', 10)).toHaveLength(1);
  });
});
