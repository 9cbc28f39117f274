import { createCheckRunsReader, createCheckRunsWriter } from '../../../adapters/github/check-runs.ts';
import { createCommentsReader, createCommentsWriter } from '../../../adapters/github/comments.ts';
import { createWorkflowRunsWriter } from '../../../adapters/github/workflow-runs.ts';
import { carryOut, tickOff, type Deeds } from '../../../application/commands/carry-out.ts';
import { findCommands } from '../../../application/commands/find-commands.ts';
import { CHECK_NAME, conclusionOf, openCheck } from '../../../application/gate/check.ts';
import { keepSticky } from '../../../application/gate/sticky-comment.ts';
import { intentId } from '../../../domain/reconcile/marker.ts';
import { renderAnswers, withAnswers } from '../../../domain/report/answers.ts';
import { COMMENT_LIMIT } from '../../../domain/report/limits.ts';
import { renderMarkdown } from '../../../domain/report/markdown.ts';
import type { PullRequest } from '../../../ports/remote-repository.ts';
import { RemoteFailure } from '../../../ports/remote-failure.ts';
import type { RunResult } from '../../../application/pipeline/request.ts';
import { judge } from '../judge.ts';
import { readRemoteProject } from '../remote-project.ts';
import type { ConcernJob, JobContext } from './job.ts';

const SUMMARY_LIMIT = 60_000;

const reportedOf = async ({ results, lane }: JobContext, { headSha, mergeSha }: PullRequest) =>
  results.newest(lane.repositoryId, [headSha, ...(mergeSha === null ? [] : [mergeSha])]);

const judgePull = async (context: JobContext, pull: PullRequest): Promise<RunResult> => {
  const { repository } = context.readers;
  const base = await readRemoteProject(repository, pull.baseSha);
  const rules = base.configText === null ? null : base.config;
  const head = await readRemoteProject(repository, pull.headSha, rules);
  const given = {
    fromFork: pull.fromFork,
    base,
    head,
    changedPaths: await repository.changedPaths(pull.number),
    reported: await reportedOf(context, pull),
    links: { sha: pull.headSha },
  };
  return judge(given, context.signal);
};

const deedsOf = (context: JobContext, pull: PullRequest): Deeds => ({
  sync: async () => context.mark('sync'),
  verify: async () => {
    const reported = await reportedOf(context, pull);
    if (reported === null) return 'No run of this head was reported, so there is none to start again.';
    try {
      await createWorkflowRunsWriter(context.client, context.ref).rerun(reported.workflowRun);
      return null;
    } catch (error) {
      if (!(error instanceof RemoteFailure) || error.kind !== 'refused') throw error;
      return `GitHub refused to start run ${reported.workflowRun} again (${error.status}). The App needs the permission to write actions.`;
    }
  },
});

/** The one comment: the report, and below it the answers to what people asked. */
const comment = async (
  context: JobContext,
  pull: PullRequest,
  self: string,
  { report, verdict }: RunResult,
): Promise<string> => {
  const { readers, client, ref, intents, clock, lane } = context;
  const { repository } = readers;
  const comments = { ...createCommentsReader(client, ref), ...createCommentsWriter(client, ref) };
  const finding = {
    comments,
    mayWrite: async (login: string) => repository.mayWrite(login),
    now: () => clock.now(),
  };
  const commands = await findCommands(finding, pull.number, self);
  const answers = await carryOut(commands, verdict, deedsOf(context, pull), comments);
  const said = renderAnswers(answers.map(({ command, markdown }) => ({ ...command, markdown })));
  const body = renderMarkdown(report, { audience: 'comment', limit: COMMENT_LIMIT - said.length });
  const result = await keepSticky(
    { comments, intents, headOf: async (number) => (await repository.pullRequest(number))?.headSha ?? null },
    {
      intent: intentId('comment', `${lane.repositoryId}`, `${pull.number}`),
      pullRequest: pull.number,
      headSha: pull.headSha,
      self,
      body: withAnswers(body, said),
    },
  );
  // Of a head that has moved on nothing was said; its own turn answers.
  if (result !== 'older') await tickOff(answers, comments);
  return result;
};

/** Check run and comment of a pull request, by the verdict on its present head. */
export const gateJob: ConcernJob = async (context, subject) => {
  const { readers, ref, client, intents, settings, log, lane } = context;
  const { repository } = readers;
  const pull = await repository.pullRequest(Number(subject));
  if (pull === null || !pull.open || settings.dryRun) return;
  const self = await repository.self();
  const checks = {
    ...createCheckRunsReader(client, ref, CHECK_NAME, self.replace(/\[bot\]$/, '')),
    ...createCheckRunsWriter(client, ref, CHECK_NAME),
  };
  const intent = intentId('check', `${lane.repositoryId}`, pull.headSha);
  const check = await openCheck(checks, intents, intent, pull.headSha);

  const result = await judgePull(context, pull);
  const summary = renderMarkdown(result.report, { audience: 'summary', limit: SUMMARY_LIMIT });
  const conclusion = conclusionOf(result.verdict, summary);
  await checks.conclude(check, conclusion);
  const said = await comment(context, pull, self, result);
  log('info', 'judged', {
    lane: lane.key,
    repository: lane.repository,
    pullRequest: pull.number,
    head: pull.headSha,
    verdict: result.verdict.verdict,
    title: conclusion.title,
    comment: said,
  });
};
