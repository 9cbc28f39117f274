import { createAuditReader, createAuditRows } from '../../adapters/database/audit.ts';
import type { Store, Tx } from '../../adapters/database/store.ts';
import { within } from '../../adapters/database/within.ts';
import { prunedHead } from '../../application/audit/prune-log.ts';
import { appendChange, appendEntry, signLog } from '../../application/audit/write-log.ts';
import { createSigner } from '../../domain/evidence/audit/note.ts';
import type { AuditEvent, SignedRoot } from '../../domain/model/audit.ts';
import type { Json } from '../../domain/model/json.ts';
import type { AuditLog, AuditReader } from '../../ports/audit-log.ts';
import { presentSeed, type AuditKeySettings } from './audit-keys.ts';

/** What the log is kept with. */
export interface AuditSettings extends AuditKeySettings {
  /** Takes secrets out of what is recorded. */
  readonly redact: (text: string) => string;
}

/** The audit log of a store. */
export interface Audit extends AuditLog {
  readonly reader: AuditReader;
  /** Work in the store and the record of it, in one transaction: both are there afterwards, or neither. */
  readonly atomically: <T>(
    work: (store: Store, append: AuditLog['append'], appendChange: AuditLog['appendChange']) => Promise<T>,
  ) => Promise<T>;
  /** Signs what is not signed yet; the newest signed root, or null before the log is open. */
  readonly sign: () => Promise<SignedRoot | null>;
  /** Lets go of entries from before a time, up to a signed root. How many. @param before in milliseconds */
  readonly prune: (before: number) => Promise<number>;
}

const redacted = (value: Json, redact: (text: string) => string): Json => {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => redacted(one, redact));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, Json]) => [name, redacted(one, redact)]),
  );
};

const redactEvent = (event: AuditEvent, redact: (text: string) => string): AuditEvent => ({
  ...event,
  actor: redact(event.actor),
  subject: redact(event.subject),
  after: redacted(event.after, redact),
  why: redacted(event.why, redact),
  ...(event.before === undefined ? {} : { before: redacted(event.before, redact) }),
});

/** The log of a store, once it was opened by {@link openAudit}. */
export const createAudit = (store: Store, settings: AuditSettings): Audit => {
  const { now, redact } = settings;
  const reader = createAuditReader(store);
  const append = async (tx: Tx, event: AuditEvent): Promise<void> =>
    void (await appendEntry(createAuditRows(tx), redactEvent(event, redact), now()));
  const change = async (tx: Tx, event: AuditEvent): Promise<void> =>
    appendChange(createAuditRows(tx), redactEvent(event, redact), now());
  return {
    reader,
    append: async (event) => store.transaction(async (tx) => append(tx, event)),
    appendChange: async (event) => store.transaction(async (tx) => change(tx, event)),
    atomically: async (work) =>
      store.transaction(async (tx) =>
        work(
          within(store, tx),
          async (event) => append(tx, event),
          async (event) => change(tx, event),
        ),
      ),
    sign: async () => {
      const own = await presentSeed(settings);
      const last = await reader.newest();
      const signed = await store.transaction(async (tx) =>
        signLog(createAuditRows(tx), (origin) => createSigner(origin, own), last, now()),
      );
      return signed ?? last;
    },
    prune: async (before) => {
      const left = await prunedHead(reader, before);
      if (left === null) return 0;
      return store.transaction(async (tx) => {
        const rows = createAuditRows(tx);
        const { pruned } = await rows.lock();
        if (pruned.size >= left.size) return 0;
        const entries = left.size - pruned.size;
        await rows.prune(left);
        await append(tx, {
          kind: 'log.pruned',
          actor: 'aurora-x',
          subject: 'log',
          before: { from: pruned.size },
          after: { from: left.size, entries },
          why: { before: new Date(before).toISOString() },
        });
        return entries;
      });
    },
  };
};
