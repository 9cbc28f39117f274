import type { IssueFields, ObservedIssue } from '../domain/model/change.ts';
import type { Outcome } from './together.ts';

/** The milestone of a write, by GitHub's number. */
export type IssueWrite = Omit<IssueFields, 'milestone'> & { readonly milestone?: number | null };

/** An issue as GitHub names it: by number in paths, by id in relations. */
export interface IssueRef {
  readonly number: number;
  readonly id: number;
}

/** Issues of one repository; pull requests are none. Methods reject with `RemoteFailure`. */
export interface IssuesReader {
  /** All of them, open and closed, oldest first. */
  list(): Promise<readonly ObservedIssue[]>;
  /** Those made at or after a time (milliseconds since the epoch). */
  madeSince(time: number): Promise<readonly ObservedIssue[]>;
}

/** One of them. */
export interface IssueReader {
  /** Null when there is none, or it is a pull request. */
  find(number: number): Promise<ObservedIssue | null>;
}

/** A new issue. */
export type NewIssue = IssueWrite & { readonly title: string; readonly body: string };

/** Each call is one request, sent once: a lost answer is the caller's to look into. */
export interface IssuesWriter {
  create(fields: NewIssue): Promise<IssueRef>;
  update(number: number, fields: IssueWrite): Promise<void>;
  /** How many of a kind the server takes in one request; it may become less. */
  readonly together: { readonly create: number; readonly update: number };
  /** At most so many; what became of each, in their order. */
  createMany(all: readonly NewIssue[]): Promise<readonly Outcome<IssueRef>[]>;
  updateMany(
    all: readonly { readonly number: number; readonly fields: IssueWrite }[],
  ): Promise<readonly Outcome<void>[]>;
}
