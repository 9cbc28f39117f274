import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryDelay, withRetries } from '../../../src/application/pipeline/engine/with-retries.ts';
import { testClock } from '../../support/check-context.ts';

const policy = { max: 2, backoffMs: 100, jitter: false };

const tries = (
  answers: readonly string[],
  changes: { readonly max?: number; readonly signal?: AbortSignal } = {},
) => {
  const clock = testClock();
  const retried: [number, number, string][] = [];
  const results = withRetries({
    policy: { ...policy, max: changes.max ?? policy.max },
    clock,
    random: () => 0.5,
    signal: changes.signal ?? new AbortController().signal,
    attempt: async (number) => answers[number - 1] ?? 'none left',
    retryable: (answer) => answer.startsWith('bad'),
    onRetry: (number, delayMs, answer) => retried.push([number, delayMs, answer]),
  });
  return { results, retried, clock };
};

describe('withRetries', () => {
  it('keeps every try up to the first good one', async () => {
    const { results, retried } = tries(['bad 1', 'bad 2', 'good']);
    expect(await results).toEqual(['bad 1', 'bad 2', 'good']);
    expect(retried).toEqual([
      [2, 100, 'bad 1'],
      [3, 200, 'bad 2'],
    ]);
  });

  it('tries as often as the policy says and no more', async () => {
    expect(await tries(['bad 1', 'bad 2', 'bad 3', 'good']).results).toEqual(['bad 1', 'bad 2', 'bad 3']);
    expect(await tries(['bad 1', 'good'], { max: 0 }).results).toEqual(['bad 1']);
  });

  it('does not try again what another try cannot change', async () => {
    expect(await tries(['final', 'good']).results).toEqual(['final']);
  });

  it('does not try again once it was told to stop, nor wait', async () => {
    const { results, clock } = tries(['bad 1', 'good'], { signal: AbortSignal.abort('SIGINT') });
    expect(await results).toEqual(['bad 1']);
    expect(clock.monotonic()).toBe(0);
  });

  it('stops when it is told so while it waits', async () => {
    const stop = new AbortController();
    const results = await withRetries({
      policy,
      clock: {
        ...testClock(),
        sleep: async (_, signal) => {
          stop.abort('SIGINT');
          signal?.throwIfAborted();
        },
      },
      random: () => 0,
      signal: stop.signal,
      attempt: async (number) => number,
      retryable: () => true,
      onRetry: () => undefined,
    });
    expect(results).toEqual([1]);
  });
});

describe('retryDelay', () => {
  it('doubles, and with jitter lies anywhere up to that', () => {
    expect([1, 2, 3, 4].map((number) => retryDelay(policy, number, 0.9))).toEqual([100, 200, 400, 800]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (number, random) => {
          const delay = retryDelay({ ...policy, jitter: true }, number, random);
          expect(delay).toBeGreaterThanOrEqual(0);
          expect(delay).toBeLessThanOrEqual(retryDelay(policy, number, 0));
          expect(delay).toBeLessThanOrEqual(100 * 2 ** 16);
        },
      ),
    );
  });
});
