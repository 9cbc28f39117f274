import { z } from 'zod';
import type { MergeQueueReader } from '../../ports/merge-queue.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const refsSchema = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }));

const QUEUED = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40,64})$/;

/** GitHub keeps a branch for each commit that it tests before a merge. */
export const createMergeQueueReader = (client: Client, ref: RepositoryRef): MergeQueueReader => ({
  commits: async () => {
    const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{+ref}';
    const refs = await client.get(refsSchema, route, { ...ref, ref: 'heads/gh-readonly-queue/' });
    return refs.flatMap(({ ref: name, object: { sha } }) => {
      const [, branch, onto] = QUEUED.exec(name) ?? [];
      return branch === undefined || onto === undefined ? [] : [{ sha, branch, onto }];
    });
  },
});
