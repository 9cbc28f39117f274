import type { Store } from './store.ts';

interface KeptAnswer {
  readonly etag: string;
  readonly body: unknown;
  readonly next: string | null;
}

/** Answers by their entity tag: what a restarted App asks again and finds unchanged costs nothing. */
export const createAnswers = ({ db, now }: Store) => ({
  get: async (key: string): Promise<KeptAnswer | null> => {
    const row = await db
      .selectFrom('answer')
      .select(['etag', 'body', 'next'])
      .where('key', '=', key)
      .executeTakeFirst();
    return row === undefined ? null : { ...row, body: JSON.parse(row.body) };
  },
  put: async (key: string, { etag, body, next }: KeptAnswer): Promise<void> => {
    const answer = { etag, body: JSON.stringify(body), next, kept_at: now() };
    await db
      .insertInto('answer')
      .values({ key, ...answer })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(answer))
      .execute();
  },
});
