import { readLog } from '../../src/domain/evidence/audit/verify-log.ts';
import type { Store } from '../../src/adapters/database/store.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import { createAudit, type Audit } from '../../src/entrypoints/wiring/audit.ts';
import { openAudit } from '../../src/entrypoints/wiring/audit-keys.ts';
import type { AuditReader } from '../../src/ports/audit-log.ts';
import { temporaryDirectory } from './store.ts';

export interface AuditOf {
  readonly audit: Audit;
  readonly verifier: string;
  readonly directory: string;
  readonly settings: Parameters<typeof createAudit>[1];
}

/** The audit log of a store, opened. `now` gives its times. */
export const auditOf = async (
  store: Store,
  now: () => number = () => Date.UTC(2026, 10, 2),
  directory = temporaryDirectory(),
): Promise<AuditOf> => {
  const settings = { directory, key: null, previousKey: null, now, redact: (text: string) => text };
  const verifier = await openAudit(store, settings, 'c0ffee');
  return { audit: createAudit(store, settings), verifier, directory, settings };
};

/** Reads all of a log and says what is wrong with it. */
export const readWhole = async (reader: AuditReader): Promise<readonly Finding[]> => {
  const { head, pruned } = await reader.state();
  const roots = new Map((await reader.checkpoints()).map(({ size, root }) => [size, root]));
  const reading = readLog(pruned, roots);
  const findings: Finding[] = [];
  for await (const line of reader.lines(pruned.size, Number.MAX_SAFE_INTEGER))
    findings.push(...reading.take(line).findings);
  if (JSON.stringify(reading.head()) !== JSON.stringify(head))
    throw new Error('the head is not the end of the log');
  return findings;
};
