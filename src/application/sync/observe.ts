import type { Observed, ObservedIssue } from '../../domain/model/change.ts';
import { readSection } from '../../domain/reconcile/marker.ts';
import type { IssuesReader } from '../../ports/issues.ts';
import type { LabelsReader } from '../../ports/labels.ts';
import type { MilestonesReader } from '../../ports/milestones.ts';
import type { OverviewReader } from '../../ports/overview.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';

/** What a plan reads. It holds nothing that writes. */
export interface SyncReaders {
  readonly repository: RemoteRepository;
  readonly issues: IssuesReader;
  readonly milestones: MilestonesReader;
  readonly labels: LabelsReader;
  readonly overview: OverviewReader;
}

const isTied = (body: string): boolean => (readSection(body)?.relations?.blockedBy.length ?? 0) > 0;

/** What we tied it to cannot be compared with what was not counted. */
const isUncounted = ({ relations, body }: ObservedIssue): boolean =>
  relations.blockedBy === undefined && isTied(body);

/**
 * GitHub as it is now: at one glance where the server offers it, else one list each, so at most
 * `ceil(issues / 100) + 6` requests. Issues are listed besides a glance only when it leaves out what we made.
 */
export const observe = async (readers: SyncReaders): Promise<Observed> => {
  const seen = await readers.overview.observe(isTied);
  if (seen !== null)
    return seen.issues.some(isUncounted) ? { ...seen, issues: await readers.issues.list() } : seen;
  const [self, assignable, milestones, labels, issues] = await Promise.all([
    readers.repository.self(),
    readers.repository.assignable(),
    readers.milestones.list(),
    readers.labels.list(),
    readers.issues.list(),
  ]);
  return { self, assignable, milestones, labels, issues };
};
