import type { ObservedIssue } from '../../../domain/model/change.ts';
import type { Proposal } from '../../../ports/proposals.ts';
import type { RepositoryRef } from '../repository-ref.ts';
import { loginOf, type SeenIssue, type SeenLabel, type SeenMilestone, type SeenPerson } from './shapes.ts';

/** What was seen of a repository: everything by the names that the ports use, with the ids that GraphQL wants. */
export interface Known {
  readonly repository: string;
  /** By name in small letters. */
  readonly labels: Map<string, SeenLabel>;
  /** By number. */
  readonly milestones: Map<number, string>;
  /** By login in small letters. */
  readonly people: Map<string, string>;
  /** The id of an issue, by its number. */
  readonly issueId: (number: number) => string | undefined;
  /** The id of one that was made and not seen: its answer was lost. */
  readonly learn: (number: number, id: string) => void;
  /** An issue as a write left it. */
  readonly note: (issue: SeenIssue) => Promise<void>;
  /** Keeps what was noted: not every write can be seen by the time of the issue's last change. */
  readonly save: () => Promise<void>;
  /** The newest pull request of the branch that was asked about, while that is news. */
  readonly newest: (branch: string) => { readonly proposal: Proposal | null } | null;
  /** What is read of an issue, as a fragment. */
  readonly seen: string;
  /** The server does not take what was asked of it: it is not asked again for a while, or if it is sure for longer. */
  readonly refuse: (isSure: boolean) => void;
  readonly offered: () => boolean;
}

export const small = (name: string): string => name.toLowerCase();

/** An issue in the words of the ports. Names of labels and milestones are those of now, even if it was seen before. */
export const observedOf = (
  issue: SeenIssue,
  { owner, repo }: RepositoryRef,
  labels: ReadonlyMap<string, string>,
  milestones: ReadonlyMap<string, SeenMilestone>,
): ObservedIssue => {
  const { parent, issueDependenciesSummary: waitsFor } = issue;
  const isHere = parent !== null && small(parent.repository.nameWithOwner) === small(`${owner}/${repo}`);
  return {
    id: Number(issue.fullDatabaseId),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state === 'OPEN' ? 'open' : 'closed',
    ...(issue.stateReason === 'NOT_PLANNED' ? { notPlanned: true } : {}),
    labels: (issue.labels?.nodes ?? []).flatMap(({ id }) => labels.get(id) ?? []),
    assignees: issue.assignees.nodes.map(({ login }: SeenPerson) => login),
    milestone: (issue.milestone && milestones.get(issue.milestone.id)?.title) ?? null,
    author: loginOf(issue.author),
    relations: {
      parent: parent === null ? null : isHere ? parent.number : 'elsewhere',
      ...(waitsFor === undefined ? {} : { blockedBy: waitsFor.totalBlockedBy }),
    },
  };
};
