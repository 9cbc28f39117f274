import { admit, note, type WritePace } from '../../domain/limits/budget.ts';
import type { Budget } from '../../domain/model/budget.ts';
import type { Budgets } from '../../ports/budgets.ts';
import type { Clock } from '../../ports/clock.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { Turnstile } from '../../ports/turnstile.ts';

export interface TurnstileOptions {
  readonly budgets: Budgets;
  readonly installation: number;
  readonly clock: Clock;
  readonly pace: WritePace;
  /** The longest that a request waits for its time here; beyond, the work waits in its lane, where a kill costs nothing. */
  readonly patienceMs: number;
  readonly signal?: AbortSignal;
  /** GitHub answers again after an outage. */
  readonly recovered?: () => Promise<void>;
}

/** With more than this left, nobody else has to know how many exactly. */
const PLENTY = 500;

const isDear = (
  known: Budget,
  { remaining, reset }: { remaining: number | null; reset: number | null },
): boolean =>
  remaining !== null && (reset !== known.reset || Math.min(remaining, known.remaining ?? 0) < PLENTY);

/**
 * The way to GitHub of one installation. Its budget is in the store, so a limit that one worker meets holds back the
 * workers of every replica, and what they write goes out one after the other.
 */
export const createTurnstile = (options: TurnstileOptions): Turnstile => {
  const { budgets, installation, clock, pace, patienceMs, signal, recovered } = options;
  return {
    enter: async (kind, what, objects = 1) => {
      signal?.throwIfAborted();
      const { blockedUntil } = await budgets.read(installation);
      // Most requests are reads with nothing in their way: they change no row.
      if (kind === 'read' && blockedUntil === 0) return { probe: false };
      const admission = await budgets.change(installation, (budget) =>
        admit(budget, kind, clock.now(), pace, patienceMs, objects),
      );
      if ('until' in admission)
        throw new RemoteFailure('limited', what, 0, admission.problem, admission.until);
      const wait = admission.at - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      signal?.throwIfAborted();
      return admission;
    },
    leave: async ({ probe }, outcome) => {
      const known = await budgets.read(installation);
      const isNews =
        outcome.kind !== 'answered' ||
        probe ||
        known.silences > 0 ||
        known.strikes > 0 ||
        isDear(known, outcome);
      if (!isNews) return;
      await budgets.change(installation, (budget) => ({
        budget: note(budget, probe, outcome, clock.now()),
        result: null,
      }));
      if (probe && outcome.kind === 'answered' && known.silences > 0) await recovered?.();
    },
  };
};
