import { z } from 'zod';
import type { ObservedIssue, ObservedRelations } from '../../domain/model/change.ts';
import type { IssueReader, IssuesReader, IssuesWriter, IssueWrite } from '../../ports/issues.ts';
import { oneByOne } from '../../ports/together.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const issueSchema = z.object({
  id: z.number(),
  node_id: z.string().optional(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  state_reason: z.string().nullish(),
  created_at: z.string(),
  user: z.object({ login: z.string() }).nullable(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  milestone: z.object({ title: z.string() }).nullable(),
  pull_request: z.unknown().optional(),
  issue_dependencies_summary: z.object({ total_blocked_by: z.number() }).nullish(),
  sub_issues_summary: z.object({ total: z.number() }).nullish(),
  parent_issue_url: z.string().nullish(),
});

const listSchema = z.array(issueSchema);
const madeSchema = z.object({ number: z.number(), id: z.number() });

type Issue = z.infer<typeof issueSchema>;

const relationsOf = (issue: Issue, { owner, repo }: RepositoryRef): ObservedRelations => {
  const { issue_dependencies_summary: dependencies, sub_issues_summary: parts } = issue;
  const [, home = '', number = ''] =
    /\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(issue.parent_issue_url ?? '') ?? [];
  const isHere = home.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  const parent = home === '' ? null : isHere ? Number(number) : 'elsewhere';
  return {
    ...(dependencies ? { blockedBy: dependencies.total_blocked_by } : {}),
    // A server that knows sub-issues counts them; one that does not says nothing of parents.
    ...(parts ? { parent } : {}),
  };
};

const observedOf = (issue: Issue, relations: ObservedRelations): ObservedIssue => ({
  id: issue.id,
  number: issue.number,
  title: issue.title,
  body: issue.body ?? '',
  state: issue.state,
  ...(issue.state_reason === 'not_planned' ? { notPlanned: true } : {}),
  labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
  assignees: (issue.assignees ?? []).map(({ login }) => login),
  milestone: issue.milestone?.title ?? null,
  author: issue.user?.login ?? null,
  relations,
});

const LIST = 'GET /repos/{owner}/{repo}/issues';

/**
 * Issues of a repository, read.
 *
 * @param found told the ids by which GraphQL calls those that were looked for
 */
export const createIssuesReader = (
  client: Client,
  ref: RepositoryRef,
  found: (number: number, nodeId: string) => void = () => {},
): IssuesReader => ({
  list: async () => {
    const order = { state: 'all', sort: 'created', direction: 'asc' };
    const all = await client.list(listSchema, LIST, { ...ref, ...order });
    return all
      .filter((one) => one.pull_request === undefined)
      .map((one) => observedOf(one, relationsOf(one, ref)));
  },
  madeSince: async (time) => {
    const since = new Date(time).toISOString();
    const recent = await client.list(listSchema, LIST, { ...ref, state: 'all', since });
    for (const { number, node_id: nodeId } of recent) if (nodeId !== undefined) found(number, nodeId);
    return recent
      .filter((one) => one.pull_request === undefined && Date.parse(one.created_at) >= time)
      .map((one) => observedOf(one, relationsOf(one, ref)));
  },
});

/** A single issue of a repository, read. */
export const createIssueReader = (client: Client, ref: RepositoryRef): IssueReader => ({
  find: async (number) => {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    const found = await client.find(issueSchema, route, { ...ref, issue_number: number });
    return found === null || found.pull_request !== undefined
      ? null
      : observedOf(found, relationsOf(found, ref));
  },
});

const fieldsOf = ({ state, ...fields }: IssueWrite) => ({ ...fields, ...(state ? { state } : {}) });

/** Issues of a repository, written. */
export const createIssuesWriter = (client: Client, ref: RepositoryRef): IssuesWriter => {
  const create: IssuesWriter['create'] = async (fields) => {
    const { milestone, ...rest } = fieldsOf(fields);
    const body = { ...rest, ...(typeof milestone === 'number' ? { milestone } : {}) };
    return client.write(madeSchema, 'POST /repos/{owner}/{repo}/issues', { ...ref, ...body });
  };
  const update: IssuesWriter['update'] = async (number, fields) => {
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    await client.write(madeSchema, route, { ...ref, issue_number: number, ...fieldsOf(fields) });
  };
  return {
    create,
    update,
    together: { create: 1, update: 1 },
    createMany: async (all) => oneByOne(all, create),
    updateMany: async (all) => oneByOne(all, async ({ number, fields }) => update(number, fields)),
  };
};
