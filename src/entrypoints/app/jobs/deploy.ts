import { createDeploymentsReader, createDeploymentsWriter } from '../../../adapters/github/deployments.ts';
import { decideRun, type Decided } from '../../../application/deploy/decide-run.ts';
import type { DeploymentConfig } from '../../../domain/model/config.ts';
import type { WorkflowRun } from '../../../ports/run-artifacts.ts';
import { configAt } from '../judge/enforcement-state.ts';
import { judgeDeployment } from '../judge/judge-deployment.ts';
import { watchedIn } from '../judge/watch-objective.ts';
import { allowedOr } from '../judge/deployments-allowed.ts';
import type { ConcernJob, JobContext } from './job.ts';

const tell = async ({ log, record }: JobContext, decided: Decided): Promise<void> => {
  const { run, environment, state, because, title, result } = decided;
  const code = because?.code ?? null;
  log('info', 'deployment', {
    run: run.id,
    attempt: run.attempt,
    sha: run.headSha,
    environment,
    state,
    code,
    title,
    result,
  });
  if (result !== 'sent') return;
  const why = { run: run.id, attempt: run.attempt, verdict: title };
  await record('deployment.decided', { environment, state, code }, { about: `@${run.headSha}`, why });
};

/** `<workflow run>`: decides about the environments that the run may not deploy to yet. */
export const deployJob: ConcernJob = async (context, subject) => {
  const { client, ref, readers, intents, clock, lane, settings } = context;
  if (!/^\d+$/.test(subject) || settings.dryRun) return;
  const { sha } = await readers.repository.defaultBranch();
  const { config } = await configAt(readers.repository, sha);
  const deployments = { ...createDeploymentsReader(client, ref), ...createDeploymentsWriter(client, ref) };
  const ports = {
    deployments,
    config,
    intents,
    now: () => clock.now(),
    repositoryId: lane.repositoryId,
    appId: settings.appId,
    self: await readers.repository.self(),
    judge: async (run: WorkflowRun, rule: DeploymentConfig) => judgeDeployment(context, run, rule),
    watched: watchedIn(context, config ?? { slos: [] }),
  };
  const decided = await allowedOr(context, [], async () => decideRun(ports, Number(subject)));
  for (const one of decided) await tell(context, one);
};
