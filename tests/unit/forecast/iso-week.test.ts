import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, weekOf, weeksBetween, weekStart } from '../../../src/domain/model/iso-week.ts';

describe('ISO weeks', () => {
  it.each([
    ['2027-01-01', '2026-W53'],
    ['2026-12-28', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2026-01-01', '2026-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2026-11-21', '2026-W47'],
    ['1970-01-01', '1970-W01'],
  ])('%s is in %s', (date, week) => {
    expect(weekOf(Date.parse(date))).toBe(week);
  });

  it.each(['2026-W00', '2026-W54', '2025-W53', '2026-W7', '2026W07', 'next week', ''])(
    'has no week %j',
    (week) => {
      expect(weekStart(week)).toBeNull();
    },
  );

  it('begins on the Monday of any moment in it, and is over seven days later', () => {
    const anyTime = fc.integer({ min: 0, max: Date.parse('2199-12-31') });
    fc.assert(
      fc.property(anyTime, (time) => {
        const start = weekStart(weekOf(time)) ?? Number.NaN;
        expect(new Date(start).getUTCDay()).toBe(1);
        expect(start).toBeLessThanOrEqual(time);
        expect(time - start).toBeLessThan(7 * DAY_MS);
        expect(weekOf(start + 7 * DAY_MS) > weekOf(time)).toBe(true);
      }),
    );
  });

  it('are counted over the end of a long year', () => {
    expect(weeksBetween('2026-W52', '2027-W02')).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
    expect(weeksBetween('2027-W02', '2026-W52')).toEqual([]);
  });
});
