import { createCommentsReader, createCommentsWriter } from '../../adapters/github/comments.ts';
import { createWorkflowRunsWriter } from '../../adapters/github/workflow-runs.ts';
import { carryOut, tickOff, type Answered, type Deeds } from '../../application/commands/carry-out.ts';
import { findCommands } from '../../application/commands/find-commands.ts';
import type { Gated, JudgedHead } from '../../application/gate/gate-head.ts';
import { keepSticky } from '../../application/gate/sticky-comment.ts';
import { intentId } from '../../domain/reconcile/marker.ts';
import { renderAnswers, withAnswers } from '../../domain/report/answers.ts';
import { COMMENT_LIMIT } from '../../domain/report/limits.ts';
import { renderMarkdown } from '../../domain/report/markdown.ts';
import type { PullRequest } from '../../ports/remote-repository.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { JobContext } from './jobs/job.ts';
import { mergePlan } from './merge-plan.ts';

/** Has the workflow run that was reported last of some commits started again; why not, or null. */
export const runAgain = async (context: JobContext, commits: readonly string[]): Promise<string | null> => {
  const reported = await context.results.newest(context.lane, commits);
  if (reported === null) return 'No run of this head was reported, so there is none to start again.';
  try {
    await createWorkflowRunsWriter(context.client, context.ref).rerun(reported.workflowRun);
    return null;
  } catch (error) {
    if (!(error instanceof RemoteFailure) || error.kind !== 'refused') throw error;
    return `GitHub refused to start run ${reported.workflowRun} again (${error.status}). The App needs the permission to write actions.`;
  }
};

const deedsOf = (context: JobContext, { headSha, mergeSha }: PullRequest): Deeds => ({
  sync: async () => context.mark('sync'),
  verify: async () => runAgain(context, [headSha, ...(mergeSha === null ? [] : [mergeSha])]),
});

/** In the audit log, before they are ticked off: once for each that was given. */
const recordCommands = async (
  { record }: JobContext,
  { number }: PullRequest,
  answers: readonly Answered[],
): Promise<void> => {
  for (const { command, isDone } of answers.filter((one) => one.command.outcome === null)) {
    const { line, author, comment } = command;
    const about = `#${number} comment ${comment}`;
    await record(
      'command.given',
      { command: line, done: isDone },
      { actor: author, about, onlyChange: true },
    );
  }
};

/**
 * The one comment: the report, and below it what merging changes and the answers to what people asked. While a report is waited for nothing
 * is said that nobody asked for.
 */
export const commentOn = async (
  context: JobContext,
  pull: PullRequest,
  { judged, notes, conclusion }: Gated & { readonly judged: JudgedHead },
): Promise<string> => {
  const { readers, client, ref, intents, clock, lane } = context;
  const { repository } = readers;
  const { report, verdict } = judged.result;
  const self = await repository.self();
  const comments = { ...createCommentsReader(client, ref), ...createCommentsWriter(client, ref) };
  const finding = {
    comments,
    mayWrite: async (login: string) => repository.mayWrite(login),
    now: () => clock.now(),
  };
  const commands = await findCommands(finding, pull.number, self);
  const answers = await carryOut(commands, verdict, deedsOf(context, pull), comments);
  const isNews = conclusion !== 'waiting' || answers.length > 0 || notes.length > 1;
  if (!isNews) return 'waiting';
  const answered = renderAnswers(answers.map(({ command, markdown }) => ({ ...command, markdown })));
  const said = (judged.hold?.markdown ?? '') + (await mergePlan(context, pull, judged)) + answered;
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
  if (result !== 'older') {
    await recordCommands(context, pull, answers);
    await tickOff(answers, comments);
  }
  return result;
};
