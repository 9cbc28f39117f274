/** What is read of an issue, wherever one comes by. */
export const SEEN_ISSUE = `fragment Seen on Issue {
  id fullDatabaseId number title body state stateReason updatedAt
  author { kind: __typename login }
  milestone { id title }
  labels(first: 100) { nodes { id name } }
  assignees(first: 100) { nodes { id login } }
  parent { number repository { nameWithOwner } }
}`;

const ISSUES = `totalCount pageInfo { hasNextPage startCursor endCursor } nodes { ...Seen }`;
const CREATED = 'orderBy: { field: CREATED_AT, direction: ASC }';
const LABELS = 'pageInfo { hasNextPage endCursor } nodes { id name }';
const MILESTONES =
  'pageInfo { hasNextPage endCursor } nodes { id number title description state dueOn creator { kind: __typename login } }';
const PEOPLE = 'pageInfo { hasNextPage endCursor } nodes { id login }';

/**
 * Everything that a sync compares with, in one request: issues from both ends, or those that changed last; and the
 * pull requests of a branch.
 */
export const OVERVIEW = `query ($owner: String!, $name: String!, $branch: String!, $whole: Boolean!, $recent: Boolean!) {
  viewer { login }
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
${SEEN_ISSUE}`;

/** Two hundred issues more, from both ends towards the middle. */
export const MORE_ISSUES = `query ($owner: String!, $name: String!, $after: String, $before: String) {
  repository(owner: $owner, name: $name) {
    first: issues(first: 100, after: $after, ${CREATED}) { ${ISSUES} }
    last: issues(last: 100, before: $before, ${CREATED}) { ${ISSUES} }
  }
}
${SEEN_ISSUE}`;

/** A hundred more of those that changed last. */
export const MORE_RECENT = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    recent: issues(first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) { ${ISSUES} }
  }
}
${SEEN_ISSUE}`;

const more = (field: string, selection: string): string =>
  `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { more: ${field}(first: 100, after: $after) { ${selection} } }
}`;

export const MORE_LABELS = more('labels', LABELS);
export const MORE_MILESTONES = more('milestones', MILESTONES);
export const MORE_PEOPLE = more('assignableUsers', PEOPLE);
