import type { Send } from './send.ts';

const isUnauthorized = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 401;

/**
 * Requests with a token that may end before its time: revoked, or by a clock that goes wrong. What was refused for its
 * token was not done, so it is sent once more with a new one. That one is believed: there is no loop.
 */
export const withFreshToken =
  (send: Send, refresh: () => Promise<unknown>): Send =>
  async (route, parameters) => {
    try {
      return await send(route, parameters);
    } catch (error) {
      if (!isUnauthorized(error)) throw error;
      await refresh();
      return send(route, parameters);
    }
  };
