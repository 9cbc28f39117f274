import { expect, it } from 'vitest';
import { withFreshToken } from '../../../src/adapters/github/fresh-token.ts';

const refusal = (status: number): Error => Object.assign(new Error(`answered ${status}`), { status });

/** A server that answers so, request by request, and 200 after that. */
const server = (...statuses: readonly number[]) => {
  const seen = { sent: 0, refreshed: 0 };
  const send = withFreshToken(
    async () => {
      const status = statuses[seen.sent++] ?? 200;
      if (status !== 200) throw refusal(status);
      return { status, headers: {}, data: {} };
    },
    async () => void (seen.refreshed += 1),
  );
  return { seen, ask: async () => send('POST /repos/o/r/issues', {}) };
};

it('D10: a token that is not taken any more is refreshed once, and what it was for is done once', async () => {
  const { seen, ask } = server(401);
  expect(await ask()).toMatchObject({ status: 200 });
  expect(seen).toEqual({ sent: 2, refreshed: 1 });
  await ask();
  expect(seen).toEqual({ sent: 3, refreshed: 1 });
});

it('D10: a new token that is not taken either is the answer: there is no loop', async () => {
  const { seen, ask } = server(401, 401);
  await expect(ask()).rejects.toMatchObject({ status: 401 });
  expect(seen).toEqual({ sent: 2, refreshed: 1 });
});

it.each([403, 404, 500])('D10: %d has nothing to do with the token', async (status) => {
  const { seen, ask } = server(status);
  await expect(ask()).rejects.toMatchObject({ status });
  expect(seen).toEqual({ sent: 1, refreshed: 0 });
});
