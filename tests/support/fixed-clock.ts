import type { Clock } from '../../src/ports/clock.ts';

/** A clock that stands still. */
export const createFixedClock = (now: number): Clock => ({
  now: () => now,
  monotonic: () => now,
  sleep: async () => {},
});
