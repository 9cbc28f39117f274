import { onTestFinished } from 'vitest';
import type { WaitingRun } from './emulator/additions/deployments.ts';
import type { GateScene } from './gate-scene.ts';
import { startLocalServer } from './local-server.ts';

export interface Review {
  readonly environments: readonly { readonly name: string }[];
  readonly state: string;
  readonly comment: string;
}

interface Dispatch {
  readonly workflow: string;
  readonly body: { readonly ref: string; readonly inputs: Readonly<Record<string, string>> };
}

/** Of a job of the trusted workflow on the default branch. */
export const claimsOf = (sha: string) => ({ sha, ref: 'refs/heads/main', event_name: 'push' });

/** What GitHub's jobs and people do about deployments, and what came of it. */
export const deploying = ({ work, github, app }: Pick<GateScene, 'work' | 'github' | 'app'>) => ({
  /** A run begins to wait. */
  wait: async (run: WaitingRun) => github.as('acme', 'POST', '/_behind/actions/waiting', run),
  /** A deployment gets a status. */
  deployed: async (environment: string, sha: string, state = 'success', run = 1) =>
    (await github.as('acme', 'POST', '/_behind/deployments', { environment, sha, state, run })) as {
      id: number;
    }, // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own addition
  dispatches: async () => (await github.as('acme', 'GET', '/_behind/dispatches')) as readonly Dispatch[], // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own addition
  reviews: async (run: number) => work.ask<readonly Review[]>('GET', `/actions/runs/${run}/approvals`),
  /** The line of the log about it. */
  decided: async (run: number, state: string, environment = 'production') =>
    app.line(
      (line) =>
        line['event'] === 'deployment' &&
        line['run'] === run &&
        line['state'] === state &&
        line['environment'] === environment,
    ),
  /** Decisions and status reports that reached GitHub or were to. */
  sent: () =>
    github.proxy.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/deployment_protection_rule'),
    ),
});

/** A server that counts who comes, and says a number as Prometheus does. */
export const startMetrics = async (value: number) => {
  const state = { value, asked: 0 };
  const server = await startLocalServer((_message, response) => {
    state.asked += 1;
    const result = [{ metric: {}, value: [0, String(state.value)] }];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } }));
  });
  onTestFinished(async () => server.close());
  return Object.assign(state, { url: server.url });
};
