import type {
  Change,
  Conflict,
  ConflictPolicy,
  Difference,
  Incoming,
  IssueField,
  IssueFields,
  IssueValues,
} from '../model/change.ts';
import { STANDING_LABEL, type DesiredIssue } from './desired-state.ts';
import { placeSection, sameText, writeSection, type AppliedRelations } from './marker.ts';
import type { Owned } from './ownership.ts';
import { issueSection } from './section.ts';
import { mergeSet, mergeValue, type Merged } from './three-way.ts';

export interface IssuePlan {
  readonly change: Change | null;
  readonly incoming: readonly Incoming[];
  readonly conflicts: readonly Conflict[];
}

const shown = (value: string | readonly string[] | null): string =>
  value === null ? 'none' : typeof value === 'string' ? value : value.join(', ') || 'none';

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => other.toLowerCase() === one.toLowerCase()));

const FIELDS: readonly IssueField[] = ['title', 'state', 'milestone', 'assignees', 'labels'];

/** Says what the checks say: nobody else has a say in it. */
const isStandingLabel = (name: string): boolean => name.startsWith(STANDING_LABEL);

/** How a closed issue that will not be done is called. */
export const NOT_PLANNED = 'closed as not planned';

/**
 * Whether people assigned somebody else than the owner that the tracker names. An owner who is no login (`platform
 * team`) says something that assignees cannot, and is left.
 */
const assigneesOf = (
  { values, item }: DesiredIssue,
  { issue, section }: Owned,
): Merged<unknown>['outcome'] => {
  const last = section?.applied?.assignees;
  const isLogin = values.assignees.length > 0 || item.owner === null;
  const stayed = last !== undefined && sameSet(values.assignees, last);
  return isLogin && stayed && !sameSet(issue.assignees, last) ? 'incoming' : 'same';
};

/**
 * A new issue. GitHub opens every issue, so one that should be closed is opened, and remembered as open, before it is
 * closed: cut between the two, the next plan goes on and does not take it for reopened.
 */
export const planNewIssue = (
  { key, values, facts }: DesiredIssue,
  relations: AppliedRelations | null,
): Change => {
  const { title, labels, assignees, milestone } = values;
  const section = issueSection(facts);
  const body = writeSection(key, values, section, relations);
  const closes = values.state === 'closed';
  return {
    kind: 'create-issue',
    key,
    fields: {
      title,
      body: closes ? writeSection(key, { ...values, state: 'open' }, section, relations) : body,
      labels,
      assignees,
      milestone,
    },
    followUp: closes ? { state: 'closed', body } : null,
  };
};

/** What each value becomes. */
const mergesOf = ({ values }: DesiredIssue, { issue, section }: Owned, policy: ConflictPolicy) => {
  const last = section?.applied ?? null;
  const scalar = <T extends string | null>(want: T, has: T, was: T | undefined): Merged<T> =>
    mergeValue(want, has, was, (a, b) => a === b, policy);
  // No opinion on the state is no change of it, whatever was applied before.
  const state: Merged<'open' | 'closed' | null> =
    values.state === null
      ? { value: issue.state, applied: null, outcome: 'same' }
      : scalar<'open' | 'closed' | null>(values.state, issue.state, last?.state ?? undefined);
  return {
    title: scalar(values.title, issue.title, last?.title),
    state,
    milestone: scalar<string | null>(values.milestone, issue.milestone, last?.milestone),
    labels: mergeSet(values.labels, issue.labels, last?.labels ?? [], isStandingLabel),
    assignees: mergeSet(values.assignees, issue.assignees, last?.assignees ?? []),
  };
};

const githubOf = (field: IssueField, issue: Owned['issue'], removed: readonly string[]): string => {
  if (field === 'state' && issue.notPlanned === true) return NOT_PLANNED;
  return field === 'labels' ? `without ${removed.join(', ')}` : shown(issue[field]);
};

/**
 * The one write that brings an issue to what the tracker asks for, or null. What people changed on GitHub and the
 * tracker did not is left and reported; what both changed is a conflict, which the issue itself says too.
 *
 * @param relations what the marker says of relations from now on
 */
export const planIssue = (
  desired: DesiredIssue,
  owned: Owned,
  policy: ConflictPolicy,
  relations: AppliedRelations | null = null,
): IssuePlan => {
  const { issue, section } = owned;
  const { values, key } = desired;
  const merges = mergesOf(desired, owned, policy);
  const { title, state, milestone, labels, assignees } = merges;
  const outcomes: Readonly<Record<IssueField, Merged<unknown>['outcome']>> = {
    title: title.outcome,
    state: state.outcome,
    milestone: milestone.outcome,
    assignees: assigneesOf(desired, owned),
    labels: labels.removed.length > 0 ? 'incoming' : 'same',
  };
  const changed = (outcome: Merged<unknown>['outcome']): readonly Incoming[] =>
    FIELDS.filter((field) => outcomes[field] === outcome).map((field) => ({
      item: key,
      issue: issue.number,
      field,
      tracker: shown(values[field]),
      github: githubOf(field, issue, labels.removed),
    }));
  const conflicts = changed('conflict').map((one) => ({ ...one, resolved: policy }));

  const applied: IssueValues = {
    title: title.applied,
    state: state.applied,
    milestone: milestone.applied,
    labels: values.labels,
    assignees: values.assignees,
  };
  const content = issueSection(
    desired.facts,
    conflicts.filter(({ resolved }) => resolved === 'ask'),
  );
  const bodyWith = (tied: AppliedRelations | null): string =>
    placeSection(issue.body, writeSection(key, applied, content, tied));
  const sameBody = sameText(bodyWith(relations), issue.body);
  // What is written anyway says that the relations were seen to be there.
  const body = bodyWith(relations && { ...relations, fresh: false });
  const fields: IssueFields = {
    ...(title.value === issue.title ? {} : { title: title.value }),
    ...(sameBody ? {} : { body }),
    ...(state.value === issue.state || state.value === null ? {} : { state: state.value }),
    ...(milestone.value === issue.milestone ? {} : { milestone: milestone.value }),
    ...(sameSet(labels.value, issue.labels) ? {} : { labels: labels.value }),
    ...(sameSet(assignees.value, issue.assignees) ? {} : { assignees: assignees.value }),
  };
  const differences = differencesOf(issue, fields, section === null);
  const { number } = issue;
  return {
    change:
      Object.keys(fields).length === 0 ? null : { kind: 'update-issue', key, number, fields, differences },
    incoming: changed('incoming'),
    conflicts,
  };
};

const differencesOf = (
  issue: Owned['issue'],
  fields: IssueFields,
  adopted: boolean,
): readonly Difference[] => {
  const of = (field: IssueField): readonly Difference[] => {
    const to = fields[field];
    return to === undefined ? [] : [{ field, from: shown(issue[field]), to: shown(to) }];
  };
  const section = adopted
    ? { field: 'section', from: 'none', to: 'added' }
    : { field: 'section', from: 'old', to: 'new' };
  return [
    ...of('title'),
    ...of('state'),
    ...of('milestone'),
    ...of('labels'),
    ...of('assignees'),
    ...(fields.body === undefined ? [] : [section]),
  ];
};
