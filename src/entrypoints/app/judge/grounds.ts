import { createWorkflowHistory } from '../../../adapters/github/workflow-history.ts';
import { createCommitView } from '../../../application/gate/commit-view.ts';
import type { JobContext } from '../jobs/job.ts';
import type { Case } from './judge.ts';

/** What the App may look at itself to judge a commit of this repository. */
export const groundsAt = (
  { client, ref, readers, settings }: JobContext,
  commit: string,
): Pick<Required<Case>, 'workflows' | 'commit' | 'metricsOrigins'> => ({
  workflows: createWorkflowHistory(client, ref),
  commit: createCommitView(readers.repository, commit),
  metricsOrigins: settings.metricsOrigins,
});
