import type { WatchConfig } from '../../domain/model/config.ts';
import { sameLogin } from '../../domain/model/login.ts';
import type { DeployingRun, DeploymentsReader, DeploymentStatus } from '../../ports/deployments.ts';

/**
 * Whether a run is a rollback that we started. The commit that GitHub names is the tip of the default branch then, and
 * not the one that is deployed.
 *
 * @param self login that we write as
 */
export const isOurRollback = (
  { event, workflow, startedBy }: DeployingRun,
  watch: WatchConfig | null,
  self: string,
): boolean =>
  watch !== null &&
  watch.rollback !== null &&
  event === 'workflow_dispatch' &&
  sameLogin(startedBy, self) &&
  workflow === watch.rollback;

/** Whether a rollback that we started made a deployment. Nothing is asked where there are no rollbacks. */
export const byRollback = async (
  { deployments, self }: { readonly deployments: Pick<DeploymentsReader, 'run'>; readonly self: string },
  statuses: readonly DeploymentStatus[],
  watch: WatchConfig | null,
): Promise<boolean> => {
  const id = statuses.find(({ run }) => run !== null)?.run ?? null;
  if (id === null || watch === null || watch.rollback === null) return false;
  const run = await deployments.run(id);
  return run !== null && isOurRollback(run, watch, self);
};
