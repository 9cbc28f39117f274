import { createIssueReader } from '../../../adapters/github/issues.ts';
import { keepSticky } from '../../../application/gate/sticky-comment.ts';
import type { RunResult } from '../../../application/pipeline/request.ts';
import { sameLogin } from '../../../domain/model/login.ts';
import { intentId, readSection } from '../../../domain/reconcile/marker.ts';
import { answersComment } from '../../../domain/report/answers.ts';
import { isForbidden } from '../../../ports/remote-failure.ts';
import { answerCommands, commandsOf, commentsOf } from '../answer-commands.ts';
import { judgeAlone, judgeBranch } from '../judge/judge-branch.ts';
import { readRemoteProject } from '../judge/remote-project.ts';
import type { ConcernJob, Place } from './job.ts';

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
  const head = await readRemoteProject(repository, sha);
  const judged = (await judgeBranch(context, head)) ?? (await judgeAlone(context, head));
  const { result: ground, workflowRun: run } = judged;
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
