import { sha256 } from '../../domain/model/digest.ts';
import type { DeploymentsWriter, PendingEnvironment } from '../../ports/deployments.ts';
import type { Intents } from '../../ports/intents.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { WorkflowRun } from '../../ports/run-artifacts.ts';

/** GitHub takes as many status reports of a deployment. */
const MOST = 10;

interface Ports {
  readonly deployments: Pick<DeploymentsWriter, 'report'>;
  readonly intents: Intents;
}

interface Waiting {
  readonly run: WorkflowRun;
  readonly environment: PendingEnvironment;
  readonly id: string;
}

/**
 * Says what a deployment waits for when it is something else than was said last, and ten times at the most. One whose
 * answer was lost counts as said: a remark less is better than one too many.
 */
export const reportOnce = async (
  { deployments, intents }: Ports,
  { run, environment, id }: Waiting,
  remark: string,
): Promise<'said' | 'silent'> => {
  const digest = sha256(remark);
  let last: string | null = null;
  for (let place = 0; place < MOST; place += 1) {
    const slot = `${id}.report.${place}`;
    const before = await intents.recall(slot);
    if (before !== null) {
      last = before.remote;
      continue;
    }
    if (last === digest) return 'silent';
    await intents.begin(slot);
    await intents.settle(slot, digest);
    try {
      await deployments.report(run.id, environment.name, remark);
      return 'said';
    } catch (error) {
      if (!(error instanceof RemoteFailure)) throw error;
      // GitHub wants no more of them.
      if (error.kind === 'refused' && error.status === 422) return 'silent';
      if (error.kind !== 'lost') await intents.abandon(slot);
      throw error;
    }
  }
  return 'silent';
};
