import { createProposalsReader, createProposalsWriter } from '../../../adapters/github/proposals.ts';
import { proposeOnboarding } from '../../../application/onboard/propose-onboarding.ts';
import { observe } from '../../../application/sync/observe.ts';
import { planChanges } from '../../../domain/reconcile/plan-changes.ts';
import { renderMarkdown } from '../../../domain/report/markdown.ts';
import { onboardingBody } from '../../../domain/report/onboarding.ts';
import { readAnyTracker } from '../../../domain/tracker/read-tracker.ts';
import { isRefused } from '../../../ports/remote-failure.ts';
import { judge, ownCase } from '../judge/judge.ts';
import { readRemoteProject, type RemoteProject } from '../judge/remote-project.ts';
import type { ConcernJob, JobContext } from './job.ts';

/** Everything the App would do and say, seen without a writer. */
const showing = async ({ readers, signal }: JobContext, project: RemoteProject): Promise<string> => {
  const documents = await Promise.all(project.trackers.map(({ text, file }) => readAnyTracker(text, file)));
  const { policy } = project.config.sync;
  const { changes } = planChanges({ documents, standings: [], observed: await observe(readers), policy });
  const { report } = await judge(ownCase(project), signal);
  return onboardingBody(documents, changes, (limit) =>
    renderMarkdown(report, { audience: 'summary', limit }),
  );
};

/** First contact with a repository that has a tracker and no configuration: one pull request, and nothing else. */
export const onboardJob: ConcernJob = async (context) => {
  const { readers, client, ref, settings, log } = context;
  const { name: base, sha: commit } = await readers.repository.defaultBranch();
  const project = await readRemoteProject(readers.repository, commit);
  if (project.configText !== null || project.trackers.length === 0 || settings.dryRun) return;
  const proposals = { ...createProposalsReader(client, ref), ...createProposalsWriter(client, ref) };
  const trackers = project.trackers.map(({ file }) => file);
  const body = async (): Promise<string> => showing(context, project);
  try {
    const done = await proposeOnboarding(proposals, { base, commit, trackers, body });
    log('info', 'onboarding', done);
  } catch (error) {
    if (!isRefused(error)) throw error;
    // Without the permission to write contents a person has to add the configuration.
    log('warn', 'onboarding', { result: 'refused', problem: `${error.status} ${error.message}` });
  }
};
