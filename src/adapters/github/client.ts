import { Octokit } from '@octokit/core';
import { z } from 'zod';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { failureOf } from './failure.ts';

/** An answer kept for its ETag: asked again, an unchanged one costs nothing of the limit. */
export interface KeptAnswer {
  readonly etag: string;
  readonly body: unknown;
  readonly next: string | null;
}

export interface AnswerCache {
  get(key: string): Promise<KeptAnswer | null>;
  put(key: string, answer: KeptAnswer): Promise<void>;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** One request, with whatever authentication it was made with. What Octokit throws is thrown. */
export type Send = (route: string, parameters: Parameters) => Promise<Answer>;

export interface Page<T> {
  readonly items: readonly T[];
  /** Parameters of the next page; null after the last one. */
  readonly next: Parameters | null;
}

/** Requests to GitHub. Every answer is checked against a schema; every failure is a `RemoteFailure`. */
export interface Client {
  get<T>(schema: z.ZodType<T>, route: string, parameters?: Parameters): Promise<T>;
  /** The same, null where GitHub answers 404. */
  find<T>(schema: z.ZodType<T>, route: string, parameters?: Parameters): Promise<T | null>;
  /** One page of a list, for a list that is not wanted to its end. */
  page<T>(schema: z.ZodType<readonly T[]>, route: string, parameters?: Parameters): Promise<Page<T>>;
  /** All pages of a list. */
  list<T>(schema: z.ZodType<readonly T[]>, route: string, parameters?: Parameters): Promise<readonly T[]>;
  /** Where GitHub keeps what is asked for: the target of its redirect, which needs no authentication. */
  locate(route: string, parameters: Parameters): Promise<string>;
  /** One request, sent once. */
  write<T>(schema: z.ZodType<T>, route: string, parameters: Parameters): Promise<T>;
}

const VERSION = '2022-11-28';
const TIMEOUT_MS = 20_000;
const PAGE_LIMIT = 1_000;

/** The default of a client that lives no longer than one command. */
export const createAnswerCache = (): AnswerCache => {
  const answers = new Map<string, KeptAnswer>();
  return {
    get: async (key) => answers.get(key) ?? null,
    put: async (key, answer) => void answers.set(key, answer),
  };
};

/** GraphQL says in a good answer that there is none. */
const isGraphqlLimit = (data: unknown): boolean =>
  z.object({ errors: z.array(z.object({ type: z.literal('RATE_LIMITED') })).min(1) }).safeParse(data).success;

/**
 * Requests through Octokit. A redirect is not followed, because a write that follows one is a read: whoever asked
 * learns that the repository has moved.
 */
export const sendThrough =
  (request: Send): Send =>
  async (route, parameters) => {
    const given = parameters['request'];
    const answer = await request(route, {
      ...parameters,
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
  return sendThrough(async (route, parameters) => octokit.request(route, parameters));
};

/** What the link to the next page asks for: a page number on most lists, a cursor on some. */
const nextOf = (link: unknown): string | null =>
  /<([^>]+)>;\s*rel="next"/.exec(typeof link === 'string' ? link : '')?.[1] ?? null;

const queryOf = (next: string | null): Parameters | null =>
  next !== null && URL.canParse(next) ? Object.fromEntries(new URL(next).searchParams) : null;

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;

const movedSchema = z.object({
  status: z.union([z.literal(302), z.literal(307)]),
  response: z.object({ headers: z.object({ location: z.string() }) }),
});

const locationOf = (error: unknown): string | null =>
  movedSchema.safeParse(error).data?.response.headers.location ?? null;

/**
 * Whatever the answer is not, it is not what GitHub documents: acting on it would be guessing. Of a write it leaves
 * open whether anything was done.
 */
const checked = <T>(
  schema: z.ZodType<T>,
  data: unknown,
  what: string,
  kind: 'refused' | 'lost' = 'refused',
): T => {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RemoteFailure(
    kind,
    what,
    200,
    `The answer is not understood at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
};

const keyOf = (route: string, parameters: Parameters): string => JSON.stringify([route, parameters]);

type Ask = (route: string, parameters: Parameters) => Promise<Answer>;

/** A read, through the cache. */
const createRead = (ask: Ask, cache: AnswerCache, now: () => number) => {
  const read = async (
    route: string,
    parameters: Parameters,
    kept: KeptAnswer | null,
  ): Promise<KeptAnswer> => {
    try {
      const headers = kept ? { 'if-none-match': kept.etag } : {};
      const { data, headers: answered } = await ask(route, { ...parameters, headers });
      const etag = answered['etag'];
      const answer = {
        etag: typeof etag === 'string' ? etag : '',
        body: data,
        next: nextOf(answered['link']),
      };
      if (answer.etag !== '') await cache.put(keyOf(route, parameters), answer).catch(() => {});
      return answer;
    } catch (error) {
      if (kept && statusOf(error) === 304) return kept;
      throw failureOf(error, route, now());
    }
  };

  return async <T>(
    schema: z.ZodType<T>,
    route: string,
    parameters: Parameters,
  ): Promise<{ readonly value: T; readonly next: string | null }> => {
    // A cache that cannot be read costs a request, and nothing else.
    const kept = await cache.get(keyOf(route, parameters)).catch(() => null);
    const answer = await read(route, parameters, kept);
    const parsed = schema.safeParse(answer.body);
    if (parsed.success) return { value: parsed.data, next: answer.next };
    // What was kept may be broken, or of a version that kept something else.
    const fresh = answer === kept ? await read(route, parameters, null) : answer;
    return { value: checked(schema, fresh.body, route), next: fresh.next };
  };
};

/** A client of one server. Parameters fill the places of a route, the rest is query or body. */
export const createClient = (send: Send, cache: AnswerCache, now: () => number): Client => {
  const ask: Ask = async (route, parameters) => {
    const headers = parameters['headers'];
    return send(route, {
      ...parameters,
      headers: { 'x-github-api-version': VERSION, ...(typeof headers === 'object' ? headers : {}) },
    });
  };
  const readAs = createRead(ask, cache, now);

  const get: Client['get'] = async (schema, route, parameters = {}) =>
    (await readAs(schema, route, parameters)).value;

  const page: Client['page'] = async (schema, route, parameters = {}) => {
    const asked = { per_page: 100, ...parameters };
    const { value, next } = await readAs(schema, route, asked);
    const query = queryOf(next);
    return { items: value, next: query && { ...asked, ...query } };
  };

  return {
    get,
    page,
    find: async (schema, route, parameters = {}) => {
      try {
        return await get(schema, route, parameters);
      } catch (error) {
        if (error instanceof RemoteFailure && error.status === 404) return null;
        throw error;
      }
    },
    list: async <T>(schema: z.ZodType<readonly T[]>, route: string, parameters: Parameters = {}) => {
      const all: T[] = [];
      let asked: Parameters | null = parameters;
      for (let pages = 0; asked !== null && pages < PAGE_LIMIT; pages += 1) {
        const one: Page<T> = await page(schema, route, asked);
        all.push(...one.items);
        asked = one.next;
      }
      return all;
    },
    locate: async (route, parameters) => {
      try {
        await ask(route, parameters);
      } catch (error) {
        const location = locationOf(error);
        if (location !== null) return location;
        throw failureOf(error, route, now());
      }
      throw new RemoteFailure('refused', route, 200, 'The answer names no place.');
    },
    write: async (schema, route, parameters) => {
      try {
        return checked(schema, (await ask(route, parameters)).data, route, 'lost');
      } catch (error) {
        throw failureOf(error, route, now());
      }
    },
  };
};
