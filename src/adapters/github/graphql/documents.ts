const WAITS_FOR = 'issueDependenciesSummary { totalBlockedBy }';

/** What is read of an issue, wherever one comes by. @param dependencies the server counts what it waits for */
export const seenIssue = (dependencies: boolean): string => `fragment Seen on Issue {
  id fullDatabaseId number title body state stateReason updatedAt
  author { kind: __typename login }
  milestone { id title }
  labels(first: 100) { nodes { id name } }
  assignees(first: 100) { nodes { id login } }
  parent { number repository { nameWithOwner } }
  ${dependencies ? WAITS_FOR : ''}
}`;

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

const ISSUES = `totalCount pageInfo { hasNextPage startCursor endCursor } nodes { ...Seen }`;
const CREATED = 'orderBy: { field: CREATED_AT, direction: ASC }';
const LABELS = 'pageInfo { hasNextPage endCursor } nodes { id name }';
const MILESTONES =
  'pageInfo { hasNextPage endCursor } nodes { id number title description state dueOn creator { kind: __typename login } }';
const PEOPLE = 'pageInfo { hasNextPage endCursor } nodes { id login }';

/** Nobody gets more by their ids at once. */
export const TIED = 100;

/**
 * Everything that a sync compares with, in one request: issues from both ends, or those that changed last, with what
 * some others wait for, which may change without their time; and the pull requests of a branch.
 *
 * @param tied how many variables `t0`, `t1`, … hold ids of issues, a hundred each
 */
export const overview = (
  fragment: string,
  tied: number,
): string => `query ($owner: String!, $name: String!, $branch: String!, $whole: Boolean!, $recent: Boolean!${times(tied, (at) => `, $t${at}: [ID!]!`)}) {
  viewer { login }
  ${times(tied, (at) => `t${at}: nodes(ids: $t${at}) { ... on Issue { number ${WAITS_FOR} } }`)}
  repository(owner: $owner, name: $name) {
    id
    labels(first: 100) { ${LABELS} }
    milestones(first: 100) { ${MILESTONES} }
    assignableUsers(first: 100) { ${PEOPLE} }
    pullRequests(first: 10, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number title body state isCrossRepository }
    }
    first: issues(first: 100, ${CREATED}) @include(if: $whole) { ${ISSUES} }
    last: issues(last: 100, ${CREATED}) @include(if: $whole) { ${ISSUES} }
    recent: issues(first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $recent) { ${ISSUES} }
  }
}
${fragment}`;

/** Two hundred issues more, from both ends towards the middle. */
export const moreIssues = (
  fragment: string,
): string => `query ($owner: String!, $name: String!, $after: String, $before: String) {
  repository(owner: $owner, name: $name) {
    first: issues(first: 100, after: $after, ${CREATED}) { ${ISSUES} }
    last: issues(last: 100, before: $before, ${CREATED}) { ${ISSUES} }
  }
}
${fragment}`;

/** A hundred more of those that changed last. */
export const moreRecent = (
  fragment: string,
): string => `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    recent: issues(first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) { ${ISSUES} }
  }
}
${fragment}`;

const more = (field: string, selection: string): string =>
  `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { more: ${field}(first: 100, after: $after) { ${selection} } }
}`;

export const MORE_LABELS = more('labels', LABELS);
export const MORE_MILESTONES = more('milestones', MILESTONES);
export const MORE_PEOPLE = more('assignableUsers', PEOPLE);
