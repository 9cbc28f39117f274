import { growHead } from '../../domain/evidence/audit/entry.ts';
import type { LogHead } from '../../domain/model/audit.ts';
import type { AuditReader } from '../../ports/audit-log.ts';

/**
 * What stands in place of the entries from before a time: the head at the last signed root that lies before all that is
 * kept, so that what follows still leads to every later checkpoint. Null when there is nothing to let go of.
 *
 * @param before milliseconds since the epoch
 */
export const prunedHead = async (reader: AuditReader, before: number): Promise<LogHead | null> => {
  const { head, pruned } = await reader.state();
  const old = await reader.range(0, before);
  const sizes = (await reader.checkpoints()).map(({ size }) => size);
  const size = Math.max(0, ...sizes.filter((one) => one <= Math.min(old.end, head.size)));
  if (size <= pruned.size) return null;
  let left = pruned;
  for await (const { hash } of reader.lines(pruned.size, size)) left = growHead(left, hash);
  return left.size === size ? left : null;
};
