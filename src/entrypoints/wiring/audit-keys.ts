import { createAuditReader, createAuditRows } from '../../adapters/database/audit.ts';
import type { Store } from '../../adapters/database/store.ts';
import { makeAuditKey, readAuditKey, seedOf } from '../../adapters/system/audit-key.ts';
import { changeKey, openLog } from '../../application/audit/write-log.ts';
import { createSigner, type NoteSigner } from '../../domain/evidence/audit/note.ts';

/** Where the key of the log comes from. */
export interface AuditKeySettings {
  /** Directory of the key. */
  readonly directory: string;
  /** Key that is given instead: PEM, or 32 bytes in base64. */
  readonly key: string | null;
  /** The one before it, while it is being changed. */
  readonly previousKey: string | null;
  readonly now: () => number;
}

const given = (text: string | null): Buffer | null => (text === null ? null : seedOf(text));

/** The key that signs now; made where there is none. */
export const presentSeed = async ({ key, directory }: AuditKeySettings): Promise<Buffer> =>
  given(key) ?? readAuditKey(directory) ?? (await makeAuditKey(directory));

/** The key of a log on this machine, where it is one that the log knows; else null. Makes none. */
export const knownSigner = async (
  store: Store,
  { key, directory }: AuditKeySettings,
): Promise<NoteSigner | null> => {
  const seed = given(key) ?? readAuditKey(directory);
  const reader = createAuditReader(store);
  const { origin } = await reader.state();
  if (seed === null || origin === null) return null;
  const signer = createSigner(origin, seed);
  const known = await reader.keys();
  return known.some(({ verifier }) => verifier === signer.verifier.text) ? signer : null;
};

interface NextKey {
  readonly next: Buffer;
  readonly previous: Buffer | null;
  readonly actor: string;
  /** Said when the previous key vouches for it, and when it does not. */
  readonly why: readonly [string, string];
}

/** Has the log know a key that it does not know yet. Its verifier key. @param id makes the name of a log without one */
const introduce = async (
  store: Store,
  id: string | null,
  { next, previous, actor, why }: NextKey,
  now: () => number,
): Promise<string> =>
  store.transaction(async (tx) => {
    const rows = createAuditRows(tx);
    const { origin: named } = await rows.lock();
    if (named === null && id === null) throw new Error('the audit log is not open');
    const origin = named ?? (await openLog(rows, `aurora-x/audit/${id}`, now()));
    const signer = createSigner(origin, next);
    const { text: verifier } = signer.verifier;
    const known = await createAuditReader({ db: tx }).keys();
    if (known.some((one) => one.verifier === verifier)) return verifier;
    const before = known.at(-1)?.verifier ?? null;
    const old = previous && createSigner(origin, previous);
    const voucher = old?.verifier.text === before ? old : null;
    const reason = before === null ? 'first start' : why[voucher === null ? 1 : 0];
    await changeKey(rows, { next: signer, previous: voucher, before, actor, why: reason }, now());
    return verifier;
  });

/** Opens the log of a store if need be, and has it know the present key. Its verifier key. */
export const openAudit = async (store: Store, settings: AuditKeySettings, id: string): Promise<string> => {
  const next = await presentSeed(settings);
  const previous = given(settings.previousKey);
  const why = ['rotated', 'another key is in use'] as const;
  return introduce(store, id, { next, previous, actor: 'aurora-x', why }, settings.now);
};

/** Makes a new key beside the store, vouched for by the present one where that is there. Its verifier key. */
export const rotateAuditKey = async (
  store: Store,
  { directory, now }: AuditKeySettings,
  actor: string,
): Promise<string> => {
  const previous = readAuditKey(directory);
  let verifier = '';
  // The new key is known before it signs: killed between, the old one goes on.
  await makeAuditKey(directory, async (next) => {
    const why = ['rotated', 'the key was lost'] as const;
    verifier = await introduce(store, null, { next, previous, actor, why }, now);
  });
  return verifier;
};
