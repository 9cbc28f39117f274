import type { Clock } from '../../ports/clock.ts';
import type { Leadership } from '../../ports/leadership.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { Rounds } from '../../ports/rounds.ts';

/** Something that is done from time to time, by one replica. */
export interface Round {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<void>;
}

export interface RoundOptions {
  readonly rounds: readonly Round[];
  readonly leadership: Leadership;
  readonly times: Rounds;
  readonly clock: Clock;
  /** Unique in all replicas. */
  readonly owner: string;
  readonly tickMs: number;
  readonly signal: AbortSignal;
  readonly failed: (round: string, error: unknown) => void;
}

const LEAD = 'rounds';

/** After a failure: soon, then less and less soon; a limit is waited for. */
const againAt = (error: unknown, now: number, tries: number, { everyMs }: Round, tickMs: number): number => {
  const until = error instanceof RemoteFailure && error.kind === 'limited' ? (error.until ?? now) : now;
  return Math.max(until, now + Math.min(everyMs, tickMs * 2 ** Math.min(tries, 10)));
};

/**
 * Does each round when its time has come, until the signal. When it was done is kept in the store, so that another
 * replica goes on where this one ends; one that failed is done again.
 */
export const keepRounds = async (options: RoundOptions): Promise<void> => {
  const { rounds, leadership, times, clock, owner, tickMs, signal, failed } = options;
  const waiting = new Map<string, { readonly at: number; readonly tries: number }>();

  const isDue = async ({ name, everyMs }: Round): Promise<boolean> => {
    const last = await times.last(name);
    return clock.now() >= Math.max((last ?? -Infinity) + everyMs, waiting.get(name)?.at ?? -Infinity);
  };
  const attempt = async (round: Round): Promise<void> => {
    const begun = clock.now();
    try {
      await round.work();
      await times.note(round.name, begun);
      waiting.delete(round.name);
    } catch (error) {
      const tries = (waiting.get(round.name)?.tries ?? 0) + 1;
      waiting.set(round.name, { tries, at: againAt(error, clock.now(), tries, round, tickMs) });
      failed(round.name, error);
    }
  };

  while (!signal.aborted) {
    try {
      for (const round of rounds) {
        // Whoever works keeps the lead; whoever hangs for three ticks has lost it.
        const term = await leadership.lead(LEAD, owner, 3 * tickMs);
        if (term === null || signal.aborted) break;
        if (await isDue(round)) await attempt(round);
      }
    } catch (error) {
      failed(LEAD, error);
    }
    await clock.sleep(tickMs, signal).catch(() => {});
  }
  const term = await leadership.lead(LEAD, owner, tickMs).catch(() => null);
  if (term !== null) await leadership.resign(term);
};
