import { describe, expect, it } from 'vitest';
import { because } from '../../../src/domain/evaluation/sentence.ts';
import { count } from '../../../src/domain/model/count.ts';
import { percent } from '../../../src/domain/model/percent.ts';
import type { Reason } from '../../../src/domain/model/verdict.ts';
import { clause, daysLeftInWords, list, period } from '../../../src/domain/evaluation/words.ts';

describe('words', () => {
  it('counts', () => {
    expect([count(0, 'item'), count(1, 'item'), count(2, 'item')]).toEqual(['0 items', '1 item', '2 items']);
  });

  it('lists up to three in full', () => {
    expect(list([])).toBe('nothing');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b'])).toBe('a and b');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(list(['a', 'b', 'c', 'd', 'e'])).toBe('a, b and 3 more');
  });

  it('takes the last period off a sentence', () => {
    expect(clause(' It failed. ')).toBe('It failed');
    expect(clause('v1.2')).toBe('v1.2');
    expect(clause('What?')).toBe('What?');
  });

  it('says shares, times and days', () => {
    expect([percent(0.999995), percent(1), percent(0), percent(0.07)]).toEqual([
      '99.9995 %',
      '100 %',
      '0 %',
      '7 %',
    ]);
    expect([period(86_400_000), period(3_600_000), period(5_400_000)]).toEqual([
      '1 day',
      '1 hour',
      '90 minutes',
    ]);
    expect([2, 1, 0, -1, -3].map(daysLeftInWords)).toEqual([
      '2 days left',
      '1 day left',
      'last day',
      'expired 1 day ago',
      'expired 3 days ago',
    ]);
  });

  it('counts an item with two reasons as one blocker, as the list of blockers does', () => {
    const reason = (code: string, id: string): Reason => ({
      code,
      status: 'fail',
      subject: { kind: 'item', id },
      message: `${id} does not hold.`,
      remedy: '',
      source: null,
      children: [],
    });
    const [a, moved, b] = [reason('AX6020', 'A'), reason('AX6101', 'A'), reason('AX6001', 'B')];
    const nothing = { items: 0, checks: 0 };
    expect(because('no-go', [a, moved], [], nothing)).toBe('A does not hold');
    expect(because('no-go', [a, moved, b], [], nothing)).toBe('A does not hold; and 1 more blocker');
  });

  it('says a verdict without reasons too', () => {
    const nothing = { items: 0, checks: 0 };
    expect(because('no-go', [], [], nothing)).toBe('no blocker');
    expect(because('conditional', [], [], nothing)).toBe('no warning');
  });
});
