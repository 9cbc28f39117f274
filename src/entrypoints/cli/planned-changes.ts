import { observe } from '../../application/sync/observe.ts';
import { verdictSchema } from '../../domain/report/json-schema.ts';
import { planChanges, type Planned } from '../../domain/reconcile/plan-changes.ts';
import type { ConflictPolicy, Observed } from '../../domain/model/change.ts';
import type { ItemStanding } from '../../domain/model/verdict.ts';
import type { CommandContext } from './command.ts';
import { openStore, runFilesIn } from './history.ts';
import { outDirOf } from './out-dir.ts';
import { openProject, type Project } from './project.ts';
import { openRemote, remoteFailure, type Remote } from './remote.ts';
import { readTrackers } from './trackers.ts';

export interface PlanOnGithub extends Planned {
  readonly project: Project;
  readonly remote: Remote;
  readonly observed: Observed;
}

/** What the last finished run says of the items; nothing when there is none. */
const lastStandings = async (context: CommandContext): Promise<readonly ItemStanding[]> => {
  const [run] = (await openStore(context.cwd, outDirOf(context)).history()).filter(
    ({ status, verdict }) => status === 'complete' && verdict !== null,
  );
  if (run === undefined) return [];
  const text = await runFilesIn(context.cwd)(run.dir).readText('stages/T06-verdict.json');
  if (text === null) return [];
  const parsed = verdictSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data.standings : [];
};

const policyOf = (text: string | null): ConflictPolicy =>
  text === 'tracker' || text === 'github' ? text : 'ask';

/** Reads tracker, last verdict and GitHub, and compares them. Holds nothing that writes. */
export const planOnGithub = async (context: CommandContext): Promise<PlanOnGithub> => {
  const remote = openRemote(context);
  const project = await openProject(context);
  const documents = await readTrackers(context, project, context.args);
  const standings = await lastStandings(context);
  const observed = await observe(remote.readers).catch((error: unknown) => {
    throw remoteFailure(error);
  });
  const policy = policyOf(context.options.text('policy'));
  return { project, remote, observed, ...planChanges({ documents, standings, observed, policy }) };
};
