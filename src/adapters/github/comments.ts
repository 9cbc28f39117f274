import { z } from 'zod';
import type { CommentsReader, CommentsWriter } from '../../ports/comments.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const listSchema = z.array(
  z.object({
    id: z.number(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullable(),
  }),
);
const madeSchema = z.object({ id: z.number() });

/** Comments of a repository's issues and pull requests, read. */
export const createCommentsReader = (client: Client, ref: RepositoryRef): CommentsReader => ({
  list: async (issue) => {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const all = await client.list(listSchema, route, { ...ref, issue_number: issue });
    return all
      .map(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login ?? null }))
      .toSorted((a, b) => a.id - b.id);
  },
});

/** Comments of a repository's issues and pull requests, written. */
export const createCommentsWriter = (client: Client, ref: RepositoryRef): CommentsWriter => ({
  create: async (issue, body) => {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return (await client.write(madeSchema, route, { ...ref, issue_number: issue, body })).id;
  },
  update: async (id, body) => {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await client.write(madeSchema, route, { ...ref, comment_id: id, body });
  },
  remove: async (id) => {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await client.write(z.unknown(), route, { ...ref, comment_id: id });
  },
});
