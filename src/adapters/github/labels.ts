import { z } from 'zod';
import type { LabelsReader, LabelsWriter } from '../../ports/labels.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { oneByOne } from '../../ports/together.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const labelSchema = z.object({ name: z.string() });

/** Labels of a repository, read. */
export const createLabelsReader = (client: Client, ref: RepositoryRef): LabelsReader => ({
  list: async () => {
    const all = await client.list(z.array(labelSchema), 'GET /repos/{owner}/{repo}/labels', { ...ref });
    return all.map(({ name }) => name);
  },
});

/** Labels of a repository, written. */
export const createLabelsWriter = (client: Client, ref: RepositoryRef): LabelsWriter => {
  const create: LabelsWriter['create'] = async (label) => {
    try {
      await client.write(labelSchema, 'POST /repos/{owner}/{repo}/labels', { ...ref, ...label });
    } catch (error) {
      // Somebody was quicker: a label is its name, so it is there.
      if (!(error instanceof RemoteFailure) || error.status !== 422) throw error;
    }
  };
  return { create, together: 1, createMany: async (all) => oneByOne(all, create) };
};
