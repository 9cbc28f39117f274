import { createCheckRunsReader, createCheckRunsWriter } from '../../../adapters/github/check-runs.ts';
import { createNotices } from '../../../adapters/database/notices.ts';
import { noticeLines } from '../../../application/sync/notices.ts';
import type { GatePorts } from '../../../application/gate/gate-head.ts';
import { CHECK_NAME, type Head } from '../../../application/gate/keep-check.ts';
import { messageOf } from '../../../domain/model/thrown.ts';
import { KNOWN_TRUST } from '../../../domain/model/trust.ts';
import { renderAnchor } from '../../../domain/report/audit-anchor.ts';
import { intentId } from '../../../domain/reconcile/marker.ts';
import { requirementOf } from './enforcement-state.ts';
import type { JobContext, Place } from '../jobs/job.ts';

/** Checks of our name, as the App's installation reads and writes them. */
export const checksOf = async ({ client, ref, readers }: Place): Promise<GatePorts['checks']> => {
  const slug = (await readers.repository.self()).replace(/\[bot\]$/, '');
  return {
    ...createCheckRunsReader(client, ref, CHECK_NAME, slug),
    ...createCheckRunsWriter(client, ref, CHECK_NAME),
  };
};

/** The newest signed root, in Markdown; nothing waits for a log that cannot be signed. */
export const anchorOf = async ({ audit, log }: JobContext): Promise<string | null> => {
  try {
    const signed = await audit.sign();
    return signed && renderAnchor(signed.note);
  } catch (error) {
    log('error', 'audit log not signed', { problem: messageOf(error) });
    return null;
  }
};

/** What other lanes of the repository have to say, in Markdown. */
export const noticesOf = async ({ store, lane }: JobContext): Promise<readonly string[]> =>
  noticeLines(await createNotices(store).of(lane.repositoryId));

export const gatePortsOf = async (context: JobContext): Promise<GatePorts> => {
  const { intents, clock, results, lane, settings, mark } = context;
  return {
    checks: await checksOf(context),
    intents,
    now: () => clock.now(),
    expectsReports: async () => results.any(lane, KNOWN_TRUST),
    reportTimeoutMs: settings.reportTimeoutMs,
    requirement: async () => requirementOf(context),
    notices: async () => noticesOf(context),
    anchor: async () => anchorOf(context),
    // A lane of its own for each time, because one that waits keeps its time.
    lookAgain: async (check, startedAt, delayMs) => mark(`late:${check}.${startedAt}`, delayMs),
  };
};

/** A commit with the identity of its check. */
export const headOf = ({ lane }: Place, sha: string, of: string): Head => ({
  sha,
  of,
  intent: (after) => intentId('check', `${lane.repositoryId}`, after === null ? sha : `${sha} ${after}`),
});
