import { z } from 'zod';
import type {
  CheckAnnotation,
  CheckOutput,
  CheckRun,
  CheckRunsReader,
  CheckRunsWriter,
} from '../../ports/check-runs.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const runSchema = z.object({
  id: z.number(),
  name: z.string(),
  head_sha: z.string(),
  status: z.string(),
  conclusion: z.string().nullish(),
  started_at: z.string().nullish(),
  external_id: z.string().nullish(),
  output: z.object({ annotations_count: z.number().default(0) }).nullish(),
  app: z.object({ slug: z.string().nullish() }).nullish(),
});
const runsSchema = z.object({ check_runs: z.array(runSchema) });
const madeSchema = z.object({ id: z.number() });
const remarksSchema = z.array(
  z.object({ path: z.string(), start_line: z.number(), message: z.string().nullish() }),
);

/** GitHub keeps 65 535 characters of a text, 255 of a title, and takes 50 annotations at once. */
const TEXT_LIMIT = 65_000;
const TITLE_LIMIT = 255;
const AT_ONCE = 50;

/** Half a character at the end would be refused. */
const cut = (text: string, limit: number): string => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');

/** Label ≤ 20, description ≤ 40, identifier ≤ 20 characters. */
const ACTIONS = [
  { label: 'Re-verify', description: 'Run the checks of this commit again', identifier: 'reverify' },
  { label: 'Explain', description: 'Show the whole tree of reasons', identifier: 'explain' },
  { label: 'Request waiver', description: 'Ask for an exception with an end', identifier: 'waive' },
];

const isOurs = ({ app }: z.infer<typeof runSchema>, slug: string): boolean => app?.slug === slug;

const runOf = (run: z.infer<typeof runSchema>): CheckRun => ({
  id: run.id,
  headSha: run.head_sha,
  status: run.status,
  conclusion: run.conclusion ?? null,
  startedAt: Date.parse(run.started_at ?? '') || 0,
  externalId: run.external_id ?? '',
  annotations: run.output?.annotations_count ?? 0,
});

/** Check runs of one name, read. `slug`: our App; a run of the same name by somebody else is not ours. */
export const createCheckRunsReader = (
  client: Client,
  ref: RepositoryRef,
  name: string,
  slug: string,
): CheckRunsReader => ({
  on: async (headSha) => {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const asked = { ...ref, ref: headSha, check_name: name, filter: 'all', per_page: 100 };
    const { check_runs: runs } = await client.get(runsSchema, route, asked);
    const [newest] = runs.filter((run) => isOurs(run, slug)).toSorted((a, b) => b.id - a.id);
    const others = runs.filter((run) => !isOurs(run, slug)).map(({ app }) => app?.slug ?? 'somebody');
    return { ours: newest ? runOf(newest) : null, others: [...new Set(others)].toSorted() };
  },
  byId: async (id) => {
    const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
    const run = await client.find(runSchema, route, { ...ref, check_run_id: id });
    return run !== null && run.name === name && isOurs(run, slug) ? runOf(run) : null;
  },
  annotations: async (id) => {
    const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
    const all = await client.list(remarksSchema, route, { ...ref, check_run_id: id });
    return all.map(({ path, start_line: line, message }) => ({ path, line, message: message ?? '' }));
  },
});

const textOf = ({ title, summary }: CheckOutput) => ({
  title: cut(title, TITLE_LIMIT),
  summary: cut(summary, TEXT_LIMIT),
});

const remarkOf = ({ path, line, level, title, message }: CheckAnnotation) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: level,
  title: cut(title, TITLE_LIMIT),
  message,
});

const begun = (startedAt: number, output: CheckOutput) => ({
  status: 'in_progress',
  started_at: new Date(startedAt).toISOString(),
  external_id: output.externalId,
  output: textOf(output),
});

/** Check runs of one name, written. */
export const createCheckRunsWriter = (client: Client, ref: RepositoryRef, name: string): CheckRunsWriter => {
  const update = async (id: number, body: object): Promise<void> => {
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
    await client.write(madeSchema, route, { ...ref, check_run_id: id, ...body });
  };
  return {
    start: async (headSha, startedAt, output) => {
      const body = { ...ref, name, head_sha: headSha, ...begun(startedAt, output) };
      return runOf(await client.write(runSchema, 'POST /repos/{owner}/{repo}/check-runs', body));
    },
    proceed: async (id, startedAt, output) => update(id, begun(startedAt, output)),
    conclude: async (id, conclusion) => {
      const { annotations, text, externalId } = conclusion;
      const output = {
        ...textOf(conclusion),
        ...(text === null ? {} : { text: cut(text, TEXT_LIMIT) }),
      };
      const remarks = annotations.map(remarkOf);
      await update(id, {
        status: 'completed',
        conclusion: conclusion.conclusion,
        external_id: externalId,
        output: { ...output, ...(remarks.length > 0 ? { annotations: remarks.slice(0, AT_ONCE) } : {}) },
        actions: ACTIONS,
      });
      for (let done = AT_ONCE; done < remarks.length; done += AT_ONCE)
        await update(id, { output: { ...output, annotations: remarks.slice(done, done + AT_ONCE) } });
    },
  };
};
