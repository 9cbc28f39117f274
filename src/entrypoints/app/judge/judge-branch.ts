import type { RunResult } from '../../../application/pipeline/request.ts';
import { KNOWN_TRUST } from '../../../domain/model/trust.ts';
import type { ItemStanding } from '../../../domain/model/verdict.ts';
import { groundsAt } from './grounds.ts';
import { judge, ownCase } from './judge.ts';
import type { JobContext } from '../jobs/job.ts';
import type { RemoteProject } from './remote-project.ts';

/** A verdict with the run that it rests on. */
export interface JudgedBranch {
  readonly commit: string;
  readonly result: RunResult;
  readonly runId: string;
  /** Null when nobody reported one and the App judged by itself. */
  readonly workflowRun: number | null;
}

/**
 * The verdict on a commit of a branch by its own rules, by the run of it that is believed most; null when none was
 * reported.
 */
export const judgeBranch = async (context: JobContext, head: RemoteProject): Promise<JudgedBranch | null> => {
  const { results, lane, signal } = context;
  const { commit } = head;
  // What anybody could have sent says nothing of a branch.
  const reported = await results.newest(lane, [commit], KNOWN_TRUST);
  if (reported === null) return null;
  const result = await judge({ ...ownCase(head), ...groundsAt(context, commit), reported }, signal);
  return { commit, result, runId: reported.manifest.runId, workflowRun: reported.workflowRun };
};

/**
 * The verdict on a commit of which nothing was reported, by what the App sees itself: files, sign-offs and other runs.
 * What somebody would have to run is none of them.
 */
export const judgeAlone = async (context: JobContext, head: RemoteProject): Promise<JudgedBranch> => {
  const { commit } = head;
  const result = await judge({ ...ownCase(head), ...groundsAt(context, commit) }, context.signal);
  return { commit, result, runId: `app-${commit.slice(0, 12)}`, workflowRun: null };
};

/** Items that a judgement saw to be proven, or not to be. */
export const seenBy = ({ result }: JudgedBranch): readonly ItemStanding[] =>
  result.verdict.standings.filter(({ standing }) => standing === 'verified' || standing === 'refuted');
