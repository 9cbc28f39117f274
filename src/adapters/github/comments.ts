import { z } from 'zod';
import { sameLogin } from '../../domain/model/login.ts';
import type { CommentsReader, CommentsWriter } from '../../ports/comments.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const listSchema = z.array(
  z.object({
    id: z.number(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string().default('User') }).nullable(),
    created_at: z.string().optional(),
    updated_at: z.string().optional(),
  }),
);
const reactionsSchema = z.array(
  z.object({ content: z.string(), user: z.object({ login: z.string() }).nullable() }),
);
/** GitHub's times are whole seconds: less than one is no difference. */
const SECOND_MS = 1_000;

const timeOf = (text: string | undefined): number => Date.parse(text ?? '') || 0;

const madeSchema = z.object({ id: z.number() });

/** Comments of a repository's issues and pull requests, read. */
export const createCommentsReader = (client: Client, ref: RepositoryRef): CommentsReader => ({
  list: async (issue) => {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const all = await client.list(listSchema, route, { ...ref, issue_number: issue });
    return all
      .map(({ id, body, user, created_at: created, updated_at: updated }) => ({
        id,
        body: body ?? '',
        author: user?.login ?? null,
        byBot: user?.type === 'Bot',
        edited: timeOf(updated) - timeOf(created) >= SECOND_MS,
        createdAt: timeOf(created),
      }))
      .toSorted((a, b) => a.id - b.id);
  },
  reactions: async (id, login) => {
    const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    const all = await client.list(reactionsSchema, route, { ...ref, comment_id: id });
    return all.filter(({ user }) => sameLogin(user?.login, login)).map(({ content }) => content);
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
  react: async (id, content) => {
    const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    await client.write(z.unknown(), route, { ...ref, comment_id: id, content });
  },
});
