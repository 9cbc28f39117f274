import { observe } from '../../application/sync/observe.ts';
import { planChanges, type Planned } from '../../domain/reconcile/plan-changes.ts';
import type { ConflictPolicy, Observed } from '../../domain/model/change.ts';
import type { TrackerDocument } from '../../domain/model/tracker.ts';
import type { CommandContext } from './command.ts';
import { lastStandings } from '../wiring/last-standings.ts';
import { outDirOf } from './out-dir.ts';
import { openProject, type Project } from './project.ts';
import { openRemote, remoteFailure, type Remote } from './remote.ts';
import { readTrackers } from './trackers.ts';

export interface PlanOnGithub extends Planned {
  readonly project: Project;
  readonly remote: Remote;
  readonly documents: readonly TrackerDocument[];
  readonly observed: Observed;
}

const POLICIES: readonly ConflictPolicy[] = ['ask', 'tracker', 'github'];

/** Reads tracker, last verdict and GitHub, and compares them. Holds nothing that writes. */
export const planOnGithub = async (context: CommandContext): Promise<PlanOnGithub> => {
  const remote = openRemote(context);
  const project = await openProject(context);
  const documents = await readTrackers(context, project, context.args);
  const standings = await lastStandings(context.cwd, outDirOf(context));
  const observed = await observe(remote.readers).catch((error: unknown) => {
    throw remoteFailure(error);
  });
  const named = context.options.text('policy');
  const policy = POLICIES.find((one) => one === named) ?? project.config.sync.policy;
  return { project, remote, documents, observed, ...planChanges({ documents, standings, observed, policy }) };
};
