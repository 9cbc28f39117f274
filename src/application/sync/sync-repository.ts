import type { ChangeSet, Observed } from '../../domain/model/change.ts';
import type { Amendment } from '../../domain/model/amendment.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { TrackerDocument } from '../../domain/model/tracker.ts';
import type { ProposalsReader, ProposalsWriter } from '../../ports/proposals.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';
import { applyChanges, type Applied, type SyncWriters } from './apply-changes.ts';
import { proposeWriteBack, type ProposedWriteBack } from './propose-write-back.ts';

/** A plan, with what it was made of. */
export interface PlannedSync {
  readonly documents: readonly TrackerDocument[];
  readonly observed: Observed;
  readonly changes: ChangeSet;
  /** Decisions of people that no pull request brings yet. */
  readonly decisions?: readonly Amendment[];
  /** Whether somebody really gave a decision that a pull request carries; left out where that is not known. */
  readonly wasGiven?: (decision: Amendment) => Promise<boolean>;
}

export interface Synced extends Applied {
  /** Of applying and of the write-back. */
  readonly findings: readonly Finding[];
  readonly writeBack: ProposedWriteBack;
}

/**
 * Applies a plan to GitHub, then proposes to the tracker what GitHub knows better: the same for laptop, job and App.
 *
 * @throws RemoteFailure what GitHub answered to a change, or that it did not
 */
export const syncRepository = async (
  { documents, observed, changes, decisions = [], wasGiven }: PlannedSync,
  repository: RemoteRepository,
  writers: SyncWriters & { readonly proposals: ProposalsReader & ProposalsWriter },
): Promise<Synced> => {
  const done = await applyChanges(changes, observed.issues, writers);
  const ports = { repository, proposals: writers.proposals, ...(wasGiven ? { wasGiven } : {}) };
  const writeBack = await proposeWriteBack(ports, documents, { ...changes, issues: done.issues }, decisions);
  return { ...done, findings: [...done.findings, ...writeBack.findings], writeBack };
};
