import type { Deployed } from '../../domain/forecast/deployed.ts';
import type { DeploymentsReader } from '../../ports/deployments.ts';
import { isRefused } from '../../ports/remote-failure.ts';

const FAILED: readonly string[] = ['failure', 'error'];

/**
 * The deployments to an environment that ended since a time, oldest first: of the newest that GitHub lists. Null when we
 * may not ask.
 */
export const readDeployed = async (
  reader: Pick<DeploymentsReader, 'deployments' | 'statuses'>,
  environment: string,
  since: number,
): Promise<readonly Deployed[] | null> => {
  try {
    const deployed: Deployed[] = [];
    for (const { id } of await reader.deployments(environment, null)) {
      // Newest first; `inactive` is said later of one that succeeded.
      const ended = (await reader.statuses(id)).find(
        ({ state }) => state === 'success' || FAILED.includes(state),
      );
      if (ended === undefined) continue;
      if (ended.at < since) break;
      deployed.push({ at: ended.at, succeeded: ended.state === 'success' });
    }
    return deployed.toSorted((a, b) => a.at - b.at);
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
};
