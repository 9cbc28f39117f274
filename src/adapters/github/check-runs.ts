import { z } from 'zod';
import type { CheckRunsReader, CheckRunsWriter } from '../../ports/check-runs.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const runSchema = z.object({
  id: z.number(),
  status: z.string(),
  conclusion: z.string().nullish(),
  output: z.object({ title: z.string().nullish() }).nullish(),
  app: z.object({ slug: z.string().nullish() }).nullish(),
});
const runsSchema = z.object({ check_runs: z.array(runSchema) });
const madeSchema = z.object({ id: z.number() });

/** GitHub keeps 65 535 characters. */
const SUMMARY_LIMIT = 65_000;

const ACTIONS = [
  { label: 'Re-verify', description: 'Look at everything again', identifier: 'reverify' },
  { label: 'Explain', description: 'Say what blocks and why', identifier: 'explain' },
  { label: 'Request waiver', description: 'Ask for an exception', identifier: 'waive' },
];

/** Check runs of one name, read. `slug`: our App; a run of the same name by somebody else is not ours. */
export const createCheckRunsReader = (
  client: Client,
  ref: RepositoryRef,
  name: string,
  slug: string,
): CheckRunsReader => ({
  find: async (headSha) => {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const asked = { ...ref, ref: headSha, check_name: name, per_page: 100 };
    const { check_runs: runs } = await client.get(runsSchema, route, asked);
    const [newest] = runs.filter(({ app }) => app?.slug === slug).toSorted((a, b) => b.id - a.id);
    if (newest === undefined) return null;
    const { id, status, conclusion, output } = newest;
    return { id, status, conclusion: conclusion ?? null, title: output?.title ?? null };
  },
});

/** Check runs of one name, written. */
export const createCheckRunsWriter = (client: Client, ref: RepositoryRef, name: string): CheckRunsWriter => ({
  start: async (headSha, title) => {
    const output = { title, summary: title };
    const body = { ...ref, name, head_sha: headSha, status: 'in_progress', output };
    return (await client.write(madeSchema, 'POST /repos/{owner}/{repo}/check-runs', body)).id;
  },
  conclude: async (id, { conclusion, title, summary }) => {
    await client.write(madeSchema, 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...ref,
      check_run_id: id,
      status: 'completed',
      conclusion,
      output: { title: title.slice(0, 255), summary: summary.slice(0, SUMMARY_LIMIT) },
      actions: ACTIONS,
    });
  },
});
