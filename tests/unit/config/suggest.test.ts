import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, distance, nearest } from '../../../src/domain/config/suggest.ts';

describe('the word that was meant', () => {
  it.each([
    ['requre', 'require'],
    ['reqiure', 'require'],
    ['pass_env', 'pass-env'],
    ['passEnv', 'pass-env'],
    ['Timeout', 'timeout'],
    ['need', 'needs'],
    ['evid', 'evidence'],
  ])('%s is %s', (word, meant) =>
    expect(nearest(word, ['require', 'pass-env', 'timeout', 'needs', 'evidence'])).toBe(meant),
  );

  it.each(['xyz', 'gatekeeper', 'P5', '', 'timeout'.repeat(12)])('%j is none of them', (word) =>
    expect(nearest(word, ['require', 'timeout', 'P0', 'P1'])).toBeNull(),
  );

  it('says so at the end of a remedy', () => {
    expect(didYouMean('gatez', ['gates'])).toBe(' Did you mean "gates"?');
    expect(didYouMean('whatever', ['gates'])).toBe('');
  });
});

describe('edit distance', () => {
  it('is symmetric, and zero only for equal words', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 20)).toBe(distance(b, a, 20));
        expect(distance(a, b, 20) === 0).toBe(a === b);
      }),
    );
  });

  it('counts a swap of neighbours once', () => expect(distance('haelth', 'health')).toBe(1));
});
