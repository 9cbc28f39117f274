import { seedOf } from '../../adapters/system/audit-key.ts';
import { parseDuration } from '../../domain/config/units.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { AuditKeySettings } from './audit-keys.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How the audit log is signed, and how long it is kept; retention null: for ever. */
export interface AuditEnvironment extends Omit<AuditKeySettings, 'now'> {
  readonly retentionMs: number | null;
}

const KEYS = ['AURORA_AUDIT_KEY', 'AURORA_AUDIT_KEY_PREVIOUS'] as const;
const RETENTION = 'AURORA_AUDIT_RETENTION';

/** For the App, and for whoever looks into its store. */
export const auditEnvironment = (env: Env): AuditEnvironment => {
  const [key, previousKey] = KEYS.map((name) => env[name] ?? '');
  return {
    directory: env['AURORA_STATE'] ?? '.aurora/state',
    key: key || null,
    previousKey: previousKey || null,
    retentionMs: parseDuration(env[RETENTION] ?? ''),
  };
};

/** What is wrong with these variables. */
export const auditProblems = (env: Env): readonly Finding[] => {
  const retention = env[RETENTION] ?? '';
  const wrong = KEYS.filter((name) => (env[name] ?? '') !== '' && seedOf(env[name] ?? '') === null);
  const problem = 'is no Ed25519 key (PEM, or 32 bytes in base64)';
  return [
    ...wrong.map((name) => finding('AX8301', { name, problem })),
    ...(retention !== '' && parseDuration(retention) === null
      ? [finding('AX8301', { name: RETENTION, problem: 'is no duration such as 400d' })]
      : []),
  ];
};
