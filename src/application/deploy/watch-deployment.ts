import { deploymentTo } from '../../domain/config/deployments.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Config, SloConfig, WatchConfig } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { percent } from '../../domain/model/percent.ts';
import { intentId } from '../../domain/reconcile/marker.ts';
import type { Deployment, DeploymentsReader, DeploymentsWriter } from '../../ports/deployments.ts';
import type { Intents } from '../../ports/intents.ts';
import { isRefused } from '../../ports/remote-failure.ts';
import { byText, makeOnceForGood } from '../once/make-once.ts';
import { byRollback } from './our-rollback.ts';
import type { ObjectiveReading } from './read-objective.ts';
import { succeededAt, type Watched } from './steps-before.ts';

export interface WatchPorts {
  readonly deployments: DeploymentsReader & DeploymentsWriter;
  readonly intents: Intents;
  readonly repositoryId: number;
  /** Login that we write as. */
  readonly self: string;
  readonly now: () => number;
  readonly measure: (slo: SloConfig) => Promise<ObjectiveReading>;
}

/** A deployment whose objective was missed, and what was done about it. */
export interface Undone {
  readonly deployment: Deployment;
  readonly objective: string;
  readonly missed: Finding;
  /** Commit that was gone back to; null when there is none, or nothing is configured for it. */
  readonly to: string | null;
  readonly workflow: string | null;
  /** Why nothing was started, where something should have been. */
  readonly problem: Finding | null;
}

export type WatchResult =
  /** Nothing of this deployment is watched, or its time is over. */
  | { readonly state: 'over' | 'not-watched' }
  /** It is to be looked at again at a time. */
  | { readonly state: 'watching'; readonly at: number; readonly unread: Finding | null }
  | { readonly state: 'undone'; readonly isNew: boolean; readonly undone: Undone };

/** Where it stands that the objective was missed after a deployment: said once, for good. */
const missedId = (repositoryId: number, deployment: number): string =>
  intentId('missed', `${repositoryId}`, `${deployment}`);

const missedFinding = (
  environment: string,
  { objective, rollback }: WatchConfig,
  slo: SloConfig,
  actual: string,
): Finding =>
  finding('AX8365', {
    environment,
    objective,
    actual,
    wanted: percent(slo.objective),
    rollback: rollback === null ? 'No workflow is configured to undo it.' : `It is undone by ${rollback}.`,
  });

/** How an objective stands for a deployment: missed once within its time is missed, whatever it says later. */
export const watchedDeployment = async (
  { intents, repositoryId, measure }: Pick<WatchPorts, 'intents' | 'repositoryId' | 'measure'>,
  { slos }: Pick<Config, 'slos'>,
  deployment: number,
  environment: string,
  watch: WatchConfig,
): Promise<Watched> => {
  const slo = slos.find(({ name }) => name === watch.objective);
  if (slo === undefined) {
    const problem = 'there is none of this name';
    return { state: 'unread', finding: finding('AX8366', { objective: watch.objective, problem }) };
  }
  const missed = (actual: string): Watched => ({
    state: 'missed',
    actual,
    finding: missedFinding(environment, watch, slo, actual),
  });
  const noted = await intents.recall(missedId(repositoryId, deployment));
  if (noted !== null) return missed(noted.remote ?? 'less');
  const reading = await measure(slo);
  return reading.state === 'missed' ? missed(percent(reading.actual)) : reading;
};

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 3;

/**
 * The newest deployment before this one that succeeded, was not undone and is no rollback. Or why there is none to go
 * back to: where much was undone lately, going back does not help.
 */
const lastGood = async (
  ports: WatchPorts,
  bad: Deployment,
  watch: WatchConfig,
): Promise<Deployment | string> => {
  let lately = 0;
  for (const one of await ports.deployments.deployments(bad.environment, null)) {
    if (one.id >= bad.id) continue;
    const missed = await ports.intents.recall(missedId(ports.repositoryId, one.id));
    if (missed !== null && missed.ageMs < HOUR_MS) lately += 1;
    if (lately >= MOST_AN_HOUR) return `${lately} deployments to it were undone within an hour`;
    if (missed !== null || one.sha === bad.sha) continue;
    const statuses = await ports.deployments.statuses(one.id);
    if (succeededAt(statuses) !== null && !(await byRollback(ports, statuses, watch))) return one;
  }
  return 'no earlier deployment to it succeeded';
};

