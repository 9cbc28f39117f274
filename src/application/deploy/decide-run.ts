import { deploymentTo } from '../../domain/config/deployments.ts';
import { decideDeployment, type DeploymentDecision, type GateWord } from '../../domain/deployment/decide.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { DeploymentConfig } from '../../domain/model/config.ts';
import { sameLogin } from '../../domain/model/login.ts';
import { intentId } from '../../domain/reconcile/marker.ts';
import { deploymentRemark } from '../../domain/report/deployment.ts';
import type {
  DeployingRun,
  DeploymentsReader,
  DeploymentsWriter,
  PendingEnvironment,
} from '../../ports/deployments.ts';
import type { Intents } from '../../ports/intents.ts';
import { isRefused } from '../../ports/remote-failure.ts';
import { byText, madeBefore, makeOnce } from '../once/make-once.ts';
import { isOurRollback } from './our-rollback.ts';
import { reportOnce } from './report-once.ts';
import { stepsBefore, type StepPorts } from './steps-before.ts';

/** The verdict on a commit by the gate of an environment. */
export interface JudgedDeployment extends GateWord {
  readonly title: string;
  /** Sentences about what is in the way. */
  readonly blockers: readonly string[];
}

export interface DeployPorts extends Omit<StepPorts, 'config'> {
  readonly deployments: DeploymentsReader & DeploymentsWriter;
  /** That of the default branch; null when it cannot be read. */
  readonly config: StepPorts['config'] | null;
  readonly intents: Intents;
  /** Identity of the repository. */
  readonly repositoryId: number;
  readonly appId: number;
  readonly judge: (run: DeployingRun, rule: DeploymentConfig) => Promise<JudgedDeployment>;
}

/** What was decided about an environment, and what became of it. */
export interface Decided extends DeploymentDecision {
  readonly environment: string;
  readonly run: DeployingRun;
  readonly title: string | null;
  /** `dropped`: GitHub wants no decision any more; `said`: a status report; `silent`: it was said before. */
  readonly result: 'sent' | 'dropped' | 'said' | 'silent';
}

interface Waiting {
  readonly run: DeployingRun;
  readonly environment: PendingEnvironment;
  /** The same for the same wait of the same job: a run that is started again waits anew. */
  readonly id: string;
  readonly reference: string;
}

type Weighed = DeploymentDecision & { readonly title: string | null; readonly remark: string };

const weigh = async (ports: DeployPorts, { run, environment, reference }: Waiting): Promise<Weighed> => {
  const { name } = environment;
  const { config } = ports;
  const rule = config && deploymentTo(config, name);
  if (config === null || rule === null) {
    const because = finding(config === null ? 'AX8368' : 'AX8360', { environment: name });
    const remark = deploymentRemark({ title: null, because, blockers: [], reference });
    return { state: 'pending', because, title: null, remark };
  }
  // We decided that already, when we started it; the verdict is on the commit that it goes back from.
  if (isOurRollback(run, rule.watch, ports.self)) {
    const title = `Rollback of ${name}`;
    const remark = deploymentRemark({ title, because: null, blockers: [], reference });
    return { state: 'approved', because: null, title, remark };
  }
  const said = await ports.judge(run, rule);
  const isGo = said.conclusion !== 'failure';
  const steps = isGo ? await stepsBefore({ ...ports, config }, rule.after, run.headSha) : [];
  const decided = decideDeployment({ environment: name, rule, said, steps });
  const { title, blockers } = said;
  const { because } = decided;
  return { ...decided, title, remark: deploymentRemark({ title, because, blockers, reference }) };
};

/** Whether it is still the same job that waits: meanwhile the run may have been cancelled or started again. */
const stillWaits = async ({ deployments }: DeployPorts, { run, environment }: Waiting): Promise<boolean> => {
  const now = await deployments.run(run.id);
  if (now === null || now.isComplete || now.attempt !== run.attempt) return false;
  return (await deployments.pending(run.id)).some(({ id }) => id === environment.id);
};

const send = async (
  ports: DeployPorts,
  waiting: Waiting,
  state: 'approved' | 'rejected',
  remark: string,
): Promise<'sent' | 'dropped'> => {
  const { deployments, intents, self } = ports;
  const { run, environment, id, reference } = waiting;
  if (!(await stillWaits(ports, waiting))) return 'dropped';
  const look = async (): Promise<string | null> => {
    const found = (await deployments.reviews(run.id)).find(
      (one) =>
        sameLogin(one.author, self) &&
        one.state !== 'pending' &&
        one.environments.includes(environment.id) &&
        one.comment.endsWith(reference),
    );
    return found?.state ?? null;
  };
  const make = async (): Promise<string> => {
    await deployments.decide(run.id, environment.name, state, remark);
    return state;
  };
  try {
    await makeOnce<string>({ intents, id, look, make, ...byText });
    return 'sent';
  } catch (error) {
    // It was cancelled, decided by somebody who may bypass the rule, or is waited for no more.
    if (isRefused(error, 422)) return 'dropped';
    throw error;
  }
};

const waitingOf = async (
  ports: DeployPorts,
  run: DeployingRun,
  environment: PendingEnvironment,
): Promise<Waiting | null> => {
  if (!(await ports.deployments.hasRule(environment.name, ports.appId))) return null;
  // A second job of the run that deploys to the same environment has a deployment of its own.
  const [newest] = await ports.deployments.deployments(environment.name, run.headSha);
  const key = `${run.id}.${run.attempt}.${environment.id}.${newest?.id ?? 0}`;
  const id = intentId('deployment', `${ports.repositoryId}`, key);
  const reference = `Run ${run.id}, attempt ${run.attempt}, deployment ${newest?.id ?? 'unknown'}.`;
  // What was decided waits for the other rules of the environment.
  const before = await madeBefore({ intents: ports.intents, id, ...byText });
  return before === null ? { run, environment, id, reference } : null;
};

/**
 * Decides what a run of a workflow waits for: every environment that has our rule and was not decided yet, by its own
 * gate, on the commit that GitHub says the run is of.
 */
export const decideRun = async (ports: DeployPorts, id: number): Promise<readonly Decided[]> => {
  const run = await ports.deployments.run(id);
  if (run === null || run.isComplete || run.repositoryId !== ports.repositoryId) return [];
  const decided: Decided[] = [];
  for (const environment of await ports.deployments.pending(id)) {
    const waiting = await waitingOf(ports, run, environment);
    if (waiting === null) continue;
    const { remark, ...weighed } = await weigh(ports, waiting);
    const result =
      weighed.state === 'pending'
        ? await reportOnce(ports, waiting, remark)
        : await send(ports, waiting, weighed.state, remark);
    decided.push({ ...weighed, environment: environment.name, run, result });
  }
  return decided;
};
