import { createCommentsReader, createCommentsWriter } from '../../adapters/github/comments.ts';
import { createRemoteRepository, isJobToken, loginOfToken } from '../../adapters/github/remote-repository.ts';
import { repositoryRef } from '../../adapters/github/repository-ref.ts';
import { keepSticky, type StickyResult } from '../../application/gate/sticky-comment.ts';
import { withoutIntents } from '../../application/sync/without-intents.ts';
import { isRefused } from '../../ports/remote-failure.ts';
import { tokenClient } from '../wiring/github.ts';

export interface CommentTarget {
  readonly token: string;
  readonly apiUrl: string;
  readonly repository: string;
  readonly number: number;
  /** Head of the pull request that was verified. */
  readonly headSha: string;
}

/**
 * The one comment of a pull request, kept with the token of a job.
 *
 * @param body the rendered report, marker first
 * @throws what the API answers, when the token may not write
 */
export const upsertComment = async (target: CommentTarget, body: string): Promise<StickyResult> => {
  const { token, apiUrl, repository, number, headSha } = target;
  const ref = repositoryRef(repository);
  if (ref === null) throw new Error(`${repository} names no repository`);
  const client = tokenClient(apiUrl, token);
  const whoAmI = async (): Promise<string | null> =>
    isJobToken(token)
      ? null
      : loginOfToken(client, token).catch((error: unknown) => {
          if (isRefused(error)) return null;
          throw error;
        });
  const self = await whoAmI();
  const remote = createRemoteRepository(client, ref, async () => self ?? '');
  return keepSticky(
    {
      comments: { ...createCommentsReader(client, ref), ...createCommentsWriter(client, ref) },
      // A job lists what is there before it makes anything.
      intents: withoutIntents,
      headOf: async (pull) => (await remote.pullRequest(pull))?.headSha ?? null,
    },
    { intent: '', pullRequest: number, headSha, self, body },
  );
};
