import type { Clock } from '../../ports/clock.ts';
import type { Lanes } from '../../ports/lanes.ts';

/**
 * Waits until everything that is to be done now has been tried once, well or not: a lane that fails holds up nobody.
 * What is marked meanwhile is not waited for. How many lanes were not tried within the time.
 */
export const waitUntilTried = async (
  lanes: Pick<Lanes, 'untried'>,
  clock: Clock,
  withinMs: number,
  lookMs: number,
  signal: AbortSignal,
): Promise<number> => {
  const until = clock.monotonic() + withinMs;
  let left = new Set(await lanes.untried());
  while (left.size > 0 && clock.monotonic() < until) {
    await clock.sleep(lookMs, signal);
    const now = new Set(await lanes.untried());
    left = new Set([...left].filter((key) => now.has(key)));
  }
  return left.size;
};
