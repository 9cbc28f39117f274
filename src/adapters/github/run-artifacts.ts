import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArtifactContents, RunArtifactsReader, WorkflowRun } from '../../ports/run-artifacts.ts';
import type { Client } from './client.ts';
import { download } from './download.ts';
import type { RepositoryRef } from './repository-ref.ts';

const runSchema = z.object({
  id: z.number(),
  run_attempt: z.number().default(1),
  event: z.string(),
  status: z.string().nullish(),
  head_sha: z.string(),
  repository: z.object({ id: z.number() }),
  head_branch: z.string().nullable(),
  head_repository: z.object({ id: z.number(), owner: z.object({ login: z.string() }) }).nullish(),
});
const runsSchema = z.object({ workflow_runs: z.array(z.object({ id: z.number() })) });
const artifactsSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      size_in_bytes: z.number(),
      expired: z.boolean(),
      digest: z.string().nullish(),
    }),
  ),
});
const pullsSchema = z.array(z.object({ number: z.number(), head: z.object({ sha: z.string() }) }));

const headOf = ({ head_repository: from, head_branch: branch }: z.infer<typeof runSchema>): string | null =>
  from && branch !== null ? `${from.owner.login}:${branch}` : null;

/** More than any honest run of ours uploads. Packed bytes. */
const MAX_ARCHIVE = 256 * 1024 * 1024;

const SHA256 = /^sha256:([0-9a-f]{64})$/;

/** Pages of a hundred artifacts; a run of more has none of ours that could be told from others. */
const MAX_PAGES = 10;

/** Reads an archive that lies in a file. */
export type ReadArchive = (path: string, wanted: ReadonlySet<string>) => Promise<ArtifactContents | string>;

/** A run of a workflow; null when the repository has no such run. */
export const readRun = async (
  client: Client,
  ref: RepositoryRef,
  id: number,
): Promise<WorkflowRun | null> => {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const run = await client.find(runSchema, route, { ...ref, run_id: id });
  return (
    run && {
      id: run.id,
      attempt: run.run_attempt,
      event: run.event,
      isComplete: run.status === 'completed',
      repositoryId: run.repository.id,
      headSha: run.head_sha,
      head: headOf(run),
      fromFork: run.head_repository?.id !== run.repository.id,
    }
  );
};

/** Workflow runs of a repository and what they uploaded. */
export const createRunArtifactsReader = (
  client: Client,
  ref: RepositoryRef,
  readArchive: ReadArchive,
): RunArtifactsReader => ({
  run: async (id) => readRun(client, ref, id),
  endedAt: async (sha) => {
    const route = 'GET /repos/{owner}/{repo}/actions/runs';
    const which = { head_sha: sha, status: 'completed', per_page: 100 };
    return (await client.get(runsSchema, route, { ...ref, ...which })).workflow_runs.map(({ id }) => id);
  },
  list: async (run) => {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const all: z.infer<typeof artifactsSchema>['artifacts'] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const asked = { ...ref, run_id: run, per_page: 100, page };
      const found = await client.find(artifactsSchema, route, asked);
      all.push(...(found?.artifacts ?? []));
      if ((found?.artifacts.length ?? 0) < 100) break;
    }
    return all.map(({ id, name, size_in_bytes: bytes, expired, digest }) => ({
      id,
      name,
      bytes,
      expired,
      digest: SHA256.exec(digest ?? '')?.[1] ?? null,
    }));
  },
  read: async ({ id, bytes, digest }, wanted) => {
    const tooLarge = `it is larger than ${MAX_ARCHIVE} bytes`;
    if (bytes > MAX_ARCHIVE) return tooLarge;
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    const place = await client.locate(route, { ...ref, artifact_id: id, archive_format: 'zip' });
    const staging = mkdtempSync(join(tmpdir(), 'aurora-artifact-'));
    try {
      const path = join(staging, 'archive.zip');
      const archive = await download(place, path, MAX_ARCHIVE);
      if (archive === null) return tooLarge;
      if (digest !== null && digest !== archive) return `its sha256 is ${archive}, and GitHub says ${digest}`;
      const contents = await readArchive(path, wanted);
      return typeof contents === 'string' ? contents : { ...contents, archive };
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  },
  pullsAt: async ({ headSha, head }) => {
    if (head === null) return [];
    const route = 'GET /repos/{owner}/{repo}/pulls';
    const pulls = await client.list(pullsSchema, route, { ...ref, state: 'open', head });
    return pulls.filter((pull) => pull.head.sha === headSha).map(({ number }) => number);
  },
});