/** Clocks differ; but what was started for the deployment before this one must not be taken for its own rollback. */
const START_SKEW_MS = 2_000;

/** Starts the workflow once for a deployment. Why it was not, or null. */
const startRollback = async (
  { deployments, intents, repositoryId, self, now }: WatchPorts,
  { id, environment }: Deployment,
  workflow: string,
  branch: string,
  sha: string,
): Promise<Finding | null> => {
  const begun = now();
  try {
    await makeOnceForGood<string>({
      intents,
      id: intentId('rollback', `${repositoryId}`, `${id}`),
      look: async (since) =>
        (await deployments.dispatchedSince(workflow, self, (since ?? begun) - START_SKEW_MS)) ? sha : null,
      make: async () => {
        await deployments.dispatch(workflow, branch, { environment, sha });
        return sha;
      },
      ...byText,
    });
    return null;
  } catch (error) {
    if (!isRefused(error)) throw error;
    const problem = `GitHub did not start ${workflow} (${error.status}: ${error.message.slice(0, 200)})`;
    return finding('AX8369', { environment, problem });
  }
};

const undo = async (
  ports: WatchPorts,
  deployment: Deployment,
  watch: WatchConfig,
  missed: Finding,
  branch: string,
): Promise<Undone> => {
  const { objective, rollback } = watch;
  const undone = { deployment, objective, missed, workflow: rollback };
  const { environment } = deployment;
  if (rollback === null) return { ...undone, to: null, problem: null };
  const good = await lastGood(ports, deployment, watch);
  if (typeof good === 'string')
    return { ...undone, to: null, problem: finding('AX8369', { environment, problem: good }) };
  const problem = await startRollback(ports, deployment, rollback, branch, good.sha);
  return { ...undone, to: good.sha, problem };
};

/** Whether another deployment took the place of this one: what is measured now is said of that. */
const isReplaced = async ({ deployments }: WatchPorts, { id, environment }: Deployment): Promise<boolean> => {
  for (const one of await deployments.deployments(environment, null))
    if (one.id > id && succeededAt(await deployments.statuses(one.id)) !== null) return true;
  return false;
};

/** A thirtieth of the time, but at most every minute and at least every second. */
const intervalOf = ({ forMs }: WatchConfig): number => Math.max(1_000, Math.min(60_000, forMs / 30));

/**
 * Looks at the objective of a deployment within its time. When it is missed, the deployment is undone: the configured
 * workflow is started once, with the environment and the commit of the last good deployment.
 *
 * @param branch whose workflow is started
 */
export const watchDeployment = async (
  ports: WatchPorts,
  config: Config,
  branch: string,
  id: number,
): Promise<WatchResult> => {
  const deployment = await ports.deployments.deployment(id);
  const watch = deployment && (deploymentTo(config, deployment.environment)?.watch ?? null);
  if (deployment === null || watch === null) return { state: 'not-watched' };
  const { environment } = deployment;
  const statuses = await ports.deployments.statuses(id);
  const since = succeededAt(statuses);
  if (since === null || (await byRollback(ports, statuses, watch))) return { state: 'not-watched' };
  const noted = missedId(ports.repositoryId, id);
  const isNoted = (await ports.intents.recall(noted)) !== null;
  const until = since + watch.forMs;
  if (!isNoted && ports.now() > until) return { state: 'over' };
  if (!isNoted && (await isReplaced(ports, deployment))) return { state: 'over' };
  const found = await watchedDeployment(ports, config, id, environment, watch);
  if (found.state !== 'missed') {
    const at = Math.min(until + 1, ports.now() + intervalOf(watch));
    return { state: 'watching', at, unread: found.state === 'unread' ? found.finding : null };
  }
  if (!isNoted) {
    await ports.intents.begin(noted);
    await ports.intents.settle(noted, found.actual);
  }
  const undone = await undo(ports, deployment, watch, found.finding, branch);
  return { state: 'undone', isNew: !isNoted, undone };
};
