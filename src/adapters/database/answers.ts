import type { Store } from './open-database.ts';

interface KeptAnswer {
  readonly etag: string;
  readonly body: unknown;
  readonly next: string | null;
}

/** Answers by their entity tag: what a restarted App asks again and finds unchanged costs nothing. */
export const createAnswers = ({ database }: Store) => ({
  get: (key: string): KeptAnswer | null => {
    const row = database.prepare('SELECT etag, body, next FROM answer WHERE key = ?').get(key);
    if (row === undefined) return null;
    const next = row['next'];
    return {
      etag: String(row['etag']),
      body: JSON.parse(String(row['body'])),
      next: typeof next === 'string' ? next : null,
    };
  },
  put: (key: string, { etag, body, next }: KeptAnswer): void => {
    database
      .prepare(
        `INSERT INTO answer (key, etag, body, next) VALUES (:key, :etag, :body, :next)
         ON CONFLICT (key) DO UPDATE SET etag = :etag, body = :body, next = :next`,
      )
      .run({ key, etag, body: JSON.stringify(body), next });
  },
});
