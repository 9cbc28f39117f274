import { z } from 'zod';
import type { LogHead } from '../../domain/model/audit.ts';
import type { AuditReader, AuditRows, AuditState } from '../../ports/audit-log.ts';
import type { Store, Tx } from './store.ts';

const PAGE = 500;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const headSchema = z.strictObject({ size: z.int().nonnegative(), nodes: z.array(hash), last: hash });
const afterSchema = z.object({ after: z.json() });

const headOf = (text: string): LogHead => headSchema.parse(JSON.parse(text));

const stateOf = (row: { origin: string | null; head: string; pruned: string }): AuditState => ({
  origin: row.origin,
  head: headOf(row.head),
  pruned: headOf(row.pruned),
});

/** The audit log inside a transaction. Its one row of the head is locked, so replicas append one after the other. */
export const createAuditRows = (tx: Tx): AuditRows => ({
  lock: async () =>
    stateOf(
      await tx
        .updateTable('audit_head')
        .set((row) => ({ id: row.ref('id') }))
        .returning(['origin', 'head', 'pruned'])
        .executeTakeFirstOrThrow(),
    ),
  open: async (origin) => void (await tx.updateTable('audit_head').set({ origin }).execute()),
  last: async (kind, subject) => {
    const row = await tx
      .selectFrom('audit')
      .select('entry')
      .where('subject', '=', subject)
      .where('kind', '=', kind)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && afterSchema.parse(JSON.parse(row.entry)).after;
  },
  put: async ({ entry, hash: own }, text, head) => {
    const { seq, kind, subject } = entry;
    await tx
      .insertInto('audit')
      .values({ seq, at: Date.parse(entry.at), kind, subject, entry: text, hash: own })
      .execute();
    await tx
      .updateTable('audit_head')
      .set({ head: JSON.stringify(head) })
      .execute();
  },
  putCheckpoint: async ({ size, at, root, note }) =>
    void (await tx
      .insertInto('audit_checkpoint')
      .values({ size, at, root, note })
      .onConflict((conflict) => conflict.column('size').doUpdateSet({ at, root, note }))
      .execute()),
  putKey: async ({ verifier, since }) =>
    void (await tx
      .insertInto('audit_key')
      .values({ verifier, since })
      .onConflict((conflict) => conflict.doNothing())
      .execute()),
  prune: async (pruned) => {
    await tx.deleteFrom('audit').where('seq', '<', pruned.size).execute();
    await tx.deleteFrom('audit_checkpoint').where('size', '<', pruned.size).execute();
    await tx
      .updateTable('audit_head')
      .set({ pruned: JSON.stringify(pruned) })
      .execute();
  },
});

/** The audit log, read. */
export const createAuditReader = ({ db }: Pick<Store, 'db'>): AuditReader => ({
  state: async () =>
    stateOf(await db.selectFrom('audit_head').select(['origin', 'head', 'pruned']).executeTakeFirstOrThrow()),
  lines: async function* (first, end) {
    for (let next = first; next < end;) {
      const rows = await db
        .selectFrom('audit')
        .select(['seq', 'entry', 'hash'])
        .where('seq', '>=', next)
        .where('seq', '<', end)
        .orderBy('seq')
        .limit(PAGE)
        .execute();
      for (const row of rows) yield { text: row.entry, hash: row.hash };
      const last = rows.at(-1);
      if (last === undefined) return;
      next = last.seq + 1;
    }
  },
  range: async (from, to) => {
    const { first, last } = await db
      .selectFrom('audit')
      .select(({ fn }) => [fn.min('seq').as('first'), fn.max('seq').as('last')])
      .where('at', '>=', from)
      .where('at', '<', to)
      .executeTakeFirstOrThrow();
    // oxlint-disable-next-line typescript/no-unnecessary-condition -- over no rows there is no least one
    return first === null || last === null ? { first: 0, end: 0 } : { first, end: last + 1 };
  },
  newest: async () =>
    (await db
      .selectFrom('audit_checkpoint')
      .select(['size', 'at', 'root', 'note'])
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirst()) ?? null,
  checkpoints: async () =>
    db.selectFrom('audit_checkpoint').select(['size', 'at', 'root', 'note']).orderBy('size').execute(),
  keys: async () => db.selectFrom('audit_key').select(['verifier', 'since']).orderBy('since').execute(),
});
