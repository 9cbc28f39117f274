import { createDeploymentsReader } from '../../../adapters/github/deployments.ts';
import { succeededAt } from '../../../application/deploy/steps-before.ts';
import { allowedOr } from '../judge/deployments-allowed.ts';
import { configAt } from '../judge/enforcement-state.ts';
import type { ConcernJob, JobContext } from './job.ts';

/** The newest deployment that succeeded, if it is still in its time. */
const watchedNow = async (
  { client, ref, clock }: JobContext,
  environment: string,
  forMs: number,
): Promise<number | null> => {
  const deployments = createDeploymentsReader(client, ref);
  for (const { id } of await deployments.deployments(environment, null)) {
    const since = succeededAt(await deployments.statuses(id));
    if (since !== null) return clock.now() <= since + forMs ? id : null;
  }
  return null;
};

/** Marks every run that waits and every deployment that is watched: an event may have been lost, or what they wait for be there. */
export const deploysJob: ConcernJob = async (context) => {
  const { client, ref, readers, mark } = context;
  const { sha } = await readers.repository.defaultBranch();
  const { config } = await configAt(readers.repository, sha);
  const rules = Object.entries(config?.deployments ?? {});
  if (rules.length === 0) return;
  await allowedOr(context, undefined, async () => {
    for (const run of await createDeploymentsReader(client, ref).waiting()) await mark(`deploy:${run}`);
    for (const [environment, { watch }] of rules) {
      const id = watch && (await watchedNow(context, environment, watch.forMs));
      if (id !== null) await mark(`watch:${id}.0`);
    }
  });
};
