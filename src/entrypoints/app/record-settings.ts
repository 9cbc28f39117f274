import { z } from 'zod';
import { createSettingsArchive } from '../../adapters/database/settings-archive.ts';
import type { Store } from '../../adapters/database/store.ts';
import type { EnforcementPlan } from '../../application/enforce/enforce.ts';
import { snapshotOf } from '../../domain/enforcement/snapshot.ts';
import { canonicalJson } from '../../domain/evidence/canonical.ts';
import type { SettingsArchive } from '../../ports/settings-archive.ts';
import type { Audit } from '../wiring/audit.ts';

const jsonSchema = z.json();

/** The archive, with an entry of the audit log in the transaction of each change that has ended. */
export const recordedArchive = (store: Store, audit: Audit): SettingsArchive => ({
  ...createSettingsArchive(store),
  end: async (change, ended, at) =>
    audit.atomically(async (inner, append) => {
      await createSettingsArchive(inner).end(change, ended, at);
      const { repository, what, reason, before } = change;
      await append({
        kind: 'settings.changed',
        actor: 'aurora-x',
        subject: `${repository} ${what}`,
        before: jsonSchema.parse(JSON.parse(before)),
        after: jsonSchema.parse(JSON.parse(ended.after)),
        why: { reason, digest: ended.digest },
      });
    }),
});

/** What somebody else made of our ruleset is recorded too, once for each change. */
export const recordOthers = async (
  audit: Audit,
  { input, decision, rules }: EnforcementPlan,
): Promise<void> => {
  if (decision.kind === 'settled') return;
  const after = jsonSchema.parse(JSON.parse(canonicalJson(snapshotOf(rules, 'ruleset'))));
  const subject = `${input.repository} ruleset`;
  const why = { seen: 'the settings are not as the configuration says', decision: decision.kind };
  await audit.appendChange({ kind: 'settings.changed', actor: 'unknown', subject, after, why });
};
