import { Octokit } from '@octokit/core';
import { z } from 'zod';

export type Parameters = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** One request, with whatever authentication it was made with. What Octokit throws is thrown. */
export type Send = (route: string, parameters: Parameters) => Promise<Answer>;

const TIMEOUT_MS = 20_000;

const limitedSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ type: z.literal('RATE_LIMITED') })).min(1),
});

/**
 * GraphQL says in a good answer that there is none. Where a part of several writes was done, the limit is that of the
 * others alone.
 */
const isGraphqlLimit = (answer: unknown): boolean => {
  const limited = limitedSchema.safeParse(answer);
  return limited.success && Object.values(limited.data.data ?? {}).every((one) => one === null);
};

/** A server that a company runs itself has GraphQL beside its REST, not below it. */
export const graphqlBase = (api: string): string => api.replace(/\/$/, '').replace(/\/api\/v3$/, '/api');

/**
 * Requests through Octokit. A redirect is not followed, because a write that follows one is a read: whoever asked
 * learns that the repository has moved.
 *
 * @param api base of the REST of the server
 */
export const sendThrough =
  (request: Send, api: string | null = null): Send =>
  async (route, parameters) => {
    const given = parameters['request'];
    const answer = await request(route, {
      ...parameters,
      ...(route === 'POST /graphql' && api !== null ? { baseUrl: graphqlBase(api) } : {}),
      request: {
        redirect: 'manual',
        ...(typeof given === 'object' ? given : {}),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      },
    });
    const { status, headers } = answer;
    const thrown = (message: string, as: number): Error =>
      Object.assign(new Error(message), { status: as, response: { headers } });
    if (status >= 300 && status !== 304) throw thrown('It has moved to another place.', status);
    if (isGraphqlLimit(answer.data)) throw thrown('GraphQL: rate limit reached', 429);
    return answer;
  };

/** Requests with a token. Octokit's own core sends once: it has no retry, and none is added. */
export const sendWithToken = (token: string, baseUrl: string, userAgent: string): Send => {
  const octokit = new Octokit({ auth: token, baseUrl: baseUrl.replace(/\/$/, ''), userAgent });
  return sendThrough(async (route, parameters) => octokit.request(route, parameters), baseUrl);
};
