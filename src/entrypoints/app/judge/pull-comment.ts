import type { Gated, JudgedHead } from '../../../application/gate/gate-head.ts';
import { keepSticky } from '../../../application/gate/sticky-comment.ts';
import { intentId } from '../../../domain/reconcile/marker.ts';
import { withAnswers } from '../../../domain/report/answers.ts';
import { COMMENT_LIMIT } from '../../../domain/report/limits.ts';
import { renderMarkdown } from '../../../domain/report/markdown.ts';
import type { PullRequest } from '../../../ports/remote-repository.ts';
import { answerCommands, commandsOf, commentsOf } from '../answer-commands.ts';
import type { JobContext } from '../jobs/job.ts';
import { mergePlan } from './merge-plan.ts';

/**
 * The one comment: the report, and below it what merging changes and the answers to what people asked. While a report is waited for nothing
 * is said that nobody asked for.
 */
export const commentOn = async (
  context: JobContext,
  pull: PullRequest,
  { judged, notes, conclusion, isUrgent }: Gated & { readonly judged: JudgedHead },
): Promise<string> => {
  const { readers, intents, lane } = context;
  const { repository } = readers;
  const { report } = judged.result;
  const self = await repository.self();
  const comments = commentsOf(context);
  const commands = await commandsOf(context, pull.number);
  const answers = await answerCommands(context, commands, {
    issue: pull.number,
    concern: `gate:${pull.number}`,
    ground: judged.result,
    own: null,
    run: judged.reportedBy,
  });
  const isNews = conclusion !== 'waiting' || answers.markdown !== '' || isUrgent;
  if (!isNews) return 'waiting';
  const said = (judged.hold?.markdown ?? '') + (await mergePlan(context, pull, judged)) + answers.markdown;
  const limit = COMMENT_LIMIT - said.length;
  const body = renderMarkdown(report, { audience: 'comment', limit, notes, delta: judged.delta });
  const result = await keepSticky(
    { comments, intents, headOf: async (number) => (await repository.pullRequest(number))?.headSha ?? null },
    {
      intent: intentId('comment', `${lane.repositoryId}`, `${pull.number}`),
      pullRequest: pull.number,
      headSha: pull.headSha,
      self,
      heirOf: 'github-actions[bot]',
      body: withAnswers(body, said),
    },
  );
  // Of a head that has moved on nothing was said; its own turn answers.
  if (result !== 'older') await answers.tick();
  return result;
};
