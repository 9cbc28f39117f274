import { readArchive } from '../../../adapters/actions/read-archive.ts';
import { createRunArtifactsReader } from '../../../adapters/github/run-artifacts.ts';
import { isForbidden } from '../../../ports/remote-failure.ts';
import type { ConcernJob, JobContext } from './job.ts';

/** Runs that ended unheard: an event was lost, or GitHub cannot reach us. Without the permission none are known. */
const endedUnheard = async (
  { client, ref, results, lane }: JobContext,
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

/** Marks the gates of all open pull requests: what they are held to may have changed, and an event may have been lost. */
export const gatesJob: ConcernJob = async (context) => {
  const { readers, mark } = context;
  for (const { number, headSha } of await readers.repository.openPulls(null)) {
    for (const run of await endedUnheard(context, headSha)) await mark(`intake:${run}`);
    await mark(`gate:${number}`);
  }
};
