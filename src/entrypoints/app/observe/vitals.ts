import { createBudgets } from '../../../adapters/database/budgets.ts';
import { createFigures } from '../../../adapters/database/figures.ts';
import type { Store } from '../../../adapters/database/store.ts';
import { createRounds } from '../../../adapters/database/sweeps.ts';
import type { HealthFacts } from '../../../domain/health/readiness.ts';
import type { Budget } from '../../../domain/model/budget.ts';
import { messageOf } from '../../../domain/model/thrown.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { StoreFigures } from '../../../ports/figures.ts';
import type { Health } from './health.ts';
import { RESYNC_ALL, SWEEP } from '../keep-in-step.ts';
import type { Log } from './log.ts';

/** What the store says when it answers. */
export interface StoreVitals {
  readonly figures: StoreFigures;
  readonly budgets: readonly { readonly installation: number; readonly budget: Budget }[];
  readonly sweptAt: number | null;
  readonly resyncedAt: number | null;
}

export interface Vitals {
  readonly now: number;
  readonly startedAt: number;
  /** Null when it cannot be read or written. */
  readonly stored: StoreVitals | null;
  readonly facts: HealthFacts;
}

/** However often somebody asks, the store is asked so often. */
const FRESH_MS = 2_000;
const PATIENCE_MS = 5_000;

interface Parts {
  readonly store: Store;
  readonly health: Health;
  readonly clock: Clock;
  readonly log: Log;
  /** The last thing that GitHub answered. */
  readonly github: () => HealthFacts['github'];
}

const inTime = async <T>(work: Promise<T>, clock: Clock): Promise<T> => {
  const done = new AbortController();
  const late = clock.sleep(PATIENCE_MS, done.signal).then((): never => {
    throw new Error('The store does not answer.');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
};

const readStore = async (store: Store, now: number): Promise<StoreVitals> => {
  const rounds = createRounds(store);
  // A disk that is full is read as before: only a write tells.
  await rounds.note('readyz', now);
  return {
    figures: await createFigures(store).read(),
    budgets: await createBudgets(store).list(),
    sweptAt: await rounds.last(SWEEP),
    resyncedAt: await rounds.last(RESYNC_ALL),
  };
};

/** How the App is, for `/readyz` and `/metrics`: looked at when somebody asks. */
export const createVitals = ({ store, health, clock, log, github }: Parts): (() => Promise<Vitals>) => {
  const startedAt = clock.now();
  /** A look that hangs is the only one: others would only take what connections are left. */
  let busy = false;
  let last: { readonly at: number; readonly stored: Promise<StoreVitals | null> } | null = null;

  const look = async (now: number): Promise<StoreVitals | null> => {
    try {
      busy = true;
      const read = readStore(store, now).finally(() => {
        busy = false;
      });
      return await inTime(read, clock);
    } catch (error) {
      log('warn', 'store failed', { problem: messageOf(error) });
      return null;
    }
  };

  return async () => {
    const asked = clock.now();
    if (last === null || (!busy && asked - last.at >= FRESH_MS)) last = { at: asked, stored: look(asked) };
    const stored = await last.stored;
    const { reconciled, stopping } = health;
    const now = clock.now();
    return {
      now,
      startedAt,
      stored,
      facts: {
        now,
        startedAt,
        stopping,
        reconciled,
        writable: stored !== null,
        queue: stored && { lagMs: stored.figures.lagMs, dead: stored.figures.lanes.dead },
        github: github(),
        sweptAt: stored?.sweptAt ?? null,
      },
    };
  };
};
