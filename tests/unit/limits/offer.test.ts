import { expect, it } from 'vitest';
import { createOffer } from '../../../src/adapters/github/graphql/offer.ts';

const MINUTE = 60_000;

it('what a server does not offer is asked for again: soon if it did not understand, a day later if it has no such thing', () => {
  let now = 1;
  const offer = createOffer(() => now);
  expect([offer.has('graphql'), offer.has('dependencies')]).toEqual([true, true]);
  offer.decline('graphql', false);
  offer.decline('dependencies', true);
  expect([offer.has('graphql'), offer.has('dependencies')]).toEqual([false, false]);
  now += 10 * MINUTE;
  expect([offer.has('graphql'), offer.has('dependencies')]).toEqual([true, false]);
  now += 24 * 60 * MINUTE;
  expect(offer.has('dependencies')).toBe(true);
});
