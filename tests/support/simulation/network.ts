import { RemoteFailure } from '../../../src/ports/remote-failure.ts';
import type { Random } from './random.ts';
import type { Process, Scheduler } from './scheduler.ts';

/** How badly the way to GitHub behaves; all zero is a good day. */
export interface Weather {
  /** How many requests of a hundred get no answer. */
  loss: number;
  /** How many of a hundred meet a limit. */
  limits: number;
  /** The longest that a list does not show what was made. */
  lagMs: number;
  /** The longest that a write waits for its turn before it is sent. */
  paceMs: number;
}

export type Request = <T>(what: string, kind: 'read' | 'write', effect: () => T) => Promise<T>;

/** As long as a client waits for an answer, and as late after that as what it asked for may still be made. */
const TIMEOUT_MS = 20_000;
const LATE_MS = 5_000;

interface Wire {
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly weather: Weather;
  /** What is on its way arrives, whoever died meanwhile. */
  readonly cable: Process;
}

/** Requests of one job. What was sent arrives once or not at all; the answer may get lost. */
export const createRequest =
  ({ scheduler, random, weather, cable }: Wire, process: Process, signal: AbortSignal): Request =>
  async (what, kind, effect) => {
    signal.throwIfAborted();
    await scheduler.turn(process, what, kind === 'write' ? random.below(weather.paceMs + 1) : 0);
    signal.throwIfAborted();
    const lost = (status: number): RemoteFailure => new RemoteFailure('lost', what, status, 'no answer');
    const fate = random.below(100);
    if (fate < weather.limits)
      throw new RemoteFailure('limited', what, 429, 'slow down', scheduler.now() + random.below(60_000));
    const arrives = async (ms: number) => {
      await scheduler.turn(cable, `does ${what}`, ms);
      return effect();
    };
    if (fate >= weather.limits + weather.loss) {
      const answer = await arrives(random.below(500)).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      await scheduler.turn(process, `${what} answered`, random.below(500));
      if ('error' in answer) throw answer.error;
      return answer.value;
    }
    const wait = random.chance(0.5) ? TIMEOUT_MS : random.below(TIMEOUT_MS);
    // An update that is done after its client gave up would undo what followed: nobody could help that.
    const within = what.startsWith('POST') ? wait + LATE_MS : wait;
    if (random.chance(0.7)) void arrives(random.below(within)).catch(() => {});
    await scheduler.turn(process, `${what} lost`, wait);
    throw lost(random.chance(0.5) ? 502 : 0);
  };
