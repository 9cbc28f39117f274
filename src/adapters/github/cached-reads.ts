import type { z } from 'zod';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { failureOf } from './failure.ts';
import type { Answer, Parameters } from './send.ts';

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

/** The default of a client that lives no longer than one command. */
export const createAnswerCache = (): AnswerCache => {
  const answers = new Map<string, KeptAnswer>();
  return {
    get: async (key) => answers.get(key) ?? null,
    put: async (key, answer) => void answers.set(key, answer),
  };
};

/** What the link to the next page asks for: a page number on most lists, a cursor on some. */
const nextOf = (link: unknown): string | null =>
  /<([^>]+)>;\s*rel="next"/.exec(typeof link === 'string' ? link : '')?.[1] ?? null;

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;

/**
 * Whatever the answer is not, it is not what GitHub documents: acting on it would be guessing. Of a write it leaves
 * open whether anything was done.
 */
export const checked = <T>(
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

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** What is named by a commit, a tree or a blob is the same for ever: kept once, it is not asked for again. */
const neverChanges = (route: string, { ref, tree_sha, commit_sha, file_sha }: Parameters): boolean =>
  /\/(?:contents\/|git\/(?:trees|commits|blobs)\/)/.test(route) &&
  [ref, tree_sha, commit_sha, file_sha].some((one) => typeof one === 'string' && COMMIT.test(one));

const keyOf = (route: string, parameters: Parameters): string => JSON.stringify([route, parameters]);

export type Ask = (route: string, parameters: Parameters) => Promise<Answer>;

/** The tree of a very large repository, at every commit, would fill the store. */
const KEPT_LIMIT = 512 * 1024;

const isSmall = (headers: Answer['headers']): boolean =>
  !(Number(headers['content-length'] ?? 0) > KEPT_LIMIT);

/** What a write changes besides itself is not known, but for these: they change nothing else that is read. */
const ALONE = ['check-runs', 'comments'] as const;

/** What this client was told a moment ago; what it may have changed by writing is forgotten. */
export const createRecent = (now: () => number, forMs: number) => {
  const answers = new Map<string, { readonly at: number; readonly answer: KeptAnswer }>();
  return {
    get: (key: string): KeptAnswer | null => {
      const known = answers.get(key);
      return known !== undefined && now() - known.at < forMs ? known.answer : null;
    },
    put: (key: string, answer: KeptAnswer): void => void answers.set(key, { at: now(), answer }),
    forget: (written: string): void => {
      const alone = ALONE.find((one) => written.includes(`/${one}`));
      for (const key of answers.keys())
        if (alone === undefined || key.includes(`/${alone}`)) answers.delete(key);
    },
  };
};

type Recent = ReturnType<typeof createRecent>;

/** A read, through the cache. */
export const createRead = (ask: Ask, cache: AnswerCache, now: () => number, recent: Recent) => {
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
      if (answer.etag !== '' && isSmall(answered))
        await cache.put(keyOf(route, parameters), answer).catch(() => {});
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
    const key = keyOf(route, parameters);
    const kept = await cache.get(key).catch(() => null);
    const sure = kept !== null && neverChanges(route, parameters) ? kept : recent.get(key);
    const answer = sure ?? (await read(route, parameters, kept));
    if (sure === null) recent.put(key, answer);
    const parsed = schema.safeParse(answer.body);
    if (parsed.success) return { value: parsed.data, next: answer.next };
    // What was kept may be broken, or of a version that kept something else.
    const fresh = answer === kept || sure !== null ? await read(route, parameters, null) : answer;
    return { value: checked(schema, fresh.body, route), next: fresh.next };
  };
};
