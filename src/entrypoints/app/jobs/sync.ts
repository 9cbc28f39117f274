import { createSettled } from '../../../adapters/database/settled.ts';
import { createNotices } from '../../../adapters/database/notices.ts';
import { areNoLinks, settledBy, unsettled } from '../../../application/sync/settle.ts';
import { createTelling } from '../../../application/sync/notices.ts';
import { syncRepository } from '../../../application/sync/sync-repository.ts';
import { observe } from '../../../application/sync/observe.ts';
import { createProgress } from '../../../application/sync/progress.ts';
import { CONFIG_PATH } from '../../../domain/config/defaults.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { ItemStanding, Verdict } from '../../../domain/model/verdict.ts';
import { isVerified } from '../../../domain/model/trust.ts';
import { planChanges } from '../../../domain/reconcile/plan-changes.ts';
import { readAnyTracker } from '../../../domain/tracker/read-tracker.ts';
import { changeSummary } from '../../../domain/report/change-set.ts';
import { isLimited } from '../../../ports/remote-failure.ts';
import { githubWriters } from '../../wiring/github.ts';
import { judgeAlone, judgeBranch, seenBy, type JudgedBranch } from '../judge/judge-branch.ts';
import { concludeDecisions, givenDecisions, wasGivenOf } from '../judge/decisions.ts';
import { findingLines } from '../observe/log.ts';
import { keepVerdict, standsAlone } from '../judge/keep-verdict.ts';
import { readRemoteProject, type RemoteProject } from '../judge/remote-project.ts';
import type { ConcernJob, JobContext } from './job.ts';

/**
 * What a run proved of this commit. What any job of the repository can say is only reported (T1): it closes and opens
 * nothing.
 */
const provenBy = ({ trust, standings }: Verdict): readonly ItemStanding[] =>
  isVerified(trust) ? standings : [];

/** Tells the readers of reports how far it is, and what people should know. */
const tellingOf = (
  { store, clock, lane, mark }: JobContext,
  findings: readonly Finding[],
  progress: ReturnType<typeof createProgress>,
) =>
  createTelling(
    {
      say: async (notice) => createNotices(store).say(lane.repositoryId, 'sync', notice),
      clock,
      renew: async () => {
        await mark('gates');
        await mark('weekly');
      },
    },
    findings,
    progress,
  );

/** Without a tracker there is nothing left to say. */
const forget = async ({ store, lane }: JobContext): Promise<void> =>
  void (await createNotices(store).say(lane.repositoryId, 'sync', { progress: null, remarks: [] }));

/** Whether no other file could have led to something else. */
const wentByDocuments = async (
  { readers }: JobContext,
  { commit, result, workflowRun }: JudgedBranch,
  { configText, trackers, specs }: RemoteProject,
): Promise<boolean> => {
  if (workflowRun !== null || result.outcomes.some(({ outcome }) => outcome !== 'not-run')) return false;
  const read = [...trackers, ...specs].map(({ file }) => file);
  return areNoLinks(readers.repository, commit, [...(configText === null ? [] : [CONFIG_PATH]), ...read]);
};

/** Milestones and issues after the tracker of the default branch. */
export const syncJob: ConcernJob = async (context) => {
  const { readers, ref, client, intents, clock, settings, log, signal, lane, record } = context;
  const { name, sha } = await readers.repository.defaultBranch();
  const project = await readRemoteProject(readers.repository, sha);
  if (project.trackers.length === 0) return forget(context);
  const observed = await observe(readers);
  const documents = await Promise.all(project.trackers.map(({ text, file }) => readAnyTracker(text, file)));
  const reported = await judgeBranch(context, project);
  const judged = reported ?? (await judgeAlone(context, project));
  if (reported !== null || (await standsAlone(context, judged))) await keepVerdict(context, name, judged);
  const { changes, findings } = planChanges({
    documents,
    // Without a run a mere claim closes nothing, but what the App sees itself.
    standings: reported === null ? seenBy(judged) : provenBy(judged.result.verdict),
    observed,
    policy: project.config.sync.policy,
  });
  const said = { plan: changeSummary(changes) };
  log('info', 'planned', {
    ...said,
    findings: findingLines([...project.findings, ...findings]),
  });
  if (settings.dryRun) return;
  const given = await givenDecisions(context);
  const planned = { documents, observed, changes };
  const decisions = given.map(({ amendment }) => amendment);
  const progress = createProgress(changes);
  const telling = tellingOf(context, findings, progress);
  await telling.begin(changes.changes.length);
  const settled = createSettled(context.store);
  if (changes.changes.length > 0) await settled.keep(lane.repositoryId, unsettled(observed.self));
  const {
    applied,
    issues,
    writeBack,
    findings: met,
  } = await syncRepository({ ...planned, decisions, wasGiven: wasGivenOf(context) }, readers.repository, {
    ...githubWriters(client, ref, readers),
    repository: String(lane.repositoryId),
    self: observed.self,
    intents,
    clock,
    progress: async (done, change) => {
      progress.note(done, change);
      await telling.goOn();
    },
    signal,
  }).catch(async (error: unknown) => {
    if (isLimited(error)) await telling.wait((error.until ?? Infinity) - clock.now());
    throw progress.explain(error);
  });
  await telling.end();
  if (applied > 0) {
    log('info', 'applied', said);
    await record('sync.applied', { applied, plan: changeSummary(changes) }, { why: { commit: sha } });
  }
  const { result, pullRequest } = writeBack;
  if (result === 'created' || result === 'updated')
    await record('write-back.proposed', { result, pullRequest }, { why: { commit: sha } });
  await concludeDecisions(context, given, writeBack);
  const { self } = observed;
  const texts = project.trackers.map(({ text }) => text);
  const isByDocuments = await wentByDocuments(context, judged, project);
  const ended = { self, commit: sha, config: project.config, texts, documents, issues, isByDocuments };
  await settled.keep(lane.repositoryId, result === 'failed' ? unsettled(self) : settledBy(ended));
  log(met.length > 0 ? 'warn' : 'info', 'write-back', {
    ...said,
    result,
    pullRequest,
    findings: findingLines(met),
  });
};
