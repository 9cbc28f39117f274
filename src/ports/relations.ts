import type { Relation } from '../domain/model/change.ts';
import type { IssueRef } from './issues.ts';

/**
 * What ties issues together. What is there already is told by the list of issues, which counts it, so nothing is asked
 * for each issue. Each call is one request that may be repeated; methods reject with `RemoteFailure`, with status 404
 * or 410 where the server has no such relation.
 */
export interface RelationsWriter {
  /** One that is there already, and one that the server will not have, is left as it is. */
  add(relation: Relation, issue: IssueRef, other: IssueRef): Promise<void>;
  /** One that is gone already is gone. */
  remove(relation: Relation, issue: IssueRef, other: IssueRef): Promise<void>;
}
