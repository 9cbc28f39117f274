import { GraphQLError } from 'graphql';
import type { Call } from '../addition.ts';

export interface RestUser {
  readonly login: string;
  readonly node_id: string;
  readonly id: number;
  readonly type: string;
}

export interface RestLabel {
  readonly node_id: string;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface RestMilestone {
  readonly node_id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string | null;
  readonly state: string;
  readonly due_on: string | null;
  readonly creator?: RestUser | null;
}

export interface RestIssue {
  readonly node_id: string;
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly state_reason: string | null;
  readonly labels: readonly RestLabel[];
  readonly assignees: readonly RestUser[];
  readonly milestone: RestMilestone | null;
  readonly user: RestUser | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly closed_at: string | null;
  readonly html_url: string;
  readonly pull_request?: object;
  readonly parent_issue_url?: string | null;
  readonly issue_dependencies_summary?: Readonly<Record<string, number>>;
}

export interface RestPull {
  readonly node_id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly merged_at: string | null;
  readonly created_at: string;
  readonly head: { readonly ref: string };
}

export interface RestComment {
  readonly node_id: string;
  readonly id: number;
  readonly body: string;
  readonly user: RestUser | null;
}

export interface RestRepository {
  readonly node_id: string;
  readonly id: number;
  readonly name: string;
  readonly full_name: string;
  readonly html_url: string;
  readonly default_branch: string;
}

/** An error in the form of GitHub: the answer is 200, its type stands beside the message. */
export const graphqlError = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

const PAGE = 100;

/** The emulator's REST, as GraphQL needs it: everything is found by its node id. */
export const createRest = (call: Call, repository: string) => {
  const at = `/repos/${repository}`;
  const all = async <T>(path: string): Promise<T[]> => {
    const found: T[] = [];
    for (let page = 1; ; page += 1) {
      const joint = path.includes('?') ? '&' : '?';
      const part = (await call.api('GET', `${at}${path}${joint}per_page=${PAGE}&page=${page}`)) as T[] | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
      found.push(...(part ?? []));
      if (part === null || part.length < PAGE) return found;
    }
  };
  const missing = (id: string): GraphQLError =>
    graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
  const oneOf = <T extends { readonly node_id: string }>(known: readonly T[], id: string): T => {
    const found = known.find(({ node_id: own }) => own === id);
    if (found === undefined) throw missing(id);
    return found;
  };

  const rest = {
    at,
    name: repository,
    call,
    all,
    oneOf,
    repository: async () => (await call.api('GET', at)) as RestRepository, // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    /** Issues without pull requests, which REST lists among them. */
    issues: async () =>
      (await all<RestIssue>('/issues?state=all')).filter((one) => one.pull_request === undefined),
    issue: async (number: number) => (await call.api('GET', `${at}/issues/${number}`)) as RestIssue | null, // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    issueById: async (id: string) => oneOf(await rest.issues(), id),
    labels: async () => all<RestLabel>('/labels'),
    milestones: async () => all<RestMilestone>('/milestones?state=all'),
    pulls: async () => all<RestPull>('/pulls?state=all'),
    people: async () => all<RestUser>('/assignees'),
    comments: async (issue: number) => all<RestComment>(`/issues/${issue}/comments`),
    /** The emulator takes the list of all comments for an issue of that name; its node ids hold its own ids. */
    commentById: async (id: string) => {
      const own = /:IssueComment(\d+)$/.exec(Buffer.from(id, 'base64').toString())?.[1];
      const found = own === undefined ? null : await call.api('GET', `${at}/issues/comments/${own}`);
      if (found === null) throw missing(id);
      return found as RestComment; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    },
    /** A write that the emulator refuses is an error of the field, as at GitHub. */
    write: async <T>(method: string, path: string, body: object): Promise<T> => {
      const answer = await call.api(method, `${at}${path}`, body);
      if (answer === null) throw graphqlError('UNPROCESSABLE', `${method} ${path} was refused`);
      return answer as T; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    },
  };
  return rest;
};

export type Rest = ReturnType<typeof createRest>;
