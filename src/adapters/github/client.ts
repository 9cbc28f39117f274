import { z } from 'zod';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { checked, createRead, createRecent, type AnswerCache, type Ask } from './cached-reads.ts';
import { failureOf } from './failure.ts';
import type { Parameters, Send } from './send.ts';

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
  /** A query of GraphQL, which changes nothing. */
  query<T>(schema: z.ZodType<T>, query: string, variables: object): Promise<T>;
  /** One request, sent once. */
  write<T>(schema: z.ZodType<T>, route: string, parameters: Parameters): Promise<T>;
}

const VERSION = '2022-11-28';
const PAGE_LIMIT = 1_000;

const queryOf = (next: string | null): Parameters | null =>
  next !== null && URL.canParse(next) ? Object.fromEntries(new URL(next).searchParams) : null;

const movedSchema = z.object({
  status: z.union([z.literal(302), z.literal(307)]),
  response: z.object({ headers: z.object({ location: z.string() }) }),
});

const locationOf = (error: unknown): string | null =>
  movedSchema.safeParse(error).data?.response.headers.location ?? null;

/**
 * A client of one server. Parameters fill the places of a route, the rest is query or body.
 *
 * @param recentMs how long an answer is good enough to be given again, where nothing was written since
 */
export const createClient = (send: Send, cache: AnswerCache, now: () => number, recentMs = 0): Client => {
  const recent = createRecent(now, recentMs);
  const ask: Ask = async (route, parameters) => {
    const headers = parameters['headers'];
    return send(route, {
      ...parameters,
      headers: { 'x-github-api-version': VERSION, ...(typeof headers === 'object' ? headers : {}) },
    });
  };
  const readAs = createRead(ask, cache, now, recent);

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
    query: async (schema, query, variables) => {
      const route = 'POST /graphql';
      if (!/^\s*query\b/.test(query)) throw new Error('only a query changes nothing');
      try {
        return checked(schema, (await ask(route, { query, variables })).data, route);
      } catch (error) {
        throw failureOf(error, route, now());
      }
    },
    write: async (schema, route, parameters) => {
      try {
        return checked(schema, (await ask(route, parameters)).data, route, 'lost');
      } catch (error) {
        throw failureOf(error, route, now());
      } finally {
        recent.forget(route);
      }
    },
  };
};
