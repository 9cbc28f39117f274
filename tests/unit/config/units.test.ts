import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDuration,
  isIsoDate,
  parseBytes,
  parseDuration,
  parseFraction,
} from '../../../src/domain/config/units.ts';

describe('durations', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1.5h', 5_400_000],
    [' 7 d ', 604_800_000],
    ['2w', 1_209_600_000],
  ])('reads %s', (text, ms) => expect(parseDuration(text)).toBe(ms));

  it.each(['', '10', '10 minutes', '-5m', '5M', 'm', '1e3s', '99999999999999w', '999999999999w', '..5s'])(
    'refuses %j',
    (text) => expect(parseDuration(text)).toBeNull(),
  );

  it('refuses a number without a unit', () => expect(parseDuration(10)).toBeNull());

  it('writes parts of a millisecond as they are, and nothing as seconds', () =>
    expect([0.5, 0, 90_000, 3_600_000].map(formatDuration)).toEqual(['0.5ms', '0s', '90s', '1h']));

  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (ms) => {
        expect(parseDuration(formatDuration(ms))).toBe(ms);
      }),
    );
  });
});

describe('fractions', () => {
  it.each([
    ['70%', 0.7],
    ['99.9%', 0.999],
    ['99.95 %', 0.9995],
    ['0.5', 0.5],
    ['100%', 1],
    ['0%', 0],
    [0.85, 0.85],
    [1, 1],
  ])('reads %s', (value, fraction) => expect(parseFraction(value)).toBe(fraction));

  it.each(['70', 70, '101%', '-1%', '1.2', 'most', '', '%', Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %j',
    (value) => expect(parseFraction(value)).toBeNull(),
  );
});

describe('sizes', () => {
  it.each([
    ['512B', 512],
    ['1MiB', 1_048_576],
    ['64 KiB', 65_536],
    ['10MB', 10_000_000],
    ['1.5KiB', 1536],
    [4096, 4096],
  ])('reads %s', (value, bytes) => expect(parseBytes(value)).toBe(bytes));

  it.each(['1 mib', '10', '', '-1MB', 1.5, -1, '9999999999999GB'])('refuses %j', (value) =>
    expect(parseBytes(value)).toBeNull(),
  );
});

describe('days', () => {
  it('accepts days that exist', () => expect(['2026-12-15', '2028-02-29'].every(isIsoDate)).toBe(true));
  it('refuses all else', () =>
    expect(
      ['2026-02-30', '2026-13-01', '15.12.2026', '2026-12-15T00:00Z', '', '2026-W08'].some(isIsoDate),
    ).toBe(false));
});
