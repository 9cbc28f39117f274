import { expect, it } from 'vitest';
import { throughTurnstile } from '../../../src/adapters/github/through-turnstile.ts';
import { waitingSend } from '../../../src/adapters/github/waiting-send.ts';
import type { Send } from '../../../src/adapters/github/send.ts';
import { createOwnBudgets } from '../../../src/application/limits/own-budgets.ts';
import { createTurnstile } from '../../../src/application/limits/turnstile.ts';
import { GITHUB_PACE } from '../../../src/domain/limits/budget.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 10, 21, 13);

/** A command that writes, in a time that passes when it sleeps. */
const command = (answer: (sent: number) => Error | null, patienceMs = HOUR) => {
  let now = START;
  const stop = new AbortController();
  const clock = {
    now: () => now,
    monotonic: () => now,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      now += ms;
    },
  };
  const sent: number[] = [];
  const waits: number[] = [];
  const send: Send = async () => {
    sent.push(now);
    const refused = answer(sent.length);
    if (refused) throw refused;
    return { status: 201, headers: {}, data: {} };
  };
  const budgets = createOwnBudgets();
  const { signal } = stop;
  const turnstile = createTurnstile({
    budgets,
    installation: 0,
    clock,
    pace: GITHUB_PACE,
    patienceMs: 2_000,
    signal,
  });
  const paced = waitingSend(throughTurnstile(send, turnstile, clock.now), {
    clock,
    patienceMs,
    waits: (until) => void waits.push(until),
    signal,
  });
  return { write: async () => paced('POST /repos/o/r/issues', {}), sent, waits, stop, budgets, clock };
};

const limited = (after: number): Error =>
  Object.assign(new Error('You have exceeded a secondary rate limit'), {
    status: 403,
    response: { headers: { 'retry-after': String(after) } },
  });

it('D8: a thousand writes of one command keep to a second, a minute and an hour, and none is lost', async () => {
  const { write, sent, waits } = command(() => null);
  for (let count = 0; count < 1_000; count += 1) await write();
  expect(sent).toHaveLength(1_000);
  const most = (window: number): number =>
    Math.max(...sent.map((from, index) => sent.slice(index).filter((at) => at < from + window).length));
  expect(most(1_000)).toBe(1);
  expect(most(MINUTE)).toBeLessThanOrEqual(80);
  expect(most(HOUR)).toBe(500);
  // It says that it waits for the next hour once, and not for each second.
  expect(waits).toHaveLength(1);
});

it('D7: a limit is waited for, and what met it is sent again and nothing twice', async () => {
  const { write, sent, waits, budgets } = command((count) => (count === 2 ? limited(120) : null));
  for (let count = 0; count < 3; count += 1) await write();
  expect(sent).toHaveLength(4);
  expect((sent[2] ?? 0) - (sent[1] ?? 0)).toBeGreaterThanOrEqual(120_000);
  expect(waits).toEqual([(sent[1] ?? 0) + 120_000]);
  expect(await budgets.list()).toMatchObject([{ installation: 0, budget: { blockedUntil: 0, strikes: 0 } }]);
});

it('D7: one that lasts longer than anybody waits is a failure that says until when', async () => {
  const { write, sent } = command(() => limited(7_200));
  await expect(write()).rejects.toThrow('secondary rate limit');
  expect(sent).toHaveLength(1);
});

it('D1: what failed otherwise is not sent again', async () => {
  const { write, sent } = command(() => Object.assign(new Error('bad gateway'), { status: 502 }));
  await expect(write()).rejects.toThrow('bad gateway');
  expect(sent).toHaveLength(1);
});

it('ends while it waits when it is told to', async () => {
  const { write, stop } = command(() => {
    stop.abort(new Error('stopped'));
    return limited(60);
  });
  await expect(write()).rejects.toThrow('stopped');
});
