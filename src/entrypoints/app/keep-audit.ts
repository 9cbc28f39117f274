import type { Store } from '../../adapters/database/store.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { createIds } from '../../adapters/system/ids.ts';
import { createRedactor } from '../../domain/evidence/redact.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { createAudit, type Audit } from '../wiring/audit.ts';
import { openAudit } from '../wiring/audit-keys.ts';
import type { Log } from './observe/log.ts';
import type { AppSettings } from './settings/settings.ts';

const LOOK_MS = 60_000;
/** Once an hour. */
const PRUNE_TURNS = 60;
const SIGN_MS = 3_600_000;
const SIGN_ENTRIES = 256;

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
