import { connectionOf, type Paging } from './connection.ts';
import type { Rest, RestComment, RestIssue, RestLabel, RestMilestone, RestUser } from './rest.ts';

/** Comments that were minimized, by their node id, and why. */
export type Minimized = Map<string, string>;

/** GraphQL calls a bot by the name of its App: without the `[bot]` that REST says. */
export const actorOf = (user: RestUser | null) =>
  user && {
    __typename: user.type === 'Bot' ? 'Bot' : 'User',
    id: user.node_id,
    databaseId: user.id,
    login: user.login.replace(/\[bot\]$/, ''),
  };

const userOf = ({ login, node_id: id, id: databaseId }: RestUser) => ({
  __typename: 'User',
  id,
  databaseId,
  login,
});

export const labelOf = ({ node_id: id, name, color, description }: RestLabel) => ({
  __typename: 'Label',
  id,
  name,
  color,
  description,
});

export const milestoneOf = (milestone: RestMilestone | null) =>
  milestone && {
    __typename: 'Milestone',
    id: milestone.node_id,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    state: milestone.state.toUpperCase(),
    dueOn: milestone.due_on,
    creator: actorOf(milestone.creator ?? null),
  };

export const commentOf = (
  { node_id: id, id: databaseId, body, user }: RestComment,
  minimized: Minimized,
) => ({
  __typename: 'IssueComment',
  id,
  databaseId,
  body,
  author: actorOf(user),
  isMinimized: minimized.has(id),
  minimizedReason: minimized.get(id)?.toLowerCase().replaceAll('_', '-') ?? null,
});

/** The issue that one is a part of, as far as a list of issues names it. */
const parentOf = async (rest: Rest, minimized: Minimized, { parent_issue_url: url }: RestIssue) => {
  const number = /\/issues\/(\d+)$/.exec(url ?? '')?.[1];
  const parent = number === undefined ? null : await rest.issue(Number(number));
  return parent && issueOf(rest, minimized, parent);
};

/** An issue in the words of GraphQL; what costs a request is asked when the query wants it. */
export const issueOf = (rest: Rest, minimized: Minimized, issue: RestIssue) => ({
  __typename: 'Issue',
  id: issue.node_id,
  databaseId: issue.id,
  fullDatabaseId: String(issue.id),
  number: issue.number,
  title: issue.title,
  body: issue.body ?? '',
  url: issue.html_url,
  state: issue.state.toUpperCase(),
  closed: issue.state === 'closed',
  stateReason: issue.state_reason?.toUpperCase() ?? null,
  createdAt: issue.created_at,
  updatedAt: issue.updated_at,
  closedAt: issue.closed_at,
  author: actorOf(issue.user),
  milestone: milestoneOf(issue.milestone),
  issueDependenciesSummary: Object.fromEntries(
    [
      ['blockedBy', 'blocked_by'],
      ['blocking', 'blocking'],
      ['totalBlockedBy', 'total_blocked_by'],
      ['totalBlocking', 'total_blocking'],
    ].map(([name = '', own = '']) => [name, issue.issue_dependencies_summary?.[own] ?? 0]),
  ),
  parent: async () => parentOf(rest, minimized, issue),
  repository: { __typename: 'Repository', nameWithOwner: rest.name },
  labels: (paging: Paging) => connectionOf('labels', issue.labels, paging, labelOf),
  assignees: (paging: Paging) => connectionOf('assignees', issue.assignees, paging, userOf),
  comments: async (paging: Paging) =>
    connectionOf('comments', await rest.comments(issue.number), paging, (one) => commentOf(one, minimized)),
  subIssues: async (paging: Paging) =>
    connectionOf(
      'subIssues',
      await rest.all<RestIssue>(`/issues/${issue.number}/sub_issues`),
      paging,
      (one) => issueOf(rest, minimized, one),
    ),
});
