import type { Addition, Answer, Call } from './addition.ts';
import { shownRun } from './shown-run.ts';
import { userOf } from './user.ts';

/** A run of a workflow that waits to deploy, as a test tells of it. */
export interface WaitingRun {
  readonly id: number;
  readonly attempt?: number;
  readonly sha: string;
  readonly status?: 'waiting' | 'completed';
  readonly fromFork?: boolean;
  /** File name of the workflow; one that we started by hand comes from us. */
  readonly workflow?: string;
  readonly byUs?: boolean;
  /** Names of the environments that it waits for. */
  readonly environments: readonly string[];
  /** False: GitHub tells nobody. */
  readonly tell?: boolean;
  /** In the event; where the App should not call. */
  readonly callback?: string;
}

interface Environment {
  readonly id: number;
  readonly name: string;
}

interface Review {
  readonly environment: Environment;
  readonly state: string;
  readonly comment: string;
}

interface Kept {
  run: WaitingRun;
  pending: readonly Environment[];
  readonly reviews: Review[];
}

interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
  readonly statuses: {
    readonly id: number;
    readonly state: string;
    readonly at: string;
    readonly run: number;
  }[];
}

const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';
const MOST_REPORTS = 10;
const AT = '2026-11-21T00:00:00Z';
const invalid = (message: string): Answer => ({ status: 422, body: { message } });
/**
 * Environments with the rule of our App, runs that wait for it, deployments and workflows that are started by hand. Of
 * an environment whose name begins with `free` nobody asked for the rule.
 */
