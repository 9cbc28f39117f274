import { createMergeQueueReader } from '../../../adapters/github/merge-queue.ts';
import { readCheckState } from '../../../application/gate/check-state.ts';
import { findQueued } from '../../../application/gate/find-queued.ts';
import { checksOf } from '../judge/check-ports.ts';
import { endedUnheard } from '../judge/ended-unheard.ts';
import type { ConcernJob } from './job.ts';

/** Has every commit of the merge queues judged that is not yet: a queue waits for its check, whatever event was lost. */
export const queuesJob: ConcernJob = async (context) => {
  const { client, ref, readers, settings, mark } = context;
  if (settings.dryRun) return;
  const { repository } = readers;
  const queue = createMergeQueueReader(client, ref);
  for (const { sha, base } of await findQueued({ queue, repository })) {
    for (const run of await endedUnheard(context, sha)) await mark(`intake:${run}`);
    const { ours } = await (await checksOf(context)).on(sha);
    const known = readCheckState(ours?.externalId ?? '')?.of ?? null;
    if (ours?.status !== 'completed') await mark(known ?? `queue:${sha}.${base}`);
  }
};
