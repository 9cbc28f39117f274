import { frontierRoot } from '../../../domain/evidence/audit/merkle.ts';
import { readLog, type LogLine } from '../../../domain/evidence/audit/verify-log.ts';
import type { Anchor } from '../../../domain/evidence/audit/anchor.ts';
import type { AuditEntry, LogHead } from '../../../domain/model/audit.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';

/** Reads entries and compares the roots on the way with signed and with published ones. */
export interface EntriesReading {
  readonly take: (line: LogLine) => {
    readonly entry: AuditEntry | null;
    readonly findings: readonly Finding[];
  };
  /** @param covered a signed root that the log goes on to behind what was read */
  readonly end: (covered?: Anchor) => { readonly head: LogHead; readonly findings: readonly Finding[] };
}

/** Every disagreement is named once, at the first place where it is seen. */
export const readEntries = (
  start: LogHead,
  signed: ReadonlyMap<number, string>,
  anchors: readonly Anchor[],
): EntriesReading => {
  const reading = readLog(start, signed);
  const pending = new Map<number, string[]>();
  for (const { size, root } of anchors) pending.set(size, [...(pending.get(size) ?? []), root]);

  const compare = (size: number, root: string): readonly Finding[] => {
    const said = pending.get(size) ?? [];
    pending.delete(size);
    return said.some((one) => one !== root)
      ? [finding('AX8408', { size, problem: 'its root is another one' })]
      : [];
  };
  const compareHere = (): readonly Finding[] => {
    const head = reading.head();
    return pending.has(head.size) ? compare(head.size, frontierRoot(head)) : [];
  };
  const beginning = compareHere();
  return {
    take: (line) => {
      const { entry, findings } = reading.take(line);
      return { entry, findings: [...findings, ...compareHere()] };
    },
    end: (covered) => {
      const head = reading.head();
      const size = Math.max(head.size, covered?.size ?? 0);
      const found = [...beginning];
      if (covered !== undefined && pending.has(covered.size))
        found.push(...compare(covered.size, covered.root));
      for (const far of pending.keys())
        found.push(
          far > size
            ? finding('AX8408', { size: far, problem: `it has only ${size}, so its end was cut` })
            : finding('AX8414', { size: far, from: start.size, to: head.size }),
        );
      return { head, findings: found };
    },
  };
};
