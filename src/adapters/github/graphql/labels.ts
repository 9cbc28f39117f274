import { z } from 'zod';
import type { LabelsWriter } from '../../../ports/labels.ts';
import type { Client } from '../client.ts';
import { small, type Known } from './known.ts';
import { sendTogether } from './together.ts';

const payload = z.object({ label: z.object({ id: z.string(), name: z.string() }) });

const TOGETHER = 50;

/** Labels, several in one request. */
export const createGraphqlLabelsWriter = (
  client: Client,
  known: Known,
  rest: LabelsWriter,
): LabelsWriter => ({
  ...rest,
  get together() {
    return known.offered() ? TOGETHER : rest.together;
  },
  createMany: async (all) => {
    const outcomes = await sendTogether(all, {
      client,
      known,
      payload,
      selection: 'label { id name }',
      mutationOf: (label) => ({
        field: 'createLabel',
        input: { repositoryId: known.repository, ...label },
      }),
      resultOf: async ({ label }) => void known.labels.set(small(label.name), label),
      alone: async (some) => rest.createMany(some),
    });
    // Somebody was quicker: a label is its name, so it is there.
    return outcomes.map((outcome) =>
      'failure' in outcome && outcome.failure.kind === 'refused' && outcome.failure.status === 422
        ? { made: undefined }
        : outcome,
    );
  },
});
