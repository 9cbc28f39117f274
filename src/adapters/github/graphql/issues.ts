import { z } from 'zod';
import type { IssuesReader, IssuesWriter, IssueWrite } from '../../../ports/issues.ts';
import type { Client } from '../client.ts';
import { small, type Known } from './known.ts';
import { seenIssueSchema } from './shapes.ts';
import { sendTogether } from './together.ts';

const payload = z.object({ issue: seenIssueSchema });
const SELECTION = 'issue { ...Seen }';

/** Ids of all names, or null when one is not known. */
const idsOf = (
  names: readonly string[],
  idOf: (name: string) => string | undefined,
): readonly string[] | null => {
  const ids = names.flatMap((name) => idOf(small(name)) ?? []);
  return ids.length === names.length ? ids : null;
};

/** The input of a mutation, or null when it names what has no id that is known. */
const inputOf = (
  { title, body, state, labels, assignees, milestone }: IssueWrite,
  known: Known,
): object | null => {
  const labelIds = labels && idsOf(labels, (name) => known.labels.get(name)?.id);
  const assigneeIds = assignees && idsOf(assignees, (login) => known.people.get(login));
  const milestoneId = typeof milestone === 'number' ? known.milestones.get(milestone) : milestone;
  const isKnown = typeof milestone !== 'number' || milestoneId !== undefined;
  if (labelIds === null || assigneeIds === null || !isKnown) return null;
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state: state.toUpperCase() }),
    ...(labelIds === undefined ? {} : { labelIds }),
    ...(assigneeIds === undefined ? {} : { assigneeIds }),
    ...(milestoneId === undefined ? {} : { milestoneId }),
  };
};

/** GitHub takes ten seconds for a request, and creating an issue is the slowest of what we ask. */
const CREATES = 20;
const UPDATES = 50;

/** Issues, several in one request. */
export const createGraphqlIssuesWriter = (
  client: Client,
  known: Known,
  rest: IssuesReader & IssuesWriter,
): IssuesReader & IssuesWriter => {
  const own = { client, known, payload, selection: SELECTION, fragments: known.seen };
  return {
    ...rest,
    get together() {
      return known.offered() ? { create: CREATES, update: UPDATES } : rest.together;
    },
    createMany: async (all) =>
      sendTogether(all, {
        ...own,
        mutationOf: (fields) => {
          const input = inputOf(fields, known);
          return input && { field: 'createIssue', input: { repositoryId: known.repository, ...input } };
        },
        resultOf: async ({ issue }) => {
          await known.note(issue);
          return { number: issue.number, id: Number(issue.fullDatabaseId) };
        },
        alone: async (some) => rest.createMany(some),
      }),
    updateMany: async (all) =>
      sendTogether(all, {
        ...own,
        mutationOf: ({ number, fields }) => {
          const input = inputOf(fields, known);
          const id = known.issueId(number);
          return input && id !== undefined ? { field: 'updateIssue', input: { id, ...input } } : null;
        },
        resultOf: async ({ issue }) => known.note(issue),
        alone: async (some) => rest.updateMany(some),
      }),
  };
};
