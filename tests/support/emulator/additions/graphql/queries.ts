import { connectionOf, type Paging } from './connection.ts';
import { graphqlError, type Rest, type RestIssue, type RestPull } from './rest.ts';
import { commentOf, issueOf, labelOf, milestoneOf, type Minimized } from './shapes.ts';

interface IssueFilters {
  readonly since?: string | null;
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly createdBy?: string | null;
}

interface IssuesArguments extends Paging {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly filterBy?: IssueFilters | null;
}

interface PullsArguments extends Paging {
  readonly headRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

const pullOf = ({ node_id: id, number, title, body, state, merged_at: merged }: RestPull) => ({
  __typename: 'PullRequest',
  id,
  number,
  title,
  body: body ?? '',
  state: merged === null || merged === undefined ? state.toUpperCase() : 'MERGED',
  isCrossRepository: false,
});

const fits = (issue: RestIssue, filters: IssueFilters): boolean =>
  (!filters.since || Date.parse(issue.updated_at) >= Date.parse(filters.since)) &&
  (!filters.states || filters.states.includes(issue.state.toUpperCase())) &&
  (!filters.createdBy || issue.user?.login === filters.createdBy) &&
  (!filters.labels || issue.labels.some(({ name }) => filters.labels?.includes(name)));

/** Without an order, issues come as they were made; equal times by number. */
const sorted = (issues: readonly RestIssue[], order: IssuesArguments['orderBy']): RestIssue[] => {
  const timeOf = (issue: RestIssue): string =>
    order?.field === 'UPDATED_AT' ? issue.updated_at : issue.created_at;
  const up = issues.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)) || a.number - b.number);
  return order?.direction === 'DESC' ? up.toReversed() : up;
};

const repositoryOf = async (rest: Rest, minimized: Minimized) => {
  const {
    node_id: id,
    id: databaseId,
    name,
    full_name: full,
    html_url: url,
    default_branch: main,
  } = await rest.repository();
  return {
    __typename: 'Repository',
    id,
    databaseId,
    name,
    nameWithOwner: full,
    url,
    defaultBranchRef: { id: `REF_${main}`, name: main, prefix: 'refs/heads/' },
    labels: async (paging: Paging) => connectionOf('labels', await rest.labels(), paging, labelOf),
    milestones: async (paging: Paging) =>
      connectionOf('milestones', await rest.milestones(), paging, milestoneOf),
    assignableUsers: async (paging: Paging) =>
      connectionOf('assignableUsers', await rest.people(), paging, ({ node_id, login }) => ({
        id: node_id,
        login,
      })),
    issues: async (wanted: IssuesArguments) => {
      const filters = { ...wanted.filterBy, ...(wanted.states ? { states: wanted.states } : {}) };
      const labelled = wanted.labels ? { ...filters, labels: wanted.labels } : filters;
      const found = (await rest.issues()).filter((issue) => fits(issue, labelled));
      return connectionOf('issues', sorted(found, wanted.orderBy), wanted, (one) =>
        issueOf(rest, minimized, one),
      );
    },
    pullRequests: async (wanted: PullsArguments) => {
      const own = (await rest.pulls()).filter(
        ({ head }) => !wanted.headRefName || head.ref === wanted.headRefName,
      );
      const up = own.toSorted((a, b) => a.created_at.localeCompare(b.created_at) || a.number - b.number);
      const found = wanted.orderBy?.direction === 'DESC' ? up.toReversed() : up;
      return connectionOf('pullRequests', found, wanted, pullOf);
    },
    issue: async ({ number }: { number: number }) => {
      const issue = await rest.issue(number);
      if (issue !== null && issue.pull_request === undefined) return issueOf(rest, minimized, issue);
      throw graphqlError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
    },
  };
};

const HOUR_MS = 3_600_000;

/** The fields of the query root that the product may ask for. */
export const createQueries = (rest: Rest, minimized: Minimized, repository: string, spent: () => number) => ({
  viewer: () => ({
    __typename: 'User',
    id: `U_${rest.call.from.login}`,
    // An installation is one of the few bots that GraphQL calls by its whole name.
    login: rest.call.from.login,
  }),
  rateLimit: () => ({
    cost: 1,
    limit: 5_000,
    nodeCount: 1,
    used: spent(),
    remaining: 5_000 - spent(),
    resetAt: new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS).toISOString(),
  }),
  repository: async ({ owner, name }: { owner: string; name: string }) => {
    if (`${owner}/${name}` === repository) return repositoryOf(rest, minimized);
    throw graphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  },
  nodes: async ({ ids }: { ids: readonly string[] }) => {
    const issues = new Map((await rest.issues()).map((issue) => [issue.node_id, issue]));
    return ids.map((id) => {
      const issue = issues.get(id);
      if (issue !== undefined) return issueOf(rest, minimized, issue);
      return graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    });
  },
  node: async ({ id }: { id: string }) => {
    const issue = (await rest.issues()).find(({ node_id: own }) => own === id);
    if (issue !== undefined) return issueOf(rest, minimized, issue);
    return commentOf(await rest.commentById(id), minimized);
  },
});
