import { findAnchors } from '../../domain/evidence/audit/anchor.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { AuditReader } from '../../ports/audit-log.ts';
import { signedRoots } from './bundle/trust-keys.ts';
import { readEntries } from './bundle/verify-entries.ts';
import type { VerifyOptions } from './bundle/verify-bundle.ts';

/** What came of the log of a store. */
export interface StoreReport {
  readonly schemaVersion: 1;
  readonly intact: boolean;
  readonly origin: string | null;
  /** First entry that is kept, and size of the log. */
  readonly from: number;
  readonly size: number;
  readonly findings: readonly Finding[];
}

const FINDINGS = 200;

/** Verifies the log of a store entry by entry: chain, signed checkpoints, head, and anchors from outside. */
export const verifyStore = async (
  reader: AuditReader,
  { keys: pinned, anchors: texts }: Pick<VerifyOptions, 'keys' | 'anchors'>,
): Promise<StoreReport> => {
  // Checkpoints first: the App may append meanwhile, and the state that is read then covers all of these.
  const checkpoints = await reader.checkpoints();
  const keys = await reader.keys();
  const { origin, head, pruned } = await reader.state();
  const name = origin ?? '';
  const notes = checkpoints.map(({ size, note }) => ({ file: `checkpoint ${size}`, note }));
  const { roots, findings: signed } = signedRoots({ origin: name, keys, notes }, pinned);
  const findings: Finding[] = [...signed];
  const anchors = texts.flatMap(({ text, file }) => {
    const found = findAnchors(text, name);
    if (found.length === 0) findings.push(finding('AX8415', { file, origin: name }));
    return found;
  });
  const reading = readEntries(pruned, roots, anchors);
  for await (const line of reader.lines(pruned.size, head.size)) {
    const taken = reading.take(line).findings;
    if (findings.length < FINDINGS) findings.push(...taken);
  }
  const { head: read, findings: ended } = reading.end();
  const last = Math.max(head.size, ...roots.keys());
  findings.push(...ended);
  if (read.size < last)
    findings.push(finding('AX8405', { found: `nothing after ${read.size - 1}`, expected: read.size }));
  else if (JSON.stringify(read) !== JSON.stringify(head))
    findings.push(finding('AX8406', { size: head.size }));
  const intact = findings.every(({ severity }) => severity !== 'error');
  return { schemaVersion: 1, intact, origin, from: pruned.size, size: read.size, findings };
};
