import { finding } from '../../domain/model/catalogue/index.ts';
import type { Change, Relation } from '../../domain/model/change.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { IssueRef } from '../../ports/issues.ts';
import type { RelationsWriter } from '../../ports/relations.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';

export type RelationChange = Extract<Change, { kind: 'add-relation' | 'remove-relation' }>;

/** Makes and takes away relations, until the server says that it has none of a kind. */
export interface RelationsApplied {
  /** Whether there is a request to be made. */
  readonly has: (relation: Relation) => boolean;
  readonly apply: (change: RelationChange) => Promise<void>;
  readonly findings: readonly Finding[];
}

/**
 * @param refOf an issue by its key, or null when there is none
 */
export const createRelations = (
  writer: RelationsWriter,
  refOf: (key: string) => IssueRef | null,
): RelationsApplied => {
  const lacking = new Set<Relation>();
  const findings: Finding[] = [];
  const send = async ({ kind, relation, key, other }: RelationChange): Promise<void> => {
    const [issue, to] = [refOf(key), refOf(other)];
    if (issue === null || to === null) return;
    const write = async () =>
      kind === 'add-relation' ? writer.add(relation, issue, to) : writer.remove(relation, issue, to);
    try {
      await write();
    } catch (error) {
      if (!(error instanceof RemoteFailure) || error.kind !== 'lost') throw error;
      // A relation is there or is not: asking for it twice makes one.
      await write();
    }
  };
  return {
    has: (relation) => !lacking.has(relation),
    findings,
    apply: async (change) => {
      try {
        await send(change);
      } catch (error) {
        if (!(error instanceof RemoteFailure) || (error.status !== 404 && error.status !== 410)) throw error;
        lacking.add(change.relation);
        findings.push(finding('AX8220', { relation: change.relation }));
      }
    },
  };
};
