import { deploymentTo } from '../../domain/config/deployments.ts';
import type { Step } from '../../domain/deployment/decide.ts';
import type { Config, WatchConfig } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { DeploymentsReader, DeploymentStatus } from '../../ports/deployments.ts';

/** What became of an objective after a deployment. */
export type Watched =
  | { readonly state: 'met' }
  /** `actual`: what was measured, in words. */
  | { readonly state: 'missed'; readonly actual: string; readonly finding: Finding }
  | { readonly state: 'unread'; readonly finding: Finding };

export interface StepPorts {
  readonly deployments: Pick<DeploymentsReader, 'deployments' | 'statuses'>;
  readonly config: Config;
  readonly now: () => number;
  /** How an objective stands now, or stood when a deployment was undone for it. */
  readonly watched: (deployment: number, environment: string, watch: WatchConfig) => Promise<Watched>;
}

/** When a deployment succeeded; null when it did not, or when it failed after that. Statuses are newest first. */
export const succeededAt = (statuses: readonly DeploymentStatus[]): number | null => {
  const newest = statuses[0]?.state ?? '';
  // One that a later deployment took the place of is inactive.
  if (newest !== 'success' && newest !== 'inactive') return null;
  return statuses.find(({ state }) => state === 'success')?.at ?? null;
};

const stepOf = async (ports: StepPorts, environment: string, sha: string): Promise<Step> => {
  const [deployment] = await ports.deployments.deployments(environment, sha);
  if (deployment === undefined) return { environment, state: 'missing' };
  const statuses = await ports.deployments.statuses(deployment.id);
  const since = succeededAt(statuses);
  if (since === null) {
    const failed = ['failure', 'error'].includes(statuses[0]?.state ?? '');
    return { environment, state: failed ? 'failed' : 'under-way' };
  }
  const watch = deploymentTo(ports.config, environment)?.watch ?? null;
  if (watch === null) return { environment, state: 'passed' };
  const found = await ports.watched(deployment.id, environment, watch);
  if (found.state === 'missed') return { environment, state: 'missed', finding: found.finding };
  const until = since + watch.forMs;
  if (ports.now() < until) return { environment, state: 'watched', until };
  return found.state === 'met' ? { environment, state: 'passed' } : { environment, ...found };
};

/** How the environments that come before stand, for one commit. */
export const stepsBefore = async (
  ports: StepPorts,
  after: readonly string[],
  sha: string,
): Promise<readonly Step[]> => {
  const steps: Step[] = [];
  for (const environment of after) steps.push(await stepOf(ports, environment, sha));
  return steps;
};
