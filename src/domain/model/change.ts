/** What GitHub holds, as far as a sync looks at it, and the difference to what the tracker asks for. */

export interface ObservedMilestone {
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly state: 'open' | 'closed';
  /** ISO date. GitHub keeps no time of day, so none is compared. */
  readonly due: string | null;
  /** Login of who made it, or null when GitHub does not say. */
  readonly author: string | null;
}

/** How an issue is tied to others, as far as a list of issues says it; what a server lacks is left out. */
export interface ObservedRelations {
  /** How many issues block it, open and closed. Which ones is not said. */
  readonly blockedBy?: number;
  /** Number of the issue it is a part of; `elsewhere` in another repository. */
  readonly parent?: number | 'elsewhere' | null;
}

export interface ObservedIssue {
  readonly number: number;
  /** What relations are made with; a number alone is not enough. */
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** Closed because it will not be done. */
  readonly notPlanned?: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Title of its milestone. */
  readonly milestone: string | null;
  readonly author: string | null;
  readonly relations: ObservedRelations;
}

export interface LabelSpec {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  readonly description: string;
}

/** Everything a plan is compared with, read at one moment. */
export interface Observed {
  /** Login we write as: only what it made is touched. */
  readonly self: string;
  readonly milestones: readonly ObservedMilestone[];
  readonly issues: readonly ObservedIssue[];
  /** Names of labels. */
  readonly labels: readonly string[];
  /** Logins that may be assigned. */
  readonly assignable: readonly string[];
}

/** The values of an issue that people may change on either side. */
export interface IssueValues {
  readonly title: string;
  /** Null: we have no opinion (claimed done, not proven). */
  readonly state: 'open' | 'closed' | null;
  readonly milestone: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export type IssueField = keyof IssueValues;

/** What an item waits for and what it is a part of: keys of items, or `#7` for an issue that is no item's. */
export interface IssueRelations {
  readonly blockedBy: readonly string[];
  readonly parent: string | null;
}

/** `blocked-by`: it waits for the other. `part-of`: it is a sub-issue of the other. */
export type Relation = 'blocked-by' | 'part-of';

/** One difference, as a person reads it. */
export interface Difference {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface IssueFields {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  /** Title of the milestone, or null for none. */
  readonly milestone?: string | null;
}

export interface MilestoneFields {
  readonly title?: string;
  readonly description?: string;
  readonly state?: 'open' | 'closed';
  /** ISO date. */
  readonly due?: string | null;
}

/** One write, complete: applying it asks nobody what it means. */
export type Change =
  | { readonly kind: 'create-label'; readonly label: LabelSpec }
  | {
      readonly kind: 'create-milestone';
      readonly key: string;
      readonly fields: MilestoneFields & { readonly title: string };
    }
  | {
      readonly kind: 'update-milestone';
      readonly key: string;
      readonly number: number;
      readonly fields: MilestoneFields;
      readonly differences: readonly Difference[];
    }
  | {
      readonly kind: 'create-issue';
      readonly key: string;
      readonly fields: IssueFields & { readonly title: string; readonly body: string };
      /** What has to follow, because GitHub opens every issue; null for nothing. */
      readonly followUp: IssueFields | null;
    }
  | {
      readonly kind: 'update-issue';
      readonly key: string;
      readonly number: number;
      readonly fields: IssueFields;
      readonly differences: readonly Difference[];
    }
  | {
      readonly kind: 'add-relation' | 'remove-relation';
      readonly relation: Relation;
      readonly key: string;
      /** Key of the other one, or `#7`. */
      readonly other: string;
    };

/** Changed on GitHub since it was last applied, while the tracker stayed: to be written back into the document. */
export interface Incoming {
  readonly item: string;
  readonly issue: number;
  readonly field: IssueField;
  readonly tracker: string;
  readonly github: string;
}

/** Changed on both sides, differently. */
export interface Conflict extends Incoming {
  readonly resolved: ConflictPolicy;
}

/** What people changed on a milestone of ours. */
export interface IncomingMilestone {
  readonly key: string;
  readonly milestone: string;
  readonly field: 'title' | 'due' | 'description';
  readonly tracker: string;
  readonly github: string;
  /** Null where only GitHub changed. */
  readonly resolved: ConflictPolicy | null;
}

/** Who is right when both changed: `ask` changes nothing. */
export type ConflictPolicy = 'tracker' | 'github' | 'ask';

/** A plan is data; applying it is another step. */
export interface ChangeSet {
  readonly schemaVersion: 1;
  /** In the order in which they are applied: labels, milestones, new issues, relations, other issues. */
  readonly changes: readonly Change[];
  readonly incoming: readonly Incoming[];
  readonly conflicts: readonly Conflict[];
  /** The same for milestones. */
  readonly milestones: readonly IncomingMilestone[];
  /** Item → issue number, of what exists already. */
  readonly issues: Readonly<Record<string, number>>;
  /** Title as the tracker has it → milestone number, of what exists already. */
  readonly milestoneNumbers: Readonly<Record<string, number>>;
}
