import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf, type Sighting } from '../../../src/domain/forecast/flow.ts';
import { forecast } from '../../../src/domain/forecast/monte-carlo.ts';
import { burnUp, dailyChanges } from '../../../src/domain/forecast/progress.ts';
import type { Claim, Standing } from '../../../src/domain/model/vocabulary.ts';

const at = (date: string): number => Date.parse(date);
const steady = (proven: number, days = 28) => Array.from({ length: days }, () => ({ proven, scope: 0 }));

describe('burn-up', () => {
  const progress = [
    { at: at('2026-12-23'), proven: 1, scope: 4 },
    { at: at('2026-12-24'), proven: 2, scope: 4 },
    { at: at('2027-01-05'), proven: 3, scope: 6 },
  ];

  it('has a point for each week, and keeps the state over a week without a run', () => {
    expect(burnUp(progress, 12)).toEqual([
      { week: '2026-W52', proven: 2, scope: 4 },
      { week: '2026-W53', proven: 2, scope: 4 },
      { week: '2027-W01', proven: 3, scope: 6 },
    ]);
    expect(burnUp(progress, 1)).toEqual([{ week: '2027-W01', proven: 3, scope: 6 }]);
    expect(burnUp([], 12)).toEqual([]);
  });

  it('counts idle days as days', () => {
    const changes = dailyChanges(progress, 100);
    expect(changes).toHaveLength(13);
    expect(changes[0]).toEqual({ proven: 1, scope: 0 });
    expect(changes.at(-1)).toEqual({ proven: 1, scope: 2 });
    expect(changes.slice(1, -1).every(({ proven, scope }) => proven === 0 && scope === 0)).toBe(true);
  });
});

describe('forecast', () => {
  it('of a steady pace is that pace', () => {
    const { days, path } = forecast({ proven: 10, scope: 31 }, steady(1), 1);
    expect(days).toEqual({ p50: 21, p85: 21, p95: 21 });
    expect(path.slice(0, 4).map(({ proven }) => proven)).toEqual([17, 24, 31, 31]);
  });

  it('says nothing from too little, and needs nothing when all is proven', () => {
    expect(forecast({ proven: 0, scope: 9 }, steady(1, 13), 1).days).toBeNull();
    expect(forecast({ proven: 0, scope: 9 }, steady(0, 80), 1)).toMatchObject({
      days: null,
      samples: { days: 80, proofs: 0 },
    });
    expect(forecast({ proven: 9, scope: 9 }, [], 1).days).toEqual({ p50: 0, p85: 0, p95: 0 });
  });

  it('has no end when work grows as fast as it is done', () => {
    const growing = Array.from({ length: 28 }, () => ({ proven: 1, scope: 1 }));
    expect(forecast({ proven: 0, scope: 5 }, growing, 1).days).toEqual({ p50: null, p85: null, p95: null });
  });

  const samples = fc.array(fc.record({ proven: fc.integer({ min: 0, max: 3 }), scope: fc.constant(0) }), {
    minLength: 14,
    maxLength: 20,
  });
  const few = { numRuns: 8 };
  const orLate = (value: number | null | undefined): number => value ?? Infinity;

  it('is the same for the same seed, and its dates are in order', () => {
    fc.assert(
      fc.property(samples, fc.integer(), fc.integer({ min: 1, max: 30 }), (past, seed, left) => {
        const one = forecast({ proven: 0, scope: left }, past, seed);
        expect(forecast({ proven: 0, scope: left }, past, seed)).toEqual(one);
        expect(orLate(one.days?.p50)).toBeLessThanOrEqual(orLate(one.days?.p85));
        expect(orLate(one.days?.p85)).toBeLessThanOrEqual(orLate(one.days?.p95));
      }),
      few,
    );
  });

  it('is never sooner for more work', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 20 }), (past, left) => {
        const less = forecast({ proven: 0, scope: left }, past, 7).days;
        const more = forecast({ proven: 0, scope: left + 3 }, past, 7).days;
        expect(orLate(less?.p50)).toBeLessThanOrEqual(orLate(more?.p50));
        expect(orLate(less?.p95)).toBeLessThanOrEqual(orLate(more?.p95));
      }),
      few,
    );
  });

  it('of an uneven past comes near its pace, whatever the seed', () => {
    const uneven = Array.from({ length: 28 }, (_, index) => ({ proven: index % 5 === 0 ? 2 : 0, scope: 0 }));
    const paths = [1, 2, 3, 4].map((seed) => forecast({ proven: 0, scope: 40 }, uneven, seed).days);
    for (const days of paths) expect(Math.abs((days?.p50 ?? 0) - 93)).toBeLessThan(10);
  });
});

describe('flow', () => {
  const sighting = (date: string, states: Record<string, [Claim, Standing]>): Sighting => ({
    at: at(date),
    items: new Map(Object.entries(states).map(([id, [claim, standing]]) => [id, { claim, standing }])),
  });
  const all = (ids: string, state: [Claim, Standing]): Record<string, [Claim, Standing]> =>
    Object.fromEntries(ids.split('').map((id) => [id, state]));

  it('is blank below five samples, and says how many there are', () => {
    const flow = flowOf([
      sighting('2026-11-02', all('ABCD', ['in-progress', 'open'])),
      sighting('2026-11-06', all('ABCD', ['done', 'verified'])),
    ]);
    expect(flow.leadDays).toEqual({ value: null, n: 4 });
    expect(flow.throughput).toEqual({ value: null, n: 1 });
  });

  it('measures lead time, lost proofs and recovery', () => {
    const flow = flowOf([
      sighting('2026-11-02', all('ABCDE', ['in-progress', 'open'])),
      sighting('2026-11-06', all('ABCDE', ['done', 'verified'])),
      sighting('2026-11-07', all('ABCDE', ['done', 'refuted'])),
      sighting('2026-11-10', all('ABCDE', ['done', 'verified'])),
    ]);
    expect(flow).toMatchObject({
      leadDays: { value: 4, n: 5 },
      lost: { value: 0.5, n: 10 },
      recoveryDays: { value: 3, n: 5 },
    });
  });

  it('knows nothing of what was proven before the first run', () => {
    expect(flowOf([sighting('2026-11-02', all('ABCDE', ['done', 'verified']))])).toMatchObject({
      leadDays: { n: 0 },
      lost: { value: 0, n: 5 },
    });
    expect(flowOf([]).throughput).toEqual({ value: null, n: 0 });
  });
});
