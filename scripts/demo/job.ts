import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../tests/support/project.ts';
import { runAction, type ActionResult } from '../../tests/support/runner-harness.ts';
import { built, type Stage } from './stage.ts';

/** What a job is of: a branch of the checkout, and the commit at GitHub. */
export interface JobOf {
  readonly branch: string;
  readonly sha: string;
  /** Its pull request; null for a push to main. */
  readonly pull: number | null;
}

export interface Job {
  readonly run: number;
  readonly result: ActionResult;
  /** Directory of the workspace. */
  readonly workspace: string;
  /** The whole report as HTML. */
  readonly html: string;
}

let runs = 0;

/** A job of GitHub Actions: a checkout, the built Action, and a token that says which job it is. */
export const runJob = async (stage: Stage, { branch, sha, pull }: JobOf): Promise<Job> => {
  const { checkout, front, issuer, app, scratch } = stage;
  runs += 1;
  const run = runs;
  const workspace = join(scratch, `job-${run}`);
  git(scratch, 'clone', '-q', checkout.root, workspace);
  git(workspace, 'switch', '-q', branch);
  const head = git(workspace, 'rev-parse', 'HEAD');
  const base = git(workspace, 'rev-parse', 'origin/main');
  const ref = pull === null ? 'refs/heads/main' : `refs/pull/${pull}/merge`;
  const eventName = pull === null ? 'push' : 'pull_request';
  front.jobToken = (aud) => issuer.token({ aud, sha, ref, run_id: String(run), event_name: eventName });
  const repository = { full_name: 'acme/rocket' };
  const event = {
    repository,
    ...(pull === null
      ? {}
      : {
          pull_request: {
            number: pull,
            head: { sha: head, repo: repository },
            base: { sha: base, ref: 'main' },
          },
        }),
  };
  const result = await runAction({
    bundle: built('action'),
    workspace,
    eventName,
    event,
    inputs: { 'app-url': app.url },
    env: {
      GITHUB_REPOSITORY: 'acme/rocket',
      GITHUB_SERVER_URL: front.url,
      GITHUB_API_URL: front.url,
      GITHUB_RUN_ID: String(run),
      GITHUB_REF: ref,
      GITHUB_SHA: head,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${front.url}/job-token?of=${run}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of the runner',
    },
  });
  const report = join(workspace, result.outputs['report'] ?? '', '../report.html');
  return { run, result, workspace, html: existsSync(report) ? readFileSync(report, 'utf8') : '' };
};
