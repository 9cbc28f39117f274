import { createCheckRunsReader, createCheckRunsWriter } from '../../../adapters/github/check-runs.ts';
import { createCommentsReader, createCommentsWriter } from '../../../adapters/github/comments.ts';
import { CHECK_NAME, conclusionOf, openCheck } from '../../../application/gate/check.ts';
import { keepSticky } from '../../../application/gate/sticky-comment.ts';
import { intentId } from '../../../domain/reconcile/marker.ts';
import { renderMarkdown } from '../../../domain/report/markdown.ts';
import { judge } from '../judge.ts';
import { readRemoteProject } from '../remote-project.ts';
import type { ConcernJob } from './job.ts';

const SUMMARY_LIMIT = 60_000;

/** Check run and comment of a pull request, by the verdict on its present head. */
export const gateJob: ConcernJob = async (context, subject) => {
  const { readers, ref, client, intents, results, settings, log, signal, lane } = context;
  const { repository } = readers;
  const pull = await repository.pullRequest(Number(subject));
  if (pull === null || !pull.open || settings.dryRun) return;
  const self = await repository.self();
  const checks = {
    ...createCheckRunsReader(client, ref, CHECK_NAME, self.replace(/\[bot\]$/, '')),
    ...createCheckRunsWriter(client, ref, CHECK_NAME),
  };
  const id = `${lane.repositoryId}`;
  const check = await openCheck(checks, intents, intentId('check', id, pull.headSha), pull.headSha);

  const base = await readRemoteProject(repository, pull.baseSha);
  const head = await readRemoteProject(
    repository,
    pull.headSha,
    base.configText === null ? null : base.config,
  );
  const commits = [pull.headSha, ...(pull.mergeSha === null ? [] : [pull.mergeSha])];
  const { verdict, report } = await judge(
    {
      fromFork: pull.fromFork,
      base,
      head,
      changedPaths: await repository.changedPaths(pull.number),
      reported: await results.newest(lane.repositoryId, commits),
      links: { sha: pull.headSha },
    },
    signal,
  );
  const summary = renderMarkdown(report, { audience: 'summary', limit: SUMMARY_LIMIT });
  const conclusion = conclusionOf(verdict, summary);
  await checks.conclude(check, conclusion);
  const comments = { ...createCommentsReader(client, ref), ...createCommentsWriter(client, ref) };
  const said = await keepSticky(
    { comments, intents, headOf: async (number) => (await repository.pullRequest(number))?.headSha ?? null },
    {
      intent: intentId('comment', id, subject),
      pullRequest: pull.number,
      headSha: pull.headSha,
      self,
      body: renderMarkdown(report, { audience: 'comment' }),
    },
  );
  log('info', 'judged', {
    lane: lane.key,
    repository: lane.repository,
    pullRequest: pull.number,
    head: pull.headSha,
    verdict: verdict.verdict,
    title: conclusion.title,
    comment: said,
  });
};
