import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/adapters/database/gather.ts';

/** Remembers its groups, takes a moment for each, and cannot do negative numbers. */
const counting = (options: { readonly most: number; readonly atOnce: number }) => {
  const groups: (readonly number[])[] = [];
  let most = 0;
  let now = 0;
  const ask = gather(async (all: readonly number[]) => {
    groups.push(all);
    most = Math.max(most, ++now);
    await sleep(5);
    now -= 1;
    if (all.some((one) => one < 0)) throw new Error(`cannot do ${all.join()}`);
    return all.map((one) => one * 10);
  }, options);
  return { ask, groups, most: () => most };
};

describe('gather', () => {
  it('does together what comes while something else is done, and each gets its own result', async () => {
    const { ask, groups, most } = counting({ most: 64, atOnce: 1 });
    const first = ask(1);
    await new Promise((done) => setImmediate(done));
    const all = await Promise.all([first, ask(2), ask(3), ask(4)]);
    expect(all).toEqual([10, 20, 30, 40]);
    expect(groups).toEqual([[1], [2, 3, 4]]);
    expect(most()).toBe(1);
  });

  it('does no more than so many together, and in so many groups at once', async () => {
    const { ask, groups, most } = counting({ most: 2, atOnce: 3 });
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    expect(await Promise.all(numbers.map(ask))).toEqual(numbers.map((one) => one * 10));
    expect(groups.every(({ length }) => length <= 2)).toBe(true);
    expect(most()).toBe(3);
  });

  it('lets fail only what cannot be done', async () => {
    const { ask } = counting({ most: 64, atOnce: 1 });
    const all = await Promise.allSettled([ask(1), ask(-2), ask(3)]);
    expect(all).toMatchObject([{ value: 10 }, { reason: { message: 'cannot do -2' } }, { value: 30 }]);
  });
});
