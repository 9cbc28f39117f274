import type { Addition } from './addition.ts';
import { shownRun } from './shown-run.ts';

/** A run as a test tells of it: what its jobs uploaded lies on a server of the test. */
export interface EndedRun {
  readonly id: number;
  readonly attempt?: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly fromFork?: boolean;
  /** The App is not told. */
  readonly silent?: boolean;
  readonly artifacts: readonly {
    readonly name: string;
    readonly url: string;
    readonly bytes: number;
    /** Hex sha256 of what was uploaded. */
    readonly digest?: string;
  }[];
}

const AT = '2026-11-21T00:00:00Z';

/** Workflow runs that have ended, and what they uploaded. Ending one is what a runner does behind the API. */
export const workflowRuns: Addition = (hub) => {
  const runs = new Map<string, EndedRun>();
  const shown = async ({ attempt = 1, fromFork = false, ...run }: EndedRun): Promise<object> => {
    const ended = { status: 'completed', conclusion: 'success', workflow: 'readiness' } as const;
    return shownRun(hub, { ...run, attempt, fromFork, ...ended });
  };
  return {
    'POST /_behind/actions/runs': async ({ body }) => {
      const run = body as EndedRun; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own test
      runs.set(String(run.id), run);
      if (run.silent !== true)
        await hub.emit('workflow_run', { action: 'completed', workflow_run: { id: run.id } });
      return { status: 201, body: {} };
    },
    'GET /repos/{owner}/{repo}/actions/runs': async ({ query }) => {
      const sha = query.get('head_sha');
      if (sha === null) return null;
      const all = await Promise.all([...runs.values()].filter((run) => run.headSha === sha).map(shown));
      return { status: 200, body: { total_count: all.length, workflow_runs: all } };
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}': async ({ params }) => {
      const run = runs.get(params['run_id'] ?? '');
      return run === undefined ? null : { status: 200, body: await shown(run) };
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ({ params }) => {
      const run = runs.get(params['run_id'] ?? '');
      if (run === undefined) return null;
      const artifacts = run.artifacts.map(({ name, bytes, digest }, index) => ({
        id: run.id * 100 + index,
        node_id: `A_${run.id}_${index}`,
        name,
        size_in_bytes: bytes,
        url: 'https://api.github.com/artifact',
        archive_download_url: 'https://api.github.com/artifact/zip',
        expired: false,
        created_at: AT,
        expires_at: AT,
        updated_at: AT,
        digest: digest === undefined ? null : `sha256:${digest}`,
      }));
      return { status: 200, body: { total_count: artifacts.length, artifacts } };
    },
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({ params }) => {
      const id = Number(params['artifact_id']);
      const artifact = runs.get(String(Math.floor(id / 100)))?.artifacts[id % 100];
      return artifact === undefined ? null : { status: 302, body: null, headers: { location: artifact.url } };
    },
  };
};
