import type { JudgedDeployment } from '../../../application/deploy/decide-run.ts';
import { conclusionOf } from '../../../application/gate/conclusion.ts';
import { worthWaitingFor } from '../../../application/gate/waiting.ts';
import type { DeploymentConfig } from '../../../domain/model/config.ts';
import { KNOWN_TRUST } from '../../../domain/model/trust.ts';
import { sentences } from '../../../domain/report/blockers.ts';
import { protectedPaths } from '../../../domain/trust/protected-paths.ts';
import type { WorkflowRun } from '../../../ports/run-artifacts.ts';
import { groundsAt } from './grounds.ts';
import { judge } from './judge.ts';
import { namedIn } from './owner-review.ts';
import type { JobContext } from '../jobs/job.ts';
import { readRemoteProject, type RemoteProject } from './remote-project.ts';

/** The rules of a commit with one gate, which is about everything it selects: a deployment is no pull request. */
const heldToGate = (policy: RemoteProject, { gate }: DeploymentConfig): RemoteProject => {
  const gates = policy.config.gates
    .filter(({ name }) => name === gate)
    .map((one) => ({ ...one, when: { ...one.when, affected: false } }));
  return { ...policy, config: { ...policy.config, gates } };
};

/**
 * The verdict on the commit of a run by the gate of an environment, as the default branch has it now. A commit that is
 * in the default branch is judged by its own tracker and specs; on any other they are what somebody proposes, and the
 * plan of the default branch holds, as on a pull request. Only reports of this very commit count.
 */
export const judgeDeployment = async (
  context: JobContext,
  run: WorkflowRun,
  rule: DeploymentConfig,
): Promise<JudgedDeployment> => {
  const { readers, results, lane, signal } = context;
  const { repository } = readers;
  const { sha: tip } = await repository.defaultBranch();
  const rules = heldToGate(await readRemoteProject(repository, tip), rule);
  const documents = await readRemoteProject(repository, run.headSha, rules.config);
  const changedPaths = await repository.pathsBetween(tip, run.headSha);
  const own = { configText: rules.configText, config: rules.config };
  const held =
    changedPaths.length === 0
      ? { base: null, head: { ...documents, ...own } }
      : { base: rules, head: documents };
  // What anybody could have sent decides nothing, not even a no-go.
  const reported = await results.newest(lane, [run.headSha], KNOWN_TRUST);
  const { fromFork } = run;
  const known = { fromFork, changedPaths, reported, before: null, links: { sha: run.headSha } };
  const result = await judge({ ...held, ...known, ...groundsAt(context, run.headSha) }, signal);
  const { conclusion, title } = conclusionOf(result.verdict);
  const changed = await protectedPaths(changedPaths, await namedIn(result));
  return {
    // Nothing of a verdict is neutral.
    conclusion: conclusion === 'success' || conclusion === 'action_required' ? conclusion : 'failure',
    title,
    trust: result.verdict.trust,
    isProposal: fromFork || changed.length > 0,
    isUnreported: reported === null && worthWaitingFor(result) > 0,
    blockers: sentences(result.verdict.blockers, 'message'),
  };
};
