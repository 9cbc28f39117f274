import type { ItemStanding, Reason, Verdict } from '../model/verdict.ts';
import { blockersOf, warningsOf } from './leaves.ts';
import { reason, wordOf, worst } from './reason.ts';
import { because } from './sentence.ts';

const CODES = { go: 'AX6071', conditional: 'AX6072', 'no-go': 'AX6073' } as const;

/** The word, the root of the tree and its leaves. The word follows from the gravest of the children alone. */
export const concludeFrom = (
  children: readonly Reason[],
  standings: readonly ItemStanding[],
  passedChecks: number,
): Pick<Verdict, 'verdict' | 'reason' | 'blockers' | 'warnings'> => {
  const status = worst(children);
  const verdict = wordOf(status);
  const priorities = new Map(standings.map(({ item, priority }) => [item, priority]));
  const priorityOf = (item: string) => priorities.get(item) ?? null;
  const blockers = blockersOf(children, priorityOf);
  const blocked = new Set(blockers.map(({ code, subject }) => `${code} ${subject.kind} ${subject.id}`));
  // What one gate refuses another may only warn of; it is told once, as what it is at worst.
  const warnings = warningsOf(children, priorityOf).filter(
    ({ code, subject }) =>
      subject.kind === 'tracker' || !blocked.has(`${code} ${subject.kind} ${subject.id}`),
  );
  const proven = {
    items: standings.filter(({ standing }) => standing === 'verified').length,
    checks: passedChecks,
  };
  const values = { because: because(verdict, blockers, warnings, proven) };
  return {
    verdict,
    reason: reason(CODES[verdict], 'run', 'verdict', values, { status, children }),
    blockers,
    warnings,
  };
};
