import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

interface Seen<T> {
  readonly found: T | undefined;
  /** What there is instead, in a few words. */
  readonly seen: string;
}

/**
 * Looks until it is there.
 *
 * @param what it is, as in "waited for …"
 * @throws what was waited for, and what there was instead
 */
export const waitFor = async <T>(what: string, look: () => Promise<Seen<T>>): Promise<T> => {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const { found, seen } = await look();
    if (found !== undefined) return found;
    if (performance.now() > end)
      throw new Error(`waited ${PATIENCE_MS / 1_000} s for ${what}; seen instead: ${seen || 'nothing'}`);
    await sleep(20);
  }
};
