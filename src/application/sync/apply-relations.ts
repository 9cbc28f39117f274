import { finding } from '../../domain/model/catalogue/index.ts';
import type { Change, Relation } from '../../domain/model/change.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { IssueRef } from '../../ports/issues.ts';
import type { RelationsWriter, RelationWrite } from '../../ports/relations.ts';
import type { Outcome } from '../../ports/together.ts';

export type RelationChange = Extract<Change, { kind: 'add-relation' | 'remove-relation' }>;

/** Makes and takes away relations, until the server says that it has none of a kind. */
export interface RelationsApplied {
  /** Whether there is a request to be made. */
  readonly has: (relation: Relation) => boolean;
  /** At most so many of one kind as the server takes together. */
  readonly apply: (changes: readonly RelationChange[]) => Promise<readonly Outcome<void>[]>;
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
  const writeOf = ({ kind, relation, key, other }: RelationChange): RelationWrite | null => {
    const [issue, to] = [refOf(key), refOf(other)];
    if (issue === null || to === null || lacking.has(relation)) return null;
    return { kind: kind === 'add-relation' ? 'add' : 'remove', relation, issue, other: to };
  };
  const send = async (writes: readonly RelationWrite[]): Promise<readonly Outcome<void>[]> => {
    const outcomes = [...(await writer.change(writes))];
    // A relation is there or is not: asking for it twice makes one.
    const again = writes.flatMap((write, at) => {
      const outcome = outcomes[at];
      return outcome && 'failure' in outcome && outcome.failure.kind === 'lost' ? [{ write, at }] : [];
    });
    const second = again.length === 0 ? [] : await writer.change(again.map(({ write }) => write));
    for (const [index, { at }] of again.entries()) outcomes[at] = second[index] ?? { made: undefined };
    return outcomes;
  };
  const lacks = (relation: Relation): void => {
    if (lacking.has(relation)) return;
    lacking.add(relation);
    findings.push(finding('AX8220', { relation }));
  };
  return {
    has: (relation) => !lacking.has(relation),
    findings,
    apply: async (changes) => {
      const writes = changes.map(writeOf);
      const sent = writes.filter((write) => write !== null);
      const outcomes = (sent.length === 0 ? [] : await send(sent)).values();
      return writes.map((write): Outcome<void> => {
        if (write === null) return { made: undefined };
        const outcome = outcomes.next().value ?? { made: undefined };
        if (!('failure' in outcome) || ![404, 410].includes(outcome.failure.status)) return outcome;
        lacks(write.relation);
        return { made: undefined };
      });
    },
  };
};
