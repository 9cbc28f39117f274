import type { Store } from '../../../../adapters/database/store.ts';
import { createClock } from '../../../../adapters/system/clock.ts';
import { createRedactor } from '../../../../domain/evidence/redact.ts';
import { secretsFromEnv } from '../../../../domain/evidence/secret-names.ts';
import { createAudit, type Audit, type AuditSettings } from '../../../wiring/audit.ts';
import { auditEnvironment } from '../../../wiring/audit-settings.ts';
import type { CommandContext } from '../../command.ts';
import { stateOf } from '../app/place.ts';

/** How the log of the store that is meant is kept. */
export const auditSettings = (
  context: CommandContext,
): AuditSettings & { readonly retentionMs: number | null } => {
  const clock = createClock();
  return {
    ...auditEnvironment({ ...context.env, AURORA_STATE: stateOf(context) }),
    now: () => clock.now(),
    redact: createRedactor(secretsFromEnv(context.env), []),
  };
};

export const auditIn = (store: Store, context: CommandContext): Audit =>
  createAudit(store, auditSettings(context));
