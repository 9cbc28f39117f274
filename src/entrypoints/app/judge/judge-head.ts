import { heldByOwners } from '../../../application/gate/owner-review.ts';
import type { JudgedHead } from '../../../application/gate/gate-head.ts';
import type { RunResult } from '../../../application/pipeline/request.ts';
import { conclusionOf, heldByTwin, type Hold } from '../../../application/gate/conclusion.ts';
import { blockersOf } from '../../../domain/report/blockers.ts';
import type { Delta } from '../../../domain/report/markdown/notes.ts';
import type { PullRequest } from '../../../ports/remote-repository.ts';
import { isLaterTry } from '../../../ports/results.ts';
import { groundsAt } from './grounds.ts';
import { judgeBranch } from './judge-branch.ts';
import { judge } from './judge.ts';
import type { JobContext, Place } from '../jobs/job.ts';
import { ownerReviewOf } from './owner-review.ts';
import { pagesOf } from '../pages.ts';
import { readRemoteProject, type RemoteProject } from './remote-project.ts';

/** A commit with what it is held to. */
interface HeadCase {
  readonly sha: string;
  /** Commit whose documents are judged: the head's, or those of the trial merge. */
  readonly documents: string;
  /** Commit whose plan, gates and waivers hold. */
  readonly base: string;
  /** Commits of which a report counts. */
  readonly reports: readonly string[];
  readonly changedPaths: readonly string[];
  readonly fromFork: boolean;
}

const blockingItems = ({ report }: RunResult): readonly string[] =>
  blockersOf(report).flatMap(({ item }) => (item === null ? [] : [item.item]));

const deltaOf = (base: string, before: RunResult | null, now: RunResult): Delta => {
  if (before === null) return { base, blockers: null };
  const [old, present] = [blockingItems(before), blockingItems(now)];
  const blockers = {
    added: present.filter((item) => !old.includes(item)),
    cleared: old.filter((item) => !present.includes(item)),
  };
  return { base, blockers };
};

const textOf = ({ trackers }: RemoteProject, file: string): string =>
  trackers.find((one) => one.file === file)?.text ?? '';

const judgeCase = async (context: JobContext, given: HeadCase): Promise<Omit<JudgedHead, 'hold'>> => {
  const { results, lane, signal } = context;
  const { repository } = context.readers;
  const base = await readRemoteProject(repository, given.base);
  const rules = base.configText === null ? null : base.config;
  const documents = await readRemoteProject(repository, given.documents, rules);
  const own =
    given.documents === given.sha ? documents : await readRemoteProject(repository, given.sha, rules);
  const reported = await results.newest(lane, given.reports);
  const last = await results.refused(lane, given.reports);
  const refused = reported !== null && last !== null && isLaterTry(reported, last) ? null : last;
  const before = (await judgeBranch(context, base))?.result ?? null;
  const pages = pagesOf(context);
  const links = {
    repository: pages,
    sha: given.documents,
    ...(reported ? { run: `${pages}/actions/runs/${reported.workflowRun}` } : {}),
  };
  const { fromFork, changedPaths } = given;
  const head = { ...documents, commit: given.sha };
  const standings = before?.verdict.standings ?? null;
  const known = { fromFork, base, head, changedPaths, reported, before: standings, links };
  const result = await judge({ ...known, ...groundsAt(context, given.documents) }, signal);
  return {
    result,
    delta: deltaOf(given.base, before, result),
    // One that was refused is not waited for any more, and can be started again.
    refused,
    reportedBy: (reported ?? refused)?.workflowRun ?? null,
    policy: documents.config.sync.policy,
    files: documents.trackers.map(({ file, text }) => ({
      file,
      judged: text,
      base: textOf(base, file),
      head: textOf(own, file),
    })),
  };
};

/**
 * By the policy of its base branch as it is now. Its documents are those of the trial merge where
 * GitHub made one of this head: what main has got since is then no difference.
 */
const judgeAlone = async (context: JobContext, pull: PullRequest): Promise<JudgedHead> => {
  const { repository } = context.readers;
  const { headSha, mergeSha, fromFork, number } = pull;
  // Right after a push it is still that of the head before: what was reported of it proves nothing of this one.
  const isTrial = mergeSha !== null && (await repository.parents(mergeSha)).includes(headSha);
  const changedPaths = await repository.changedPaths(number);
  const judged = await judgeCase(context, {
    sha: headSha,
    documents: isTrial ? mergeSha : headSha,
    base: (await repository.tip(pull.baseRef)) ?? pull.baseSha,
    reports: isTrial ? [headSha, mergeSha] : [headSha],
    changedPaths,
    fromFork,
  });
  const hold: Hold | null = heldByOwners(await ownerReviewOf(context, pull, changedPaths, judged.result));
  return { ...judged, hold };
};

const isGreen = ({ result, hold }: JudgedHead): boolean =>
  conclusionOf(result.verdict, hold).conclusion === 'success';

/** Open pull requests of the same commit into other branches: they share its check. */
const twinsOf = async ({ readers }: Place, pull: PullRequest): Promise<readonly PullRequest[]> => {
  const { repository } = readers;
  const same = (await repository.openPulls(null)).filter(
    ({ number, headSha }) => headSha === pull.headSha && number !== pull.number,
  );
  const read = await Promise.all(same.map(async ({ number }) => repository.pullRequest(number)));
  return read.flatMap((one) => (one !== null && one.baseRef !== pull.baseRef ? [one] : []));
};

/** A pull request. A commit that is green by the policy of one branch is held by that of every other it is to go to. */
export const judgePull = async (context: JobContext, pull: PullRequest): Promise<JudgedHead> => {
  const judged = await judgeAlone(context, pull);
  if (!isGreen(judged)) return judged;
  for (const twin of await twinsOf(context, pull))
    if (!isGreen(await judgeAlone(context, twin))) return { ...judged, hold: heldByTwin(twin) };
  return judged;
};

/** A commit of the merge queue, on its own: nothing that was found of the pull request counts for it. */
export const judgeGroup = async (context: JobContext, sha: string, base: string): Promise<JudgedHead> => {
  const changedPaths = await context.readers.repository.pathsBetween(base, sha);
  const given = { sha, documents: sha, base, reports: [sha], changedPaths, fromFork: false };
  return { ...(await judgeCase(context, given)), hold: null };
};
