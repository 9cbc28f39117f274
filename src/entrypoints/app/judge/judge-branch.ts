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
  readonly workflowRun: number;
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
 * Items of a commit that the App saw itself to be proven, or not to be: by files, sign-offs and other runs. What
 * somebody would have to run is none of them.
 */
export const seenOn = async (context: JobContext, head: RemoteProject): Promise<readonly ItemStanding[]> => {
  // No objective is measured: none of them decides about an item.
  const grounds = { ...groundsAt(context, head.commit), metricsOrigins: [] };
  const { verdict } = await judge({ ...ownCase(head), ...grounds }, context.signal);
  return verdict.standings.filter(({ standing }) => standing === 'verified' || standing === 'refuted');
};
