import type { JudgedHead } from '../../../application/gate/gate-head.ts';
import { observe } from '../../../application/sync/observe.ts';
import { isVerified } from '../../../domain/model/trust.ts';
import { planChanges } from '../../../domain/reconcile/plan-changes.ts';
import { mergeFold } from '../../../domain/report/change-set.ts';
import { readAnyTracker } from '../../../domain/tracker/read-tracker.ts';
import type { PullRequest } from '../../../ports/remote-repository.ts';
import { isRefused } from '../../../ports/remote-failure.ts';
import type { Place } from '../jobs/job.ts';

/** Characters: the report comes first. */
const LIMIT = 6_000;

/**
 * What merging a pull request would change on GitHub, for its comment. Milestones and issues follow the trackers of the
 * default branch, so one that changes none of them, or goes elsewhere, changes nothing and is asked nothing for.
 */
export const mergePlan = async (
  { readers }: Place,
  pull: PullRequest,
  { files, policy, result }: JudgedHead,
): Promise<string> => {
  const { verdict } = result;
  if (files.every(({ judged, base }) => judged === base)) return '';
  try {
    if ((await readers.repository.defaultBranch()).name !== pull.baseRef) return '';
    const documents = await Promise.all(files.map(({ judged, file }) => readAnyTracker(judged, file)));
    // Only what is proven closes an issue, here as after the merge.
    const standings = isVerified(verdict.trust) ? verdict.standings : [];
    const { changes } = planChanges({
      documents,
      standings,
      observed: await observe(readers),
      policy,
    });
    return mergeFold(changes, LIMIT);
  } catch (error) {
    // A repository without issues has no plan; the sync says why.
    if (isRefused(error)) return '';
    throw error;
  }
};
