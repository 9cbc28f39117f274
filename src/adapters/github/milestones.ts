import { z } from 'zod';
import type { MilestoneFields } from '../../domain/model/change.ts';
import type { MilestonesReader, MilestonesWriter } from '../../ports/milestones.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const listSchema = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    description: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    due_on: z.string().nullish(),
    creator: z.object({ login: z.string() }).nullish(),
  }),
);
const madeSchema = z.object({ number: z.number(), node_id: z.string().optional() });

/** Milestones of a repository, read. */
export const createMilestonesReader = (client: Client, ref: RepositoryRef): MilestonesReader => ({
  list: async () => {
    const all = await client.list(listSchema, 'GET /repos/{owner}/{repo}/milestones', {
      ...ref,
      state: 'all',
    });
    return all.map(({ number, title, description, state, due_on: due, creator }) => ({
      number,
      title,
      description: description ?? '',
      state,
      due: due?.slice(0, 10) ?? null,
      author: creator?.login ?? null,
    }));
  },
});

/** GitHub floors the time to midnight of the Pacific coast: noon UTC is the same date everywhere it looks. */
const fieldsOf = ({ due, ...fields }: MilestoneFields) => ({
  ...fields,
  ...(due === undefined ? {} : { due_on: due === null ? null : `${due}T12:00:00Z` }),
});

/**
 * Milestones of a repository, written.
 *
 * @param made told the id of a new one by which GraphQL calls it
 */
export const createMilestonesWriter = (
  client: Client,
  ref: RepositoryRef,
  made: (number: number, nodeId: string) => void = () => {},
): MilestonesWriter => ({
  create: async (fields) => {
    const { due_on: due, ...rest } = fieldsOf(fields);
    const route = 'POST /repos/{owner}/{repo}/milestones';
    const body = { ...ref, ...rest, ...(due ? { due_on: due } : {}) };
    const { number, node_id: nodeId } = await client.write(madeSchema, route, body);
    if (nodeId !== undefined) made(number, nodeId);
    return number;
  },
  update: async (number, fields) => {
    const route = 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}';
    await client.write(madeSchema, route, { ...ref, milestone_number: number, ...fieldsOf(fields) });
  },
});
