import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import type { LaneRef } from '../../../src/ports/deliveries.ts';
import { temporaryStore } from '../../support/store.ts';

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
  body: new TextEncoder().encode('{}'),
  lanes,
});

const open = () => {
  const store = temporaryStore();
  return {
    lanes: createLanes(store),
    inbox: { ...createDeliveriesWriter(store), ...createDeliveriesReader(store) },
  };
};

describe('lanes', () => {
  it('are worked on by one at a time, and bursts make one turn', async () => {
    const { lanes } = open();
    for (let at = 0; at < 5; at += 1) await lanes.mark(lane(), at);
    const lease = await lanes.claim('a', 10, 60);
    expect(lease).toMatchObject({ key: '7:sync', generation: 5 });
    expect(await lanes.claim('b', 10, 60)).toBeNull();
    expect(lease && (await lanes.finish(lease))).toBe(true);
    expect(await lanes.claim('b', 10, 60)).toBeNull();
  });

  it('are taken again when something happened meanwhile', async () => {
    const { lanes } = open();
    await lanes.mark(lane(), 0);
    const first = await lanes.claim('a', 1, 60);
    await lanes.mark(lane(), 2);
    expect(first && (await lanes.finish(first))).toBe(true);
    expect(await lanes.claim('a', 3, 60)).toMatchObject({ generation: 2 });
  });

  it('B2: a holder that was frozen writes nothing after its lease was taken over', async () => {
    const { lanes } = open();
    await lanes.mark(lane(), 0);
    const frozen = await lanes.claim('frozen', 0, 60);
    const next = await lanes.claim('next', 61, 60);
    expect(next).toMatchObject({ fence: 2, tries: 1 });
    if (!frozen || !next) throw new Error('no lease');
    expect(await lanes.finish(frozen)).toBe(false);
    expect(await lanes.renew(frozen, 500)).toBe(false);
    expect(await lanes.bury(frozen, 'late')).toBe(false);
    expect(await lanes.finish(next)).toBe(true);
  });

  it('B6: a dead lane blocks nobody, shows why, and is tried again on redrive or a new event', async () => {
    const { lanes } = open();
    await lanes.mark(lane(), 0);
    await lanes.mark(lane('gate:4'), 1);
    const poison = await lanes.claim('a', 2, 60);
    if (!poison) throw new Error('no lease');
    await lanes.bury(poison, 'boom');
    expect(await lanes.claim('a', 2, 60)).toMatchObject({ concern: 'gate:4' });
    expect(await lanes.list('dead')).toMatchObject([{ key: '7:sync', state: 'dead', lastError: 'boom' }]);
    expect(await lanes.redrive(null, 3)).toBe(1);
    const again = await lanes.claim('a', 3, 60);
    expect(again).toMatchObject({ key: '7:sync', tries: 0 });
    if (again) await lanes.bury(again, 'boom');
    await lanes.mark(lane(), 4);
    expect(await lanes.claim('a', 4, 60)).toMatchObject({ key: '7:sync', tries: 0 });
  });

  it('wait for a time, and a limit is no failure', async () => {
    const { lanes } = open();
    await lanes.mark(lane(), 0);
    const lease = await lanes.claim('a', 0, 60);
    if (!lease) throw new Error('no lease');
    await lanes.retry(lease, 100, 'limit', false);
    await lanes.mark(lane(), 5);
    expect(await lanes.claim('a', 99, 60)).toBeNull();
    expect(await lanes.claim('a', 100, 60)).toMatchObject({ tries: 0 });
  });

  it('B1 as a model: whatever marks, claims and ends come, nothing is lost and nobody overlaps', async () => {
    const step = fc.record({
      kind: fc.constantFrom('mark', 'claim', 'finish', 'fail', 'late'),
      pick: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { lanes } = open();
        let now = 0;
        const marked = new Map<string, number>();
        const seen = new Map<string, number>();
        const held = new Map<string, NonNullable<Awaited<ReturnType<typeof lanes.claim>>>>();
        const finish = async (key: string): Promise<void> => {
          const lease = held.get(key);
          if (!lease) return;
          held.delete(key);
          expect(await lanes.finish(lease)).toBe(true);
          seen.set(key, lease.generation);
        };
        const claim = async (): Promise<void> => {
          const lease = await lanes.claim('w', now, 1_000_000);
          if (lease === null) return;
          expect(held.has(lease.key)).toBe(false);
          held.set(lease.key, lease);
        };
        for (const { kind, pick } of steps) {
          now += 1;
          const one = lane(`gate:${pick}`);
          const key = `7:gate:${pick}`;
          if (kind === 'mark') {
            await lanes.mark(one, now);
            marked.set(key, (marked.get(key) ?? 0) + 1);
          } else if (kind === 'claim') await claim();
          else if (kind === 'finish') await finish(key);
          else if (kind === 'fail') {
            const lease = held.get(key);
            if (lease) await lanes.retry(lease, now + 1, 'again', true);
            held.delete(key);
          }
        }
        now += 10;
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

describe('the inbox', () => {
  it('A5: one row and one mark for a delivery that comes a hundred times', async () => {
    const { inbox, lanes } = open();
    const answers = await Promise.all(Array.from({ length: 100 }, () => inbox.accept(delivery('d-1'))));
    expect(answers.filter((answer) => answer === 'new')).toHaveLength(1);
    expect(await lanes.claim('a', 1, 60)).toMatchObject({ generation: 1 });
    expect(await inbox.list('all', 10)).toHaveLength(1);
  });

  it('says what became of each delivery', async () => {
    const { inbox, lanes } = open();
    await inbox.accept(delivery('old', 1));
    const lease = await lanes.claim('a', 1, 60);
    if (lease) await lanes.finish(lease);
    await inbox.accept(delivery('nothing', 2, []));
    await inbox.accept(delivery('new', 3));
    expect((await inbox.list('all', 10)).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'new waiting',
      'nothing ignored',
      'old done',
    ]);
    const again = await lanes.claim('a', 4, 60);
    if (again) await lanes.bury(again, 'boom');
    expect(await inbox.list('dead', 10)).toMatchObject([{ id: 'new', lastError: 'boom', lanes: ['7:sync'] }]);
  });
});
