import { createIssueReader } from '../../../adapters/github/issues.ts';
import { keepSticky } from '../../../application/gate/sticky-comment.ts';
import type { RunResult } from '../../../application/pipeline/request.ts';
import { sameLogin } from '../../../domain/model/login.ts';
import { intentId, readSection } from '../../../domain/reconcile/marker.ts';
import { answersComment } from '../../../domain/report/answers.ts';
import { isForbidden } from '../../../ports/remote-failure.ts';
import { answerCommands, commandsOf, commentsOf } from '../answer-commands.ts';
import { judgeBranch } from '../judge/judge-branch.ts';
import { judge, ownCase } from '../judge/judge.ts';
import { readRemoteProject, type RemoteProject } from '../judge/remote-project.ts';
import type { ConcernJob, JobContext, Place } from './job.ts';

/** How things stand on the default branch, whether or not a run of it was reported. */
const groundOf = async (
  context: JobContext,
  head: RemoteProject,
): Promise<{ readonly ground: RunResult; readonly run: number | null }> => {
  const judged = await judgeBranch(context, head);
  if (judged !== null) return { ground: judged.result, run: judged.workflowRun };
  return { ground: await judge(ownCase(head), context.signal), run: null };
};

/** The item of an issue: the one whose row names it, else the one that our own section in it is of. */
const itemOf = async (
  { client, ref }: Place,
  issue: number,
  self: string,
  { model }: RunResult,
): Promise<string | null> => {
  const items = model.trackers.flatMap((tracker) => tracker.items);
  const named = items.find((item) => item.issue === issue);
  if (named !== undefined) return named.id;
  const seen = await createIssueReader(client, ref).find(issue);
  return seen !== null && sameLogin(seen.author, self) ? (readSection(seen.body)?.key ?? null) : null;
};

/** Commands on an issue that is no pull request: answered by the default branch, in one comment of ours. */
export const issueJob: ConcernJob = async (context, subject) => {
  const { readers, settings, lane, intents, log, mark } = context;
  const issue = Number(subject);
  if (settings.dryRun) return;
  // An event does not always say what it is about.
  if ((await readers.repository.pullRequest(issue)) !== null) return mark(`gate:${issue}`);
  const commands = await commandsOf(context, issue);
  if (commands.length === 0) return;
  const { repository } = readers;
  const { sha } = await repository.defaultBranch();
  const self = await repository.self();
  const { ground, run } = await groundOf(context, await readRemoteProject(repository, sha));
  const own = await itemOf(context, issue, self, ground);
  const answers = await answerCommands(context, commands, {
    issue,
    concern: `issue:${issue}`,
    ground,
    own,
    run,
  });
  const result = await keepSticky(
    // Another turn of this lane comes after this one: nothing else says anything here.
    { comments: commentsOf(context), intents, headOf: async () => sha },
    {
      intent: intentId('comment', `${lane.repositoryId}`, `${issue}`),
      pullRequest: issue,
      headSha: sha,
      self,
      body: answersComment(answers.markdown, { sha, run: ground.runId }),
    },
  ).catch((error: unknown) => {
    if (!isForbidden(error)) throw error;
    return 'refused' as const;
  });
  await answers.tick();
  log('info', 'answered', { issue, item: own, commands: commands.length, comment: result });
};
