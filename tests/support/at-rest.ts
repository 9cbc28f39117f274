import { createLanes } from '../../src/adapters/database/lanes.ts';
import { visitEmbedded } from '../../src/adapters/database/open-embedded.ts';
import { until } from './until.ts';

/** What waits for a time so far away, no test waits for. */
const FAR_MS = 30_000;

/**
 * Until the App of a store has nothing to do any more. The emulator delivers before it answers, so what a turn makes
 * happen at GitHub has marked its lanes when the turn ends.
 */
export const atRest = async (directory: string): Promise<void> => {
  const store = await visitEmbedded(directory);
  if (store === null) throw new Error('there is no store');
  const lanes = createLanes(store);
  const busy = async () =>
    (await lanes.list('all')).filter(
      ({ state, runAt }) => state === 'leased' || (state === 'ready' && runAt < Date.now() + FAR_MS),
    );
  let left: Awaited<ReturnType<typeof busy>> = [];
  try {
    await until(
      async () => (left = await busy()).length === 0,
      () => left,
    );
  } finally {
    await store.close();
  }
};
