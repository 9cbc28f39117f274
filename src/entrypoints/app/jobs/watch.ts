import { createDeploymentsReader, createDeploymentsWriter } from '../../../adapters/github/deployments.ts';
import { createIssuesReader, createIssuesWriter } from '../../../adapters/github/issues.ts';
import { sayUndone } from '../../../application/deploy/say-undone.ts';
import {
  watchDeployment,
  type Undone,
  type WatchResult,
} from '../../../application/deploy/watch-deployment.ts';
import { allowedOr } from '../judge/deployments-allowed.ts';
import { configAt } from '../judge/enforcement-state.ts';
import { measureIn } from '../judge/watch-objective.ts';
import type { ConcernJob, JobContext } from './job.ts';

const tellUndone = async (context: JobContext, undone: Undone, issue: number): Promise<void> => {
  const { log, record } = context;
  const { deployment, objective, missed, problem, to, workflow } = undone;
  const { environment, sha, id } = deployment;
  const said = { environment, objective, to, workflow, issue, problem: problem?.code ?? null };
  log('error', 'deployment undone', { sha, ...said });
  const why = { deployment: id, code: missed.code, message: missed.message };
  await record('deployment.undone', said, { about: `@${sha}`, why });
};

const NOT_ALLOWED: WatchResult = { state: 'not-watched' };

/** `<deployment>.<0 or 1>`: looks at its objective. The next look has the other lane, because one that waits keeps its time. */
export const watchJob: ConcernJob = async (context, subject) => {
  const { client, ref, readers, intents, clock, lane, settings, mark, log } = context;
  const [, id, turn] = /^(\d+)\.([01])$/.exec(subject) ?? [];
  if (id === undefined || settings.dryRun) return;
  const { name: branch, sha } = await readers.repository.defaultBranch();
  const { config } = await configAt(readers.repository, sha);
  if (config === null) return;
  const own = {
    intents,
    repositoryId: lane.repositoryId,
    self: await readers.repository.self(),
    now: () => clock.now(),
  };
  const deployments = { ...createDeploymentsReader(client, ref), ...createDeploymentsWriter(client, ref) };
  const ports = { ...own, deployments, measure: measureIn(context) };
  const result = await allowedOr(context, NOT_ALLOWED, async () =>
    watchDeployment(ports, config, branch, Number(id)),
  );
  log('info', 'watched', { state: result.state });
  if (result.state === 'watching') {
    if (result.unread !== null) log('warn', 'objective', { ...result.unread });
    await mark(`watch:${id}.${turn === '0' ? 1 : 0}`, Math.max(0, result.at - clock.now()));
  }
  if (result.state === 'undone') {
    const issues = { ...createIssuesReader(client, ref), ...createIssuesWriter(client, ref) };
    const issue = await sayUndone({ ...own, issues }, result.undone);
    if (result.isNew) await tellUndone(context, result.undone, issue);
  }
  // What comes after it is decided now.
  if (result.state === 'over' || (result.state === 'undone' && result.isNew)) await mark('deploys');
};
