import type { MergeQueueReader, QueuedCommit } from '../../ports/merge-queue.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';

export interface FindQueuedPorts {
  readonly queue: MergeQueueReader;
  readonly repository: Pick<RemoteRepository, 'tip' | 'parents' | 'openPulls'>;
}

/** A commit of a merge queue and the one by whose rules it is judged. */
export interface QueuedCase {
  readonly sha: string;
  readonly base: string;
}

/**
 * The commit that it is built on, if that is one that people have let in: the tip of the branch, or another one of the
 * queue. Else the tip, so that nothing that only the queue holds decides what holds.
 */
const baseOf = async (
  { repository }: FindQueuedPorts,
  { sha, branch, onto }: QueuedCommit,
  others: ReadonlySet<string>,
): Promise<string | null> => {
  const tip = await repository.tip(branch);
  if (tip === null) return null;
  const [parent] = await repository.parents(sha);
  return [onto, parent].find((one) => one !== undefined && (one === tip || others.has(one))) ?? tip;
};

/**
 * What waits in the merge queues, by what GitHub has there now: the event that announced it may have been lost. A commit
 * that is the head of a pull request is judged as that.
 */
export const findQueued = async (ports: FindQueuedPorts): Promise<readonly QueuedCase[]> => {
  const queued = await ports.queue.commits();
  if (queued.length === 0) return [];
  const heads = new Set((await ports.repository.openPulls(null)).map(({ headSha }) => headSha));
  const found: QueuedCase[] = [];
  for (const one of queued.filter(({ sha }) => !heads.has(sha))) {
    const others = new Set(queued.filter((other) => other.branch === one.branch).map(({ sha }) => sha));
    others.delete(one.sha);
    const base = await baseOf(ports, one, others);
    if (base !== null) found.push({ sha: one.sha, base });
  }
  return found;
};
