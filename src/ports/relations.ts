import type { Relation } from '../domain/model/change.ts';
import type { IssueRef } from './issues.ts';
import type { Outcome } from './together.ts';

/** A tie between two issues, to be made or to be taken away. */
export interface RelationWrite {
  readonly kind: 'add' | 'remove';
  readonly relation: Relation;
  readonly issue: IssueRef;
  readonly other: IssueRef;
}

/**
 * What ties issues together. What is there already is told by the list of issues, which counts it, so nothing is asked
 * for each issue. A request may be repeated: one that is there already, one that is gone already, and one that the
 * server will not have, is left as it is. A failure has status 404 or 410 where the server has no such relation.
 */
export interface RelationsWriter {
  /** How many of a kind the server takes in one request; it may become less. */
  together(relation: Relation): number;
  /** At most so many of one kind; what became of each, in their order. */
  change(all: readonly RelationWrite[]): Promise<readonly Outcome<void>[]>;
}
