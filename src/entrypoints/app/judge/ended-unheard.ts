import { readArchive } from '../../../adapters/actions/read-archive.ts';
import { createRunArtifactsReader } from '../../../adapters/github/run-artifacts.ts';
import { isForbidden } from '../../../ports/remote-failure.ts';
import type { Memory, Place } from '../jobs/job.ts';

/** Runs that ended unheard: an event was lost, or GitHub cannot reach us. Without the permission none are known. */
export const endedUnheard = async (
  { client, ref, results, lane }: Place & Pick<Memory, 'results'>,
  sha: string,
): Promise<readonly number[]> => {
  if ((await results.newest(lane, [sha])) !== null) return [];
  try {
    return await createRunArtifactsReader(client, ref, readArchive).endedAt(sha);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return [];
  }
};
