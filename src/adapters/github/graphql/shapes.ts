import { z } from 'zod';

const pageInfo = z.object({
  hasNextPage: z.boolean(),
  startCursor: z.string().nullish(),
  endCursor: z.string().nullish(),
});

const actor = z.object({ kind: z.string(), login: z.string() }).nullable();
const label = z.object({ id: z.string(), name: z.string() });
const person = z.object({ id: z.string(), login: z.string() });

const dependencies = z.object({ totalBlockedBy: z.number() });

export const seenIssueSchema = z.object({
  id: z.string(),
  fullDatabaseId: z.union([z.string(), z.number()]),
  number: z.number(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  stateReason: z.string().nullish(),
  updatedAt: z.string(),
  author: actor,
  milestone: z.object({ id: z.string(), title: z.string() }).nullable(),
  labels: z.object({ nodes: z.array(label) }).nullable(),
  assignees: z.object({ nodes: z.array(person) }),
  /** Left out by a server that does not count them. */
  issueDependenciesSummary: dependencies.optional(),
  parent: z.object({ number: z.number(), repository: z.object({ nameWithOwner: z.string() }) }).nullable(),
});

const milestone = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  description: z.string().nullish(),
  state: z.enum(['OPEN', 'CLOSED']),
  dueOn: z.string().nullish(),
  creator: actor,
});

const connection = <T>(node: z.ZodType<T>) => z.object({ pageInfo, nodes: z.array(node) });

export const labelsSchema = connection(label);
export const milestonesSchema = connection(milestone);
export const peopleSchema = connection(person);
export const issuesSchema = z.object({ totalCount: z.number(), pageInfo, nodes: z.array(seenIssueSchema) });

/** Besides, under `t0`, `t1`, …: what was asked for by its ids. */
export const overviewSchema = z.looseObject({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    id: z.string(),
    labels: labelsSchema,
    milestones: milestonesSchema,
    assignableUsers: peopleSchema,
    pullRequests: z.object({
      nodes: z.array(
        z.object({
          number: z.number(),
          title: z.string(),
          body: z.string(),
          state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
          isCrossRepository: z.boolean(),
        }),
      ),
    }),
    first: issuesSchema.optional(),
    last: issuesSchema.optional(),
    recent: issuesSchema.optional(),
  }),
});

/** Answers under aliases of their own: issues that were asked for by their ids, null for what is gone. */
export const tiedSchema = z.array(
  z.object({ number: z.number(), issueDependenciesSummary: dependencies }).nullable(),
);

export type SeenIssue = z.infer<typeof seenIssueSchema>;
export type SeenLabel = z.infer<typeof label>;
export type SeenMilestone = z.infer<typeof milestone>;
export type SeenPerson = z.infer<typeof person>;
export type SeenIssues = z.infer<typeof issuesSchema>;
export type Overview = z.infer<typeof overviewSchema>['repository'];

/** REST calls a bot by the name of its App and `[bot]`, GraphQL by the name alone: ours is the name of REST. */
export const loginOf = (seen: z.infer<typeof actor>): string | null => {
  if (seen === null) return null;
  return seen.kind === 'Bot' && !seen.login.endsWith('[bot]') ? `${seen.login}[bot]` : seen.login;
};
