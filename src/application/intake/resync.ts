import type { InstalledRepository, Installations } from '../../ports/installations.ts';
import type { Lanes } from '../../ports/lanes.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { parkingReason } from './follow-lane.ts';

export interface ResyncPorts {
  readonly installations: Pick<Installations, 'ids' | 'repositoriesOf'>;
  readonly lanes: Pick<Lanes, 'mark' | 'follow' | 'parkOthers'>;
  /** Concerns of a repository as a whole. */
  readonly concerns: readonly string[];
}

export interface Resynced {
  readonly repositories: number;
  readonly parked: number;
  /** Installations that could not be asked: the next resync does. */
  readonly failed: readonly { readonly installation: number; readonly problem: string }[];
}

/** People wait for an event; nobody waits for a resync, which lets what comes in during this time go first. */
const COURTESY_MS = 10 * 60_000;

/**
 * Brings what is known of one installation to what GitHub says: its repositories are looked at under the names they
 * have now, and the lanes of those it does not reach any more are parked. How many repositories it reaches, and how
 * many lanes were parked.
 */
export const resyncInstallation = async (
  { installations, lanes, concerns }: ResyncPorts,
  installation: number,
  courtesyMs = 0,
): Promise<{ readonly repositories: number; readonly parked: number }> => {
  const reached = await installations.repositoriesOf(installation);
  if (reached === null)
    return { repositories: 0, parked: await lanes.parkOthers(installation, [], parkingReason('AX8321')) };
  const living = reached.filter(({ archived }) => !archived);
  const ids = living.map(({ repositoryId }) => repositoryId);
  const parked = await lanes.parkOthers(installation, ids, parkingReason('AX8322'));
  for (const one of living) {
    await lanes.follow(one);
    for (const concern of concerns) await lanes.mark({ ...one, concern }, 0, courtesyMs);
  }
  return { repositories: living.length, parked };
};

/**
 * Everything the App is installed in is looked at again: a lost event is only a late one. An installation that cannot
 * be asked holds up no other.
 *
 * @throws RemoteFailure when GitHub does not say where the App is installed
 */
export const resyncAll = async (ports: ResyncPorts): Promise<Resynced> => {
  let repositories = 0;
  let parked = 0;
  const failed: { installation: number; problem: string }[] = [];
  for (const installation of await ports.installations.ids()) {
    try {
      const done = await resyncInstallation(ports, installation, COURTESY_MS);
      repositories += done.repositories;
      parked += done.parked;
    } catch (error) {
      if (!(error instanceof RemoteFailure)) throw error;
      failed.push({ installation, problem: error.message });
    }
  }
  return { repositories, parked, failed };
};

/** Repositories in which something happened lately. Whether the App is still installed there is seen by the work. */
export const resyncActive = async (
  { lanes, concerns }: Pick<ResyncPorts, 'lanes' | 'concerns'>,
  active: readonly Omit<InstalledRepository, 'archived'>[],
): Promise<number> => {
  for (const one of active)
    for (const concern of concerns) await lanes.mark({ ...one, concern }, 0, COURTESY_MS);
  return active.length;
};