export const deployments: Addition = (hub) => {
  const url = `https://api.github.com/repos/${hub.repository}`;
  const runs = new Map<string, Kept>();
  const deployed: Deployment[] = [];
  const dispatches: { readonly workflow: string; readonly at: string; readonly body: unknown }[] = [];
  const ids = new Map<string, number>();
  let next = 7_000;
  const environmentOf = (name: string): Environment => {
    const key = name.toLowerCase();
    ids.set(key, ids.get(key) ?? 500 + ids.size);
    return { id: ids.get(key) ?? 0, name };
  };
  const hasRule = (name: string): boolean => !name.startsWith('free');
  const shownEnvironment = ({ id, name }: Environment) => ({
    id,
    node_id: `EN_${id}`,
    name,
    url: `${url}/environments/${encodeURIComponent(name)}`,
    html_url: `https://github.com/${hub.repository}/deployments`,
  });
  const shown = async (run: WaitingRun, more: object = {}): Promise<object> => {
    const { id, attempt = 1, sha, status = 'waiting', fromFork = false, byUs = false } = run;
    return shownRun(
      hub,
      {
        id,
        attempt,
        status,
        fromFork,
        event: byUs ? 'workflow_dispatch' : 'push',
        workflow: (run.workflow ?? 'deploy.yml').replace('.yml', ''),
        headSha: sha,
        headBranch: 'main',
        conclusion: status === 'completed' ? 'cancelled' : null,
      },
      { triggering_actor: userOf(byUs ? `${hub.slug}[bot]` : 'mona'), ...more },
    );
  };
  const shownDeployment = ({ id, environment, sha }: Deployment) => ({
    id,
    environment,
    sha,
    url: `${url}/deployments/${id}`,
    node_id: `DE_${id}`,
    ref: 'main',
    task: 'deploy',
    payload: {},
    original_environment: environment,
    description: null,
    creator: userOf('github-actions[bot]'),
    created_at: AT,
    updated_at: AT,
    statuses_url: `${url}/deployments/${id}/statuses`,
    repository_url: url,
  });
  const deploy = (environment: string, sha: string): Deployment => {
    next += 1;
    const made = { id: next, environment, sha, statuses: [] };
    deployed.push(made);
    return made;
  };
  const keptOf = ({ params }: Call): Kept | undefined => runs.get(params['run_id'] ?? '');
  const deploymentOf = ({ params }: Call): Deployment | undefined =>
    deployed.find(({ id }) => String(id) === params['deployment_id']);

  return {
    'POST /_behind/actions/waiting': async ({ body }) => {
      const run = body as WaitingRun; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own test
      const pending = run.status === 'completed' ? [] : run.environments.map(environmentOf);
      runs.set(String(run.id), { run, pending, reviews: runs.get(String(run.id))?.reviews ?? [] });
      for (const { name } of pending) {
        const made = deploy(name, run.sha);
        if (run.tell === false || !hasRule(name)) continue;
        await hub.emit('deployment_protection_rule', {
          action: 'requested',
          environment: name,
          event: 'push',
          sha: run.sha,
          deployment_callback_url: run.callback ?? `${url}/actions/runs/${run.id}/deployment_protection_rule`,
          deployment: shownDeployment(made),
          pull_requests: [],
        });
      }
      return { status: 201, body: {} };
    },
    'POST /_behind/deployments': async ({ body }) => {
      const told = body as { environment: string; sha: string; state: string; run?: number }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own test
      const { environment, sha, state, run = 1 } = told;
      const waits = deployed.findLast((one) => one.environment === environment && one.sha === sha);
      const one = waits !== undefined && waits.statuses.length === 0 ? waits : deploy(environment, sha);
      next += 1;
      one.statuses.push({ id: next, state, at: new Date().toISOString(), run });
      await hub.emit('deployment_status', {
        action: 'created',
        deployment_status: { id: next, state },
        deployment: shownDeployment(one),
      });
      return { status: 201, body: { id: one.id } };
    },
    'GET /_behind/dispatches': () => ({ status: 200, body: dispatches }),
    [`GET ${RUN}`]: async (call) => {
      const kept = keptOf(call);
      return kept === undefined ? null : { status: 200, body: await shown(kept.run) };
    },
    'GET /repos/{owner}/{repo}/actions/runs': async ({ query }) => {
      if (query.has('head_sha')) return null;
      const waiting = [...runs.values()].filter(({ pending }) => pending.length > 0);
      const asked = query.get('status') === 'waiting' ? waiting : [...runs.values()];
      const all = await Promise.all(asked.map(async ({ run }) => shown(run)));
      return { status: 200, body: { total_count: all.length, workflow_runs: all } };
    },
    [`GET ${RUN}/pending_deployments`]: (call) => {
      const pending = (keptOf(call)?.pending ?? []).map((environment) => ({
        environment: shownEnvironment(environment),
        wait_timer: 0,
        wait_timer_started_at: null,
        current_user_can_approve: false,
        reviewers: [],
      }));
      return { status: 200, body: pending };
    },
    [`GET ${RUN}/approvals`]: (call) => {
      const reviews = (keptOf(call)?.reviews ?? []).map(({ environment, state, comment }) => ({
        environments: [{ ...shownEnvironment(environment), created_at: AT, updated_at: AT }],
        state,
        user: userOf(`${hub.slug}[bot]`),
        comment,
      }));
      return { status: 200, body: reviews };
    },
    [`POST ${RUN}/deployment_protection_rule`]: (call) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the description
      const { environment_name: name, state, comment = '' } = call.body as Record<string, string>;
      const kept = keptOf(call);
      const environment = kept?.pending.find((one) => one.name === name);
      if (kept === undefined || environment === undefined || !hasRule(environment.name))
        return invalid('No pending deployment requests to approve or reject');
      if (comment.length > 1_024) return invalid('Comment is too long');
      const reports = kept.reviews.filter((one) => one.state === 'pending' && one.environment.name === name);
      if (state === undefined && reports.length >= MOST_REPORTS) return invalid('Too many status reports');
      kept.reviews.push({ environment, state: state ?? 'pending', comment });
      if (state !== undefined) kept.pending = kept.pending.filter((one) => one !== environment);
      return { status: 204, body: null };
    },
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules': ({ params }) => {
      const name = params['environment_name'] ?? '';
      const app = { id: hub.appId, slug: hub.slug, integration_url: `${url}/app`, node_id: 'A_1' };
      const rules = hasRule(name) ? [{ id: 1, node_id: 'GA_1', enabled: true, app }] : [];
      return {
        status: 200,
        body: { total_count: rules.length, custom_deployment_protection_rules: rules },
      };
    },
    'GET /repos/{owner}/{repo}/deployments': ({ query }) => {
      const [sha, environment] = [query.get('sha'), query.get('environment')?.toLowerCase()];
      const found = deployed
        .filter((one) => sha === null || one.sha === sha)
        .filter((one) => environment === undefined || one.environment.toLowerCase() === environment);
      return { status: 200, body: found.toReversed().map(shownDeployment) };
    },
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}': (call) => {
      const found = deploymentOf(call);
      return found === undefined ? null : { status: 200, body: shownDeployment(found) };
    },
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': (call) => {
      const found = deploymentOf(call);
      if (found === undefined) return null;
      const statuses = found.statuses.toReversed().map(({ id, state, at, run }) => ({
        id,
        state,
        url: `${url}/deployments/${found.id}/statuses/${id}`,
        node_id: `DS_${id}`,
        creator: userOf('github-actions[bot]'),
        description: '',
        environment: found.environment,
        target_url: `https://github.com/${hub.repository}/actions/runs/${run}/job/1`,
        log_url: `https://github.com/${hub.repository}/actions/runs/${run}/job/1`,
        created_at: at,
        updated_at: at,
        deployment_url: `${url}/deployments/${found.id}`,
        repository_url: url,
      }));
      return { status: 200, body: statuses };
    },
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': ({ params, body }) => {
      const workflow = params['workflow_id'] ?? '';
      dispatches.push({ workflow, at: new Date().toISOString(), body });
      return { status: 204, body: null };
    },
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': async ({ params, query }) => {
      const ofWorkflow = dispatches.filter(({ workflow }) => workflow === params['workflow_id']);
      if (query.get('event') !== 'workflow_dispatch') return null;
      const started = ofWorkflow.map(async ({ at }, index) =>
        shown(
          { id: 9_000 + index, sha: '0'.repeat(40), environments: [] },
          { created_at: at, event: 'workflow_dispatch', actor: userOf(`${hub.slug}[bot]`) },
        ),
      );
      const all = await Promise.all(started);
      return { status: 200, body: { total_count: all.length, workflow_runs: all } };
    },
  };
};
