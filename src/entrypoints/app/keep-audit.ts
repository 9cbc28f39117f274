import { createResults } from '../../adapters/database/results.ts';
import type { Store } from '../../adapters/database/store.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { createIds } from '../../adapters/system/ids.ts';
import { canonicalDigest } from '../../domain/evidence/canonical.ts';
import { createRedactor } from '../../domain/evidence/redact.ts';
import type { AuditEvent, AuditKind } from '../../domain/model/audit.ts';
import type { Json } from '../../domain/model/json.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import type { AuditLog } from '../../ports/audit-log.ts';
import type { ReportedRun, Results } from '../../ports/results.ts';
import { createAudit, type Audit } from '../wiring/audit.ts';
import { openAudit } from '../wiring/audit-keys.ts';
import type { Log } from './observe/log.ts';
import type { AppSettings } from './settings/settings.ts';

const LOOK_MS = 60_000;
/** Once an hour. */
const PRUNE_TURNS = 60;
const SIGN_MS = 3_600_000;
const SIGN_ENTRIES = 256;

interface More {
  readonly why?: Json;
  /** Login; left out: the App itself. */
  readonly actor?: string;
  /** What of the repository: `#41@<commit>`. */
  readonly about?: string;
  readonly before?: Json;
  /** Recorded only when it is not what was recorded last. */
  readonly onlyChange?: boolean;
}

/** Writes something that was done to a repository into the audit log. */
export type RecordDeed = (kind: AuditKind, after: Json, more?: More) => Promise<void>;

/** Deeds on a repository, `owner/name`. */
export const recorderOf =
  (log: AuditLog, repository: string): RecordDeed =>
  async (kind, after, { why = null, actor = 'aurora-x', about = '', before, onlyChange = false } = {}) => {
    const subject = `${repository}${about}`;
    const event: AuditEvent = {
      kind,
      actor,
      subject,
      after,
      why,
      ...(before === undefined ? {} : { before }),
    };
    await (onlyChange ? log.appendChange(event) : log.append(event));
  };

const isDue = async ({ reader }: Audit, now: number): Promise<boolean> => {
  const { head } = await reader.state();
  const newest = await reader.newest();
  const unsigned = head.size - (newest?.size ?? 0);
  return unsigned >= SIGN_ENTRIES || (unsigned > 0 && (newest?.at ?? 0) + SIGN_MS <= now);
};

/**
 * Signs the log when 256 entries or an hour have gone by, and when the App ends; lets go of what is older than the
 * retention.
 *
 * @param retentionMs null: everything is kept
 */
export const keepAudit = async (
  audit: Audit,
  retentionMs: number | null,
  log: Log,
  signal: AbortSignal,
): Promise<void> => {
  const clock = createClock();
  for (let turn = 0; !signal.aborted; turn += 1) {
    try {
      if (retentionMs !== null && turn % PRUNE_TURNS === 0) {
        const entries = await audit.prune(clock.now() - retentionMs);
        if (entries > 0) log('info', 'audit pruned', { entries });
      }
      if (await isDue(audit, clock.now())) await audit.sign();
    } catch (error) {
      log('error', 'audit log not signed', { problem: messageOf(error) });
    }
    await clock.sleep(LOOK_MS, signal).catch(() => {});
  }
  await audit.sign();
};

/** Opens the log, and says by which key it can be verified. */
export const startAudit = async (store: Store, settings: AppSettings, log: Log): Promise<Audit> => {
  const clock = createClock();
  const own = {
    ...settings.audit,
    now: () => clock.now(),
    redact: createRedactor([settings.privateKey, ...settings.secrets], []),
  };
  const verifier = await openAudit(store, own, createIds().nonce().slice(0, 8));
  log('info', 'audit log', { verifier });
  const audit = createAudit(store, own);
  const rows = await store.db.selectFrom('migration').select('name').orderBy('name').execute();
  const steps = rows.map(({ name }) => name);
  await audit.appendChange({
    kind: 'store.migrated',
    actor: 'aurora-x',
    subject: 'store',
    after: { steps },
    why: null,
  });
  return audit;
};

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
