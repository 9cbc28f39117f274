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

const cut = (checks: Parameters<typeof checksOfShard>[0], total: number): readonly ReadonlySet<string>[] =>
  Array.from({ length: total }, (_, at) => checksOfShard(checks, { index: at + 1, total }));

describe('checksOfShard', () => {
  it('puts every check into exactly one shard, together with what it needs', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 6 }), (checks, total) => {
        const shards = cut(checks, total);
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
      fc.property(plans, fc.integer({ min: 1, max: 6 }), (checks, total) => {
        const [sorted, again] = [cut(checks, total), cut(checks.toReversed(), total)].map((shards) =>
          shards.map((shard) => [...shard].toSorted()),
        );
        expect(again).toEqual(sorted);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the shards about as large as each other', () => {
    const sizes = cut(
      Array.from({ length: 100 }, (_, at) => aCheck({ id: `c${at}` })),
      3,
    ).map(({ size }) => size);
    expect(sizes.toSorted()).toEqual([33, 33, 34]);
  });
});
