import { getIDToken } from '@actions/core';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { renderMarkdown } from '../../domain/report/markdown.ts';
import type { RunReport } from '../../domain/report/run-report.ts';
import type { ActionContext } from './context.ts';
import { say } from './present.ts';

/** Which archive the run lies in: the App holds what it finds at GitHub to it. */
const ARTIFACT_HEADER = 'aurora-artifact-digest';
const TIMEOUT_MS = 20_000;

/** The comment on the pull request, where this job may write one. Never on a fork's, whose token only reads. */
const postComment = async (context: ActionContext, report: RunReport): Promise<readonly Finding[]> => {
  const { inputs, event, env } = context;
  const pull = event.pullRequest;
  if (!inputs.comment || inputs.dryRun || !pull || !event.repository || !inputs.token) return [];
  if (pull.fromFork) return [finding('AX8001', { problem: 'the pull request comes from a fork' })];
  try {
    const { upsertComment } = await import('./comment.ts');
    const done = await upsertComment(
      {
        token: inputs.token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: event.repository,
        number: pull.number,
        headSha: pull.headSha,
      },
      renderMarkdown(report, { audience: 'comment' }),
    );
    say(`comment on #${pull.number}: ${done}`);
    return [];
  } catch (cause) {
    return [finding('AX8001', { problem: messageOf(cause) })];
  }
};

/** Tells the App, which believes the job's OIDC token and decides by itself what that is worth. */
const sendToApp = async (
  context: ActionContext,
  said: RunManifest | { readonly refused: string },
  artifact: string | null,
): Promise<readonly Finding[]> => {
  const { appUrl, dryRun } = context.inputs;
  if (!appUrl || dryRun) return [];
  try {
    const url = new URL('/api/v1/runs', appUrl);
    const token = await getIDToken(url.origin);
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(artifact === null ? {} : { [ARTIFACT_HEADER]: `sha256:${artifact}` }),
      },
      body: JSON.stringify(said),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok
      ? []
      : [finding('AX8008', { url: url.origin, problem: `it answered ${response.status}` })];
  } catch (cause) {
    return [finding('AX8008', { url: appUrl, problem: messageOf(cause) })];
  }
};

/** Has the App believe nothing that this run uploaded; with the code of what was found. */
export const notifyOfRefusal = async (
  context: ActionContext,
  { code }: Finding,
): Promise<readonly Finding[]> => sendToApp(context, { refused: code }, null);

/**
 * Hands the run to the App; where there is none, or it did not take it, the job writes the comment itself.
 *
 * @param artifact hex sha256 of the archive that the run was uploaded in; null where there is none
 */
export const notify = async (
  context: ActionContext,
  report: RunReport,
  manifest: RunManifest,
  artifact: string | null,
): Promise<readonly Finding[]> => {
  const { appUrl, dryRun } = context.inputs;
  const refused = await sendToApp(context, manifest, artifact);
  const isTaken = appUrl !== null && !dryRun && refused.length === 0;
  // The App comments on what it was handed: two would contradict each other.
  return isTaken ? [] : [...refused, ...(await postComment(context, report))];
};
