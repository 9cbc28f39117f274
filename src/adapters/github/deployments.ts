import { z } from 'zod';
import type { DeploymentsReader, DeploymentsWriter } from '../../ports/deployments.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';
import { readRun } from './run-artifacts.ts';

const environmentSchema = z.object({ id: z.number(), name: z.string() });
const pendingSchema = z.array(z.object({ environment: environmentSchema }));
const waitingSchema = z.object({ workflow_runs: z.array(z.object({ id: z.number() })) });
const rulesSchema = z.object({
  custom_deployment_protection_rules: z.array(
    z.object({ enabled: z.boolean(), app: z.object({ id: z.number() }) }),
  ),
});
const reviewsSchema = z.array(
  z.object({
    environments: z.array(z.object({ id: z.number() })),
    state: z.enum(['approved', 'rejected', 'pending']),
    user: z.object({ login: z.string() }).nullable(),
    comment: z.string(),
  }),
);
const deploymentSchema = z.object({ id: z.number(), environment: z.string(), sha: z.string() });
const statusesSchema = z.array(
  z.object({ id: z.number(), state: z.string(), created_at: z.string(), log_url: z.string().nullish() }),
);
const startedSchema = z.object({
  path: z.string(),
  triggering_actor: z.object({ login: z.string() }).nullish(),
});
const dispatchedSchema = z.object({
  workflow_runs: z.array(
    z.object({ created_at: z.string(), actor: z.object({ login: z.string() }).nullish() }),
  ),
});

/** GitHub gives a thousand of a search at the most. */
const MAX_PAGES = 10;

const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';
/** `.github/workflows/deploy.yml`, with the branch after an `@` on some servers. */
const fileNameOf = (path: string): string => path.split('@')[0]?.split('/').at(-1) ?? '';

/** The page of the log of a job names its run. */
const runOf = (page: string): number | null => {
  const id = /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(page)?.[1];
  return id === undefined ? null : Number(id);
};

const WORKFLOW = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';

/** Deployments of a repository, and runs that wait for them. */
export const createDeploymentsReader = (client: Client, ref: RepositoryRef): DeploymentsReader => ({
  run: async (id) => {
    const run = await readRun(client, ref, id);
    const started = run && (await client.find(startedSchema, `GET ${RUN}`, { ...ref, run_id: id }));
    if (run === null || started === null) return null;
    const startedBy = started.triggering_actor?.login ?? null;
    return { ...run, workflow: fileNameOf(started.path), startedBy };
  },
  waiting: async () => {
    const route = 'GET /repos/{owner}/{repo}/actions/runs';
    const all: number[] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const asked = { ...ref, status: 'waiting', per_page: 100, page };
      const { workflow_runs: runs } = await client.get(waitingSchema, route, asked);
      all.push(...runs.map(({ id }) => id));
      if (runs.length < 100) break;
    }
    return all;
  },
  pending: async (run) => {
    const pending = await client.find(pendingSchema, `GET ${RUN}/pending_deployments`, {
      ...ref,
      run_id: run,
    });
    return (pending ?? []).map(({ environment }) => environment);
  },
  hasRule: async (environment, app) => {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';
    const rules = await client.find(rulesSchema, route, { ...ref, environment_name: environment });
    return (rules?.custom_deployment_protection_rules ?? []).some(
      (rule) => rule.enabled && rule.app.id === app,
    );
  },
  reviews: async (run) => {
    const reviews = await client.find(reviewsSchema, `GET ${RUN}/approvals`, { ...ref, run_id: run });
    return (reviews ?? []).map(({ environments, state, user, comment }) => ({
      environments: environments.map(({ id }) => id),
      state,
      author: user?.login ?? null,
      comment,
    }));
  },
  deployments: async (environment, sha) => {
    const route = 'GET /repos/{owner}/{repo}/deployments';
    const { items } = await client.page(z.array(deploymentSchema), route, {
      ...ref,
      environment,
      ...(sha === null ? {} : { sha }),
      per_page: 30,
    });
    return items.toSorted((a, b) => b.id - a.id);
  },
  deployment: async (id) =>
    client.find(deploymentSchema, 'GET /repos/{owner}/{repo}/deployments/{deployment_id}', {
      ...ref,
      deployment_id: id,
    }),
  statuses: async (deployment) => {
    const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
    const statuses = await client.list(statusesSchema, route, { ...ref, deployment_id: deployment });
    return statuses
      .toSorted((a, b) => b.id - a.id)
      .map(({ state, created_at: at, log_url: page }) => ({
        state,
        at: Date.parse(at),
        run: runOf(page ?? ''),
      }));
  },
  dispatchedSince: async (workflow, login, since) => {
    const runs = await client.find(dispatchedSchema, `GET ${WORKFLOW}/runs`, {
      ...ref,
      workflow_id: workflow,
      event: 'workflow_dispatch',
      per_page: 100,
    });
    return (runs?.workflow_runs ?? []).some(
      ({ created_at: at, actor }) => Date.parse(at) >= since && actor?.login === login,
    );
  },
});

/** Decisions about deployments. The address is made of ids: no callback of a payload is ever called. */
export const createDeploymentsWriter = (client: Client, ref: RepositoryRef): DeploymentsWriter => {
  const review = async (run: number, body: Readonly<Record<string, string>>): Promise<void> => {
    await client.write(z.unknown(), `POST ${RUN}/deployment_protection_rule`, {
      ...ref,
      run_id: run,
      ...body,
    });
  };
  return {
    decide: async (run, environment, state, comment) =>
      review(run, { environment_name: environment, state, comment }),
    report: async (run, environment, comment) => review(run, { environment_name: environment, comment }),
    dispatch: async (workflow, branch, inputs) => {
      const route = `POST ${WORKFLOW}/dispatches`;
      await client.write(z.unknown(), route, { ...ref, workflow_id: workflow, ref: branch, inputs });
    },
  };
};
