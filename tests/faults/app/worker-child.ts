import { appendFileSync } from 'node:fs';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { createClock } from '../../../src/adapters/system/clock.ts';
import { createIds } from '../../../src/adapters/system/ids.ts';
import { workLanes } from '../../../src/application/intake/work-lanes.ts';

/** The App's worker on a real store. Its jobs go wrong in the ways that no `catch` sees; what ended well is noted. */
const [, , directory = '', witness = ''] = process.argv;

const never = new Promise<never>(() => {});

const JOBS: Readonly<Record<string, () => Promise<unknown>>> = {
  thrown: async () => {
    throw new Error('thrown in a job');
  },
  uncaught: async () => {
    setImmediate(() => {
      throw new Error('thrown where nobody waits');
    });
    return never;
  },
  unhandled: async () => {
    void Promise.reject(new Error('rejected where nobody waits'));
    return never;
  },
  memory: async () => {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, () => ({})));
  },
};

const store = await openEmbedded(directory);
const lanes = createLanes(store);

/** Ends when all lanes are at rest. */
const endAtRest = async (): Promise<void> => {
  const all = await lanes.list('all');
  if (all.every(({ state }) => state === 'idle' || state === 'dead')) process.exit(0);
};
await workLanes({
  lanes,
  job: async ({ concern }) => {
    const [, subject = ''] = concern.split(':');
    await JOBS[subject]?.();
    appendFileSync(witness, `${subject}\n`);
  },
  clock: createClock(),
  ids: { ...createIds(), random: () => 0 },
  owner: `worker-${process.pid}`,
  signal: new AbortController().signal,
  leaseMs: 300,
  idleMs: 20,
  maxTries: 3,
  report: () => void endAtRest(),
  failed: () => {},
});
