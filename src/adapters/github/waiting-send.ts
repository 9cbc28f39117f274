import type { Clock } from '../../ports/clock.ts';
import { failureOf } from './failure.ts';
import type { Send } from './send.ts';

export interface WaitingOptions {
  readonly clock: Clock;
  /** The longest wait; a limit that lasts longer is a failure, which says until when. */
  readonly patienceMs: number;
  /** Told before each wait until when it is, in milliseconds since the epoch. */
  readonly waits: (until: number) => void;
  readonly signal: AbortSignal;
}

const LEAST_MS = 1_000;

/**
 * Requests that wait where GitHub wants us to, for a command that somebody sits in front of. A request that met a limit
 * was not done, so it is sent again; one whose answer was lost is not.
 */
export const waitingSend =
  (send: Send, { clock, patienceMs, waits, signal }: WaitingOptions): Send =>
  async (route, parameters) => {
    for (;;) {
      try {
        return await send(route, parameters);
      } catch (error) {
        const now = clock.now();
        const { kind, until } = failureOf(error, route, now);
        if (kind !== 'limited' || until === null || until - now > patienceMs) throw error;
        waits(until);
        await clock.sleep(Math.max(LEAST_MS, until - now), signal);
      }
    }
  };
