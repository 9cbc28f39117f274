import type { RetryPolicy } from '../../../domain/model/check.ts';
import type { Clock } from '../../../ports/clock.ts';

/** One more doubling than this would be longer than any run. */
const MAX_DOUBLINGS = 16;

/** Delay before try `number + 1`: exponential, with full jitter when the policy asks for it. Milliseconds. */
export const retryDelay = (policy: RetryPolicy, number: number, random: number): number => {
  const ceiling = policy.backoffMs * 2 ** Math.min(number - 1, MAX_DOUBLINGS);
  return Math.round(policy.jitter ? ceiling * random : ceiling);
};

/**
 * Tries until a result is final, at most `policy.max` times more than once. Every try is kept: a pass on the
 * second try is reported as flaky, never as a plain pass.
 */
export const withRetries = async <Result>(options: {
  readonly policy: RetryPolicy;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly attempt: (number: number) => Promise<Result>;
  readonly retryable: (result: Result) => boolean;
  readonly onRetry: (number: number, delayMs: number, result: Result) => void;
}): Promise<readonly Result[]> => {
  const { policy, signal } = options;
  const results: Result[] = [];
  for (let number = 1; ; number += 1) {
    const result = await options.attempt(number);
    results.push(result);
    if (number > policy.max || signal.aborted || !options.retryable(result)) return results;
    const delayMs = retryDelay(policy, number, options.random());
    options.onRetry(number + 1, delayMs, result);
    try {
      await options.clock.sleep(delayMs, signal);
    } catch {
      return results;
    }
  }
};
