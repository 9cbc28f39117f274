import { deploymentTo } from '../../domain/config/deployments.ts';
import type { Step } from '../../domain/deployment/decide.ts';
import type { Config, WatchConfig } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { DeploymentsReader, DeploymentStatus } from '../../ports/deployments.ts';
import { byRollback } from './our-rollback.ts';

/** What became of an objective after a deployment. */
export type Watched =
  | { readonly state: 'met' }
  /** `actual`: what was measured, in words. */
  | { readonly state: 'missed'; readonly actual: string; readonly finding: Finding }
  | { readonly state: 'unread'; readonly finding: Finding };

export interface StepPorts {
  readonly deployments: Pick<DeploymentsReader, 'deployments' | 'statuses' | 'run'>;
  /** Login that we write as. */
  readonly self: string;
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

/** The newest of one commit. A rollback deploys another commit than the one it is of. */
const newestOf = async (
  ports: StepPorts,
  environment: string,
  sha: string,
  watch: WatchConfig | null,
): Promise<{ readonly id: number; readonly statuses: readonly DeploymentStatus[] } | null> => {
  for (const { id } of await ports.deployments.deployments(environment, sha)) {
    const statuses = await ports.deployments.statuses(id);
    if (!(await byRollback(ports, statuses, watch))) return { id, statuses };
  }
  return null;
};

const stepOf = async (ports: StepPorts, environment: string, sha: string): Promise<Step> => {
  const watch = deploymentTo(ports.config, environment)?.watch ?? null;
  const newest = await newestOf(ports, environment, sha, watch);
  if (newest === null) return { environment, state: 'missing' };
  const { id, statuses } = newest;
  const since = succeededAt(statuses);
  if (since === null) {
    const failed = ['failure', 'error'].includes(statuses[0]?.state ?? '');
    return { environment, state: failed ? 'failed' : 'under-way' };
  }
  if (watch === null) return { environment, state: 'passed' };
  const found = await ports.watched(id, environment, watch);
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
