import { Octokit } from '@octokit/core';
import type { z } from 'zod';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { failureOf } from './failure.ts';

/** An answer kept for its ETag: asked again, an unchanged one costs nothing of the limit. */
export interface KeptAnswer {
  readonly etag: string;
  readonly body: unknown;
  readonly next: string | null;
}

export interface AnswerCache {
  get(key: string): KeptAnswer | null;
  put(key: string, answer: KeptAnswer): void;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** Octokit's request function, with whatever authentication it was made with. */
export type Send = (
  route: string,
  parameters: Parameters,
) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}>;

/** Requests to GitHub. Every answer is checked against a schema; every failure is a `RemoteFailure`. */
export interface Client {
  get<T>(schema: z.ZodType<T>, route: string, parameters?: Parameters): Promise<T>;
  /** The same, null where GitHub answers 404. */
  find<T>(schema: z.ZodType<T>, route: string, parameters?: Parameters): Promise<T | null>;
  /** All pages of a list. */
  list<T>(schema: z.ZodType<readonly T[]>, route: string, parameters?: Parameters): Promise<readonly T[]>;
  /** One request, sent once. */
  write<T>(schema: z.ZodType<T>, route: string, parameters: Parameters): Promise<T>;
}

const VERSION = '2022-11-28';
const TIMEOUT_MS = 20_000;
const PAGE_LIMIT = 1_000;

/** The default of a client that lives no longer than one command. */
export const createAnswerCache = (): AnswerCache => {
  const answers = new Map<string, KeptAnswer>();
  return { get: (key) => answers.get(key) ?? null, put: (key, answer) => void answers.set(key, answer) };
};

/** Requests with a token. Octokit's own core sends once: it has no retry, and none is added. */
export const sendWithToken = (token: string, baseUrl: string, userAgent: string): Send => {
  const octokit = new Octokit({ auth: token, baseUrl: baseUrl.replace(/\/$/, ''), userAgent });
  return async (route, parameters) => octokit.request(route, parameters);
};

const nextOf = (link: unknown): string | null =>
  /<([^>]+)>;\s*rel="next"/.exec(typeof link === 'string' ? link : '')?.[1] ?? null;

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;

/** Whatever the answer is not, it is not what GitHub documents: acting on it would be guessing. */
const checked = <T>(schema: z.ZodType<T>, data: unknown, what: string): T => {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RemoteFailure(
    'refused',
    what,
    200,
    `The answer is not understood at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
};

/** A client of one server. Parameters fill the places of a route, the rest is query or body. */
export const createClient = (send: Send, cache: AnswerCache, now: () => number): Client => {
  const ask = async (route: string, parameters: Parameters): ReturnType<Send> => {
    const headers = parameters['headers'];
    return send(route, {
      ...parameters,
      headers: { 'x-github-api-version': VERSION, ...(typeof headers === 'object' ? headers : {}) },
      request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
    });
  };

  const read = async (route: string, parameters: Parameters): Promise<KeptAnswer> => {
    const key = JSON.stringify([route, parameters]);
    const kept = cache.get(key);
    try {
      const headers = kept ? { 'if-none-match': kept.etag } : {};
      const { data, headers: answered } = await ask(route, { ...parameters, headers });
      const etag = answered['etag'];
      const answer = {
        etag: typeof etag === 'string' ? etag : '',
        body: data,
        next: nextOf(answered['link']),
      };
      if (answer.etag !== '') cache.put(key, answer);
      return answer;
    } catch (error) {
      if (kept && statusOf(error) === 304) return kept;
      throw failureOf(error, route, now());
    }
  };

  const get: Client['get'] = async (schema, route, parameters = {}) =>
    checked(schema, (await read(route, parameters)).body, route);

  return {
    get,
    find: async (schema, route, parameters = {}) => {
      try {
        return await get(schema, route, parameters);
      } catch (error) {
        if (error instanceof RemoteFailure && error.status === 404) return null;
        throw error;
      }
    },
    list: async (schema, route, parameters = {}) => {
      const all: unknown[] = [];
      let answer = await read(route, { ...parameters, per_page: 100 });
      for (let page = 2; page <= PAGE_LIMIT; page += 1) {
        all.push(...checked(schema, answer.body, route));
        if (answer.next === null) break;
        answer = await read(route, { ...parameters, per_page: 100, page });
      }
      return checked(schema, all, route);
    },
    write: async (schema, route, parameters) => {
      try {
        return checked(schema, (await ask(route, parameters)).data, route);
      } catch (error) {
        throw failureOf(error, route, now());
      }
    },
  };
};
