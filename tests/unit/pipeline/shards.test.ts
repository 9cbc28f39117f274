import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOfShard } from '../../../src/application/pipeline/shards.ts';
import { aCheck } from '../../support/check-context.ts';

const plans = fc
  .array(fc.option(fc.nat(), { nil: null }), { maxLength: 40 })
  .map((all) =>
    all.map((need, at) =>
      aCheck({ id: `c${at}`, needs: need === null || at === 0 ? [] : [`c${need % at}`] }),
    ),
  );

type Checks = Parameters<typeof checksOfShard>[0];
type Durations = NonNullable<Parameters<typeof checksOfShard>[2]>;

const cut = (checks: Checks, total: number, durations?: Durations): readonly ReadonlySet<string>[] =>
  Array.from({ length: total }, (_, at) => checksOfShard(checks, { index: at + 1, total }, durations));

const few = fc
  .dictionary(
    fc.nat({ max: 40 }).map((at) => `c${at}`),
    fc.double({ min: 0, max: 1e7, noNaN: true }),
  )
  .map((all) => new Map(Object.entries(all)));

const names = (count: number): Checks => Array.from({ length: count }, (_, at) => aCheck({ id: `c${at}` }));

describe('checksOfShard', () => {
  it('puts every check into exactly one shard, together with what it needs', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 6 }), few, (checks, total, durations) => {
        const shards = cut(checks, total, durations);
        const all = shards.flatMap((shard) => [...shard]);
        expect(all.toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
        for (const { id, needs } of checks) {
          const home = shards.find((shard) => shard.has(id));
          expect(needs.every((need) => home?.has(need))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('cuts the same plan in the same way in every job, whatever order a job sees it in', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 6 }), few, (checks, total, durations) => {
        const shuffled = new Map([...durations].toReversed());
        const [sorted, again] = [
          cut(checks, total, durations),
          cut(checks.toReversed(), total, shuffled),
        ].map((shards) => shards.map((shard) => [...shard].toSorted()));
        expect(again).toEqual(sorted);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the shards about as large as each other', () => {
    const sizes = cut(names(100), 3).map(({ size }) => size);
    expect(sizes.toSorted()).toEqual([33, 33, 34]);
  });

  it('balances them by how long checks took: a slow one is alone, a new one counts as a middling one', () => {
    const durations = new Map([
      ['c0', 60_000],
      ...Array.from({ length: 20 }, (_, at) => [`c${at + 1}`, 3_000] as const),
    ]);
    const [slow, quick] = cut(names(22), 2, durations);
    expect([...(slow ?? [])]).toEqual(['c0', 'c9']);
    expect(quick?.size).toBe(20);
  });

  it('never leaves one heavier than another by more than its heaviest check', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1000 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 6 }),
        (all, total) => {
          const durations = new Map(all.map((ms, at) => [`c${at}`, ms + 1]));
          const loads = cut(names(all.length), total, durations).map((shard) =>
            [...shard].reduce((sum, id) => sum + (durations.get(id) ?? 0), 0),
          );
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(
            Math.max(...durations.values()),
          );
        },
      ),
    );
  });
});
