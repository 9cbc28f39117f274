import { z } from 'zod';
import type { Handler } from '../../adapters/http/serve.ts';
import { answerJson } from '../../adapters/http/serve.ts';
import { createTokenVerifier, KeysUnavailable, type JobClaims } from '../../adapters/http/job-token.ts';
import { readBody } from '../../adapters/http/read-body.ts';
import { runManifestSchema } from '../../application/pipeline/contracts/run-manifest.ts';
import { parseStrictJson } from '../../domain/evidence/strict-json.ts';
import { beliefIn, type Origin } from '../../domain/trust/trust-level.ts';
import type { Clock } from '../../ports/clock.ts';
import type { LaneRef } from '../../ports/deliveries.ts';
import type { Lanes } from '../../ports/lanes.ts';
import type { Results } from '../../ports/results.ts';
import type { KnownRepositories } from '../../ports/known-repositories.ts';
import type { Log } from './observe/log.ts';

const BODY_LIMIT = 8 * 1024 * 1024;
const TIMEOUT_MS = 15_000;

/** Which archive the run lies in, as its job says. */
const ARTIFACT = /^sha256:([0-9a-f]{64}|)$/;

const refusalSchema = z.strictObject({ refused: z.string().regex(/^AX\d{4}$/) });

interface TakeOptions {
  readonly trustedWorkflows: readonly string[];
  readonly issuer: string;
  readonly audience: string;
  readonly results: Results;
  readonly lanes: Lanes;
  readonly clock: Clock;
  readonly repositories: KnownRepositories;
  readonly log: Log;
  /** Told what was not taken, and of whom that is known. */
  readonly refused: (repository: string | null, status: number, reason: string) => Promise<void>;
}

/**
 * What a job ran for: a pull request by its ref `refs/pull/41/merge`, a commit of the merge queue, else a branch, whose
 * issues may follow it. Null where the App is not known to be installed: for a stranger nothing is asked of GitHub.
 */
const laneOf = async (
  { repository_id: repositoryId, ref, sha, event_name: event }: JobClaims,
  repositories: KnownRepositories,
): Promise<LaneRef | null> => {
  const pull = /^refs\/pull\/(\d+)\/merge$/.exec(ref)?.[1];
  const concern = pull ? `gate:${pull}` : event === 'merge_group' ? `queue:${sha}` : 'sync';
  const known = await repositories.find(repositoryId);
  return known && { ...known, concern };
};

/** What GitHub says of the job, as far as it matters what its word is worth. */
const originOf = (claims: JobClaims): Origin => ({
  kind: 'token',
  event: claims.event_name,
  workflow: claims.job_workflow_ref,
  workflowSha: claims.job_workflow_sha,
  runner: claims.runner_environment,
});

/** What two readers could read differently is not taken: its digest is recorded. */
const parse = (body: Uint8Array): unknown => {
  try {
    const read = parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(body), 'run.json');
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
};

/**
 * The job that was to report a run found something else than was uploaded: nothing of that run is believed. False when
 * its token was used before.
 */
const refuseRun = async (
  { results, lanes, refused, log }: TakeOptions,
  lane: LaneRef,
  { repository, sha, run_id: workflowRun, run_attempt: attempt, jti: id, exp: expires }: JobClaims,
  code: string,
): Promise<boolean> => {
  const because = `the job that was to report it refused it (${code})`;
  const run = { workflowRun, attempt, sha };
  if ((await results.refuse(lane, run, because, { id, expires })) === null) return false;
  await refused(repository, 202, because);
  await lanes.mark(lane);
  log('warn', 'result refused', { repository, run: workflowRun, sha, reason: because });
  return true;
};

/**
 * `POST /api/v1/runs`: a job reports its run, or that it refused to, with its OIDC token instead of a shared secret. The
 * token says which repository and commit it was; what the body says of that is not looked at. 202 once it is on disk.
 */
export const takeResults = (options: TakeOptions): Handler => {
  const { issuer, audience, results, lanes, clock, repositories, log } = options;
  const verify = createTokenVerifier(issuer, audience, () => clock.now());
  return async (message, response) => {
    let from: string | null = null;
    const refuse = async (status: number, title: string, reason = title): Promise<void> => {
      await options.refused(from, status, reason);
      log('warn', 'result refused', { status, repository: from, reason });
      response.setHeader('connection', 'close');
      answerJson(response, status, { title, status });
    };
    const token = /^Bearer ([\w.-]{1,8192})$/.exec(message.headers.authorization ?? '')?.[1] ?? '';
    const claims = await verify(token).catch((error: unknown) => {
      if (error instanceof KeysUnavailable) return 'later' as const;
      throw error;
    });
    if (claims === 'later') return refuse(503, 'The token cannot be checked now.');
    if ('refused' in claims)
      return refuse(401, 'The token is not one of a job for this App.', claims.refused);
    // Any job of GitHub can have a token for us: of a stranger nothing is read, and nothing written down twice.
    const lane = await laneOf(claims, repositories);
    if (lane === null) return refuse(404, 'The App is not installed there.');
    const { repository } = claims;
    from = repository;
    const body = await readBody(message, BODY_LIMIT, TIMEOUT_MS);
    if ('status' in body) return refuse(body.status, body.reason);
    const said = parse(body);
    const refusal = refusalSchema.safeParse(said).data;
    if (refusal !== undefined) {
      if (!(await refuseRun(options, lane, claims, refusal.refused)))
        return refuse(409, 'The token was used before.');
      return answerJson(response, 202, refusal);
    }
    const manifest = runManifestSchema.safeParse(said);
    if (!manifest.success) return refuse(422, 'This is no run of a version that is known.');
    const artifact = ARTIFACT.exec(String(message.headers['aurora-artifact-digest'] ?? 'sha256:'))?.[1];
    if (artifact === undefined) return refuse(400, 'The digest of the artifact is none.');
    const { trust, because } = beliefIn(originOf(claims), options.trustedWorkflows);
    const reported = {
      installation: lane.installation,
      repositoryId: lane.repositoryId,
      repository,
      sha: claims.sha,
      workflowRun: claims.run_id,
      attempt: claims.run_attempt,
      trust,
      manifest: manifest.data,
      artifact: artifact || null,
    };
    if (!(await results.keep(reported, { id: claims.jti, expires: claims.exp })))
      return refuse(409, 'The token was used before, or the run was refused.');
    await lanes.mark(lane);
    // A deployment of this very commit may have waited for it.
    if (lane.concern === 'sync') await lanes.mark({ ...lane, concern: 'deploys' });
    const { run_id: run, sha } = claims;
    log('info', 'result', { repository, run, sha, trust, because });
    answerJson(response, 202, { accepted: manifest.data.runId });
  };
};
