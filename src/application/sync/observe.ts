import type { Observed } from '../../domain/model/change.ts';
import type { IssuesReader } from '../../ports/issues.ts';
import type { LabelsReader } from '../../ports/labels.ts';
import type { MilestonesReader } from '../../ports/milestones.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';

/** What a plan reads. It holds nothing that writes. */
export interface SyncReaders {
  readonly repository: RemoteRepository;
  readonly issues: IssuesReader;
  readonly milestones: MilestonesReader;
  readonly labels: LabelsReader;
}

/** GitHub as it is now: one list each, so at most `ceil(issues / 100) + 6` requests. */
export const observe = async (readers: SyncReaders): Promise<Observed> => {
  const [self, assignable, milestones, labels, issues] = await Promise.all([
    readers.repository.self(),
    readers.repository.assignable(),
    readers.milestones.list(),
    readers.labels.list(),
    readers.issues.list(),
  ]);
  return { self, assignable, milestones, labels, issues };
};
