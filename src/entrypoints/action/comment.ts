import { getOctokit } from '@actions/github';
import { z } from 'zod';

const MARKER = /^<!-- aurora-x:readiness v1 (\{[^\n]*?\}) -->/;

const markerSchema = z.object({ sha: z.string(), run: z.string(), hash: z.string() });

export interface CommentTarget {
  readonly token: string;
  readonly apiUrl: string;
  readonly repository: string;
  readonly number: number;
  /** Head of the pull request that was verified. */
  readonly headSha: string;
}

const readMarker = (body: string): z.infer<typeof markerSchema> | null => {
  try {
    return markerSchema.parse(JSON.parse(MARKER.exec(body)?.[1] ?? ''));
  } catch {
    return null;
  }
};

/**
 * Creates or edits the one comment of a pull request, found by the hidden marker that the renderer puts first and by
 * its author. Silent when nothing changed. A result for a head that has moved on, or older than the one shown
 * (run ids sort by time), is dropped.
 *
 * @param body the rendered report, marker first
 * @returns what was done, for the log
 * @throws what the API answers, when the token may not write for one
 */
export const upsertComment = async (
  target: CommentTarget,
  body: string,
): Promise<'created' | 'updated' | 'unchanged' | 'older'> => {
  const { rest, paginate } = getOctokit(target.token, { baseUrl: target.apiUrl });
  const [owner = '', repo = ''] = target.repository.split('/');
  const { data: pull } = await rest.pulls.get({ owner, repo, pull_number: target.number });
  if (pull.head.sha !== target.headSha) return 'older';
  const all = await paginate(rest.issues.listComments, {
    owner,
    repo,
    issue_number: target.number,
    per_page: 100,
  });
  const current = all.find(({ body: text, user }) => user?.type === 'Bot' && readMarker(text ?? '') !== null);
  if (!current) {
    await rest.issues.createComment({ owner, repo, issue_number: target.number, body });
    return 'created';
  }
  const shown = readMarker(current.body ?? '');
  const ours = readMarker(body);
  if (shown && ours && shown.hash === ours.hash && shown.sha === ours.sha) return 'unchanged';
  if (shown && ours && shown.run > ours.run) return 'older';
  await rest.issues.updateComment({ owner, repo, comment_id: current.id, body });
  return 'updated';
};
