import { getOctokit } from '@actions/github';
import { z } from 'zod';

const MARKER = /^<!-- aurora-x:readiness v1 (\{[^\n]*?\}) -->/;
const TIMEOUT_MS = 20_000;

const markerSchema = z.object({ sha: z.string(), run: z.string(), hash: z.string() });
type Marker = z.infer<typeof markerSchema>;

export interface CommentTarget {
  readonly token: string;
  readonly apiUrl: string;
  readonly repository: string;
  readonly number: number;
  /** Head of the pull request that was verified. */
  readonly headSha: string;
}

/** `unchanged`: it says this already. `older`: what is there, or the head of the pull request, is newer than this. */
export type CommentResult = 'created' | 'updated' | 'unchanged' | 'older';

interface Shown {
  readonly id: number;
  readonly marker: Marker;
}

const readMarker = (body: string): Marker | null => {
  try {
    return markerSchema.parse(JSON.parse(MARKER.exec(body)?.[1] ?? ''));
  } catch {
    return null;
  }
};

/** The requests that the comment needs, bound to one pull request. */
const connect = ({ token, apiUrl, repository, number }: CommentTarget) => {
  const { rest, paginate } = getOctokit(token, { baseUrl: apiUrl });
  const [owner = '', repo = ''] = repository.split('/');
  const within = { request: { signal: AbortSignal.timeout(TIMEOUT_MS) } };

  /** Who writes with this token: a job's token is a bot's, and may not ask who it is. Null: some bot. */
  const author = async (): Promise<string | null> => {
    if (token.startsWith('ghs_')) return null;
    const answer = await rest.users.getAuthenticated(within).catch(() => null);
    return answer?.data.login ?? null;
  };

  return {
    headSha: async () =>
      (await rest.pulls.get({ owner, repo, pull_number: number, ...within })).data.head.sha,
    /** Our comments, oldest first. A marker that somebody pasted into a comment of his own does not make it ours. */
    ours: async (): Promise<Shown[]> => {
      const login = await author();
      const options = { owner, repo, issue_number: number, per_page: 100, ...within };
      const all = await paginate(rest.issues.listComments, options);
      return all
        .flatMap(({ id, body, user }) => {
          const marker = readMarker(body ?? '');
          const isOurs = login === null ? user?.type === 'Bot' : user?.login === login;
          return marker && isOurs ? [{ id, marker }] : [];
        })
        .toSorted((a, b) => a.id - b.id);
    },
    create: async (body: string) =>
      (await rest.issues.createComment({ owner, repo, issue_number: number, body, ...within })).data.id,
    update: async (id: number, body: string) =>
      void (await rest.issues.updateComment({ owner, repo, comment_id: id, body, ...within })),
    remove: async (id: number) =>
      void (await rest.issues.deleteComment({ owner, repo, comment_id: id, ...within })),
  };
};

type Connection = ReturnType<typeof connect>;

/** Edits the comment unless it says the same already, or something newer. Run ids sort by time. */
const edit = async (api: Connection, shown: Shown, body: string): Promise<CommentResult> => {
  const ours = readMarker(body);
  if (shown.marker.hash === ours?.hash && shown.marker.sha === ours.sha) return 'unchanged';
  if (ours && shown.marker.run > ours.run) return 'older';
  await api.update(shown.id, body);
  return 'updated';
};

/** Two jobs may have created one at the same time: the older one stays, and says what the newer run found. */
const settle = async (api: Connection, created: number, body: string): Promise<CommentResult> => {
  const [oldest] = await api.ours();
  if (!oldest || oldest.id >= created) return 'created';
  await api.remove(created);
  return edit(api, oldest, body);
};

/**
 * Creates or edits the one comment of a pull request, found by the hidden marker that the renderer puts first and by
 * its author. Silent when nothing changed. A result for a head that has moved on, or older than the one shown, is
 * dropped; a second comment of ours is removed.
 *
 * @param body the rendered report, marker first
 * @throws what the API answers, when the token may not write for one
 */
export const upsertComment = async (target: CommentTarget, body: string): Promise<CommentResult> => {
  const api = connect(target);
  if ((await api.headSha()) !== target.headSha) return 'older';
  const [oldest, ...doubles] = await api.ours();
  if (!oldest) return settle(api, await api.create(body), body);
  for (const { id } of doubles) await api.remove(id);
  return edit(api, oldest, body);
};
