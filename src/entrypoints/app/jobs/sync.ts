import { createWorkflowHistory } from '../../../adapters/github/workflow-history.ts';
import { syncRepository } from '../../../application/sync/sync-repository.ts';
import { observe } from '../../../application/sync/observe.ts';
import { createProgress } from '../../../application/sync/progress.ts';
import type { ItemStanding } from '../../../domain/model/verdict.ts';
import { isVerified } from '../../../domain/model/trust.ts';
import type { TrustLevel } from '../../../domain/model/vocabulary.ts';
import { planChanges } from '../../../domain/reconcile/plan-changes.ts';
import { readAnyTracker } from '../../../domain/tracker/read-tracker.ts';
import { changeSummary } from '../../../domain/report/change-set.ts';
import { githubWriters } from '../../wiring/github.ts';
import { judge } from '../judge.ts';
import { readRemoteProject, type RemoteProject } from '../remote-project.ts';
import type { ConcernJob, JobContext } from './job.ts';

/** What any job of the repository can say is only reported (T1): it closes and opens nothing. */
const PROOF: readonly TrustLevel[] = ['T2', 'T3'];

/** What a run proved of this commit; nothing without one, so that a mere claim closes nothing. */
const standingsOf = async (
  { results, lane, signal, client, ref }: JobContext,
  head: RemoteProject,
): Promise<readonly ItemStanding[]> => {
  const reported = await results.newest(lane, [head.commit], PROOF);
  if (reported === null) return [];
  const links = { sha: head.commit };
  const workflows = createWorkflowHistory(client, ref);
  const given = {
    fromFork: false,
    workflows,
    base: null,
    head,
    changedPaths: [],
    reported,
    before: null,
    links,
  };
  const { verdict } = await judge(given, signal);
  return isVerified(verdict.trust) ? verdict.standings : [];
};

/** Milestones and issues after the tracker of the default branch. */
export const syncJob: ConcernJob = async (context) => {
  const { readers, ref, client, intents, clock, settings, log, signal, lane, record } = context;
  const { sha } = await readers.repository.defaultBranch();
  const project = await readRemoteProject(readers.repository, sha);
  if (project.trackers.length === 0) return;
  const observed = await observe(readers);
  const documents = await Promise.all(project.trackers.map(({ text, file }) => readAnyTracker(text, file)));
  const { changes, findings } = planChanges({
    documents,
    standings: await standingsOf(context, project),
    observed,
    policy: project.config.sync.policy,
  });
  const said = { lane: lane.key, repository: lane.repository, plan: changeSummary(changes) };
  log('info', 'planned', {
    ...said,
    findings: [...project.findings, ...findings].map(({ code, message }) => `${code} ${message}`),
  });
  if (settings.dryRun) return;
  const progress = createProgress(changes);
  const {
    applied,
    writeBack,
    findings: met,
  } = await syncRepository({ documents, observed, changes }, readers.repository, {
    ...githubWriters(client, ref),
    repository: String(lane.repositoryId),
    self: observed.self,
    intents,
    clock,
    // The way to GitHub keeps the pace, for all that write to it.
    interval: 0,
    progress: progress.note,
    signal,
  }).catch((error: unknown) => {
    throw progress.explain(error);
  });
  if (applied > 0) {
    log('info', 'applied', said);
    await record('sync.applied', { applied, plan: changeSummary(changes) }, { why: { commit: sha } });
  }
  const { result, pullRequest } = writeBack;
  if (result === 'created' || result === 'updated')
    await record('write-back.proposed', { result, pullRequest }, { why: { commit: sha } });
  const problems = met.map(({ code, message }) => `${code} ${message}`);
  log(problems.length > 0 ? 'warn' : 'info', 'write-back', {
    ...said,
    result,
    pullRequest,
    findings: problems,
  });
};
