import { describe, expect, it } from 'vitest';
import { dueDate } from '../../../src/domain/model/due.ts';

describe('the date that a target names', () => {
  it.each([
    ['2026-12-15', '2026-12-15'],
    [' 2028-02-29 ', '2028-02-29'],
    ['2026-W53', '2027-01-03'],
    ['2026W01', '2026-01-04'],
    ['2026-w9', '2026-03-01'],
    ['2026-02', '2026-02-28'],
    ['2026-Q4', '2026-12-31'],
    ['2026 q1', '2026-03-31'],
    ['2026Q2', '2026-06-30'],
  ])('%s is %s', (text, date) => expect(dueDate(text)).toBe(date));

  it.each([
    null,
    '',
    'soon',
    'Week 0–1',
    'Q1',
    '2026-13',
    '2026-02-30',
    '2026-99-99',
    '2026-W54',
    '2025-W53',
    '2026-Q5',
  ])('%s names none', (text) => expect(dueDate(text)).toBeNull());
});
