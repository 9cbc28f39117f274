import { createResults } from '../../adapters/database/results.ts';
import type { Store } from '../../adapters/database/store.ts';
import { canonicalDigest } from '../../domain/evidence/canonical.ts';
import type { AuditEvent } from '../../domain/model/audit.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import type { AuditLog } from '../../ports/audit-log.ts';
import type { ReportedRun, Results } from '../../ports/results.ts';
import type { Audit } from '../wiring/audit.ts';

/** What the log says of a run that was accepted; by its digest the run in a bundle is known again. */
const accepted = ({
  repositoryId,
  repository,
  sha,
  workflowRun,
  attempt,
  trust,
  manifest,
}: ReportedRun): AuditEvent => ({
  kind: 'result.accepted',
  actor: repository ?? `repository ${repositoryId}`,
  subject: `${repository ?? repositoryId}@${sha}`,
  after: {
    repositoryId,
    sha,
    workflowRun,
    attempt,
    trust,
    verdict: manifest.verdict,
    digest: canonicalDigest(manifest),
  },
  why: { run: manifest.runId },
});

/** Results that are recorded in the transaction that keeps them. */
export const recordedResults = (
  store: Store,
  audit: Audit,
  parse: (value: unknown) => RunManifest | null,
): Results => ({
  ...createResults(store, parse),
  keep: async (result, token) =>
    audit.atomically(async (inner, append, appendChange) => {
      const kept = await createResults(inner, parse).keep(result, token);
      // What was uploaded is looked at again and again; a token speaks once.
      if (kept) await (token === null ? appendChange : append)(accepted(result));
      return kept;
    }),
});

/**
 * Records what was refused. Of senders that are not known each reason once, so that nobody fills the log, or has the
 * disk flushed, from outside.
 */
export const refusalsTo = (audit: AuditLog) => {
  const told = new Set<string>();
  return async (repository: string | null, status: number, reason: string): Promise<void> => {
    const event = { kind: 'result.refused', after: { status, reason }, why: null } as const;
    if (repository !== null) return audit.append({ ...event, actor: repository, subject: repository });
    if (told.has(reason)) return;
    told.add(reason);
    await audit.appendChange({ ...event, actor: 'unknown', subject: `results: ${reason}` });
  };
};
