import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { WEEKDAYS } from '../../../src/domain/model/config.ts';
import { weeklyDue } from '../../../src/domain/report/weekly/schedule.ts';

const usual = defaultConfig.weekly;

const due = (now: string, over: Partial<typeof usual> = {}) => {
  const { week, at, next } = weeklyDue({ ...usual, ...over }, Date.parse(now));
  return [week, new Date(at).toISOString().slice(0, 16), new Date(next).toISOString().slice(0, 16)];
};

describe('the report that is due', () => {
  it('on a Monday morning is about the week that has ended', () => {
    expect(due('2026-11-23T07:00:00Z')).toEqual(['2026-W47', '2026-11-23T07:00', '2026-11-30T07:00']);
    expect(due('2026-11-29T23:59:59Z')).toEqual(['2026-W47', '2026-11-23T07:00', '2026-11-30T07:00']);
    expect(due('2026-11-23T06:59:59Z')).toEqual(['2026-W46', '2026-11-16T07:00', '2026-11-23T07:00']);
  });

  it('1 January 2027 is in 2026-W53, whose report is due on 4 January', () => {
    expect(due('2027-01-04T07:00:00Z')[0]).toBe('2026-W53');
    expect(due('2027-01-04T06:59:00Z')[0]).toBe('2026-W52');
    expect(due('2027-01-01T12:00:00Z', { day: 'friday', time: '12:00' })[0]).toBe('2026-W53');
    expect(due('2027-01-11T07:00:00Z')[0]).toBe('2027-W01');
  });

  it('on a Friday is about its own week', () => {
    expect(due('2026-11-20T16:00:00Z', { day: 'friday', time: '16:00' })).toEqual([
      '2026-W47',
      '2026-11-20T16:00',
      '2026-11-27T16:00',
    ]);
    expect(due('2026-11-20T15:59:00Z', { day: 'friday', time: '16:00' })[0]).toBe('2026-W46');
  });

  it('is due when the clocks of the zone show it, in summer and in winter', () => {
    const berlin = { zone: 'Europe/Berlin' };
    expect(due('2026-07-06T05:00:00Z', berlin)[1]).toBe('2026-07-06T05:00');
    expect(due('2026-07-06T04:59:00Z', berlin)[1]).toBe('2026-06-29T05:00');
    expect(due('2026-11-23T06:00:00Z', berlin)[1]).toBe('2026-11-23T06:00');
    // The Sunday between them is 25 hours long.
    expect(due('2026-10-20T12:00:00Z', berlin)).toEqual(['2026-W42', '2026-10-19T05:00', '2026-10-26T06:00']);
    expect(due('2026-11-22T18:00:00Z', { zone: 'Pacific/Auckland' })[1]).toBe('2026-11-22T18:00');
  });

  it('a time that clocks leave out comes an hour later', () => {
    const spring = { day: 'sunday', time: '02:30', zone: 'Europe/Berlin' } as const;
    expect(due('2026-03-29T12:00:00Z', spring)[1]).toBe('2026-03-29T01:30');
  });

  it('is never later than now, never older than eight days, and the next one is to come', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
    fc.assert(
      fc.property(
        fc.constantFrom(...WEEKDAYS),
        fc.constantFrom(...zones),
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) }),
        (day, zone, hour, now) => {
          const { at, next } = weeklyDue(
            { ...usual, day, zone, time: `${String(hour).padStart(2, '0')}:00` },
            now,
          );
          expect(at).toBeLessThanOrEqual(now);
          expect(now - at).toBeLessThan(7.1 * 86_400_000);
          expect(next).toBeGreaterThan(now);
        },
      ),
    );
  });
});
