import { finding } from '../../domain/model/catalogue/index.ts';
import type { Installations, InstalledRepository } from '../../ports/installations.ts';
import type { Lanes, Lease } from '../../ports/lanes.ts';
import { isRefused, RemoteFailure } from '../../ports/remote-failure.ts';

/** There is nothing to be done on a lane until an event says otherwise. Its message begins with the code. */
export class LaneParked extends Error {
  override readonly name = 'LaneParked';
}

/** Answers that may be about the place and not about the request. */
const ABOUT_PLACE = new Set([301, 302, 307, 308, 401, 403, 404, 410, 451]);

const isAboutPlace = (error: unknown): error is RemoteFailure => isRefused(error, ...ABOUT_PLACE);

/** Why a lane is parked, in the catalogue's words. */
export const parkingReason = (code: 'AX8321' | 'AX8322' | 'AX8323' | 'AX8324'): string =>
  `${code} ${finding(code).message}`;

const parkedBy = (found: InstalledRepository, status: number): string | null => {
  if (found.archived) return parkingReason('AX8322');
  if (status === 451) return parkingReason('AX8324');
  return status === 410 ? parkingReason('AX8323') : null;
};

/**
 * What a failure of work on a lane really is: the repository may have been renamed, archived, deleted or taken from
 * the App since the lane was marked. It is followed by its id, or its lane is parked; anything else is the failure
 * itself.
 */
export const followLane = async (
  error: unknown,
  lane: Lease,
  installations: Pick<Installations, 'repositoriesOf'>,
  lanes: Pick<Lanes, 'follow'>,
): Promise<unknown> => {
  if (!isAboutPlace(error)) return error;
  const reached = await installations.repositoriesOf(lane.installation);
  if (reached === null) return new LaneParked(parkingReason('AX8321'));
  const found = reached.find(({ repositoryId }) => repositoryId === lane.repositoryId);
  if (found === undefined) return new LaneParked(parkingReason('AX8322'));
  const reason = parkedBy(found, error.status);
  if (reason !== null) return new LaneParked(reason);
  if (found.repository === lane.repository) return error;
  await lanes.follow(found);
  // Its turn comes again at once, under the new name.
  return new RemoteFailure('limited', error.what, error.status, `It is ${found.repository} now.`, 0);
};
