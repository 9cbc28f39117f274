import type { CheckOutcome } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import type { ItemStanding } from '../model/verdict.ts';
import type { RunReport } from './run-report.ts';

/** A check as a test case of the formats that know tests (JUnit, CTRF). */
export interface Case {
  readonly outcome: CheckOutcome;
  /** What is asserted, in words. */
  readonly name: string;
  readonly source: Source | null;
}

/** The checks of one item, or of a stand-alone spec. */
export interface Suite {
  readonly name: string;
  readonly item: ItemStanding | null;
  readonly cases: readonly Case[];
}

/** Check ids begin with the name of their spec. */
const specOf = (check: string): string => check.replace(/\..*$/s, '') || 'checks';

/** The outcomes of a run by item, in the order of the tracker, then by spec. Items without a check are kept. */
export const suitesOf = (report: RunReport): readonly Suite[] => {
  const known = new Set(report.verdict.standings.map(({ item }) => item));
  const owned = ({ item }: CheckOutcome): boolean => item !== null && known.has(item);
  const byItem = Map.groupBy(report.outcomes.filter(owned), ({ item }) => item);
  const bySpec = Map.groupBy(
    report.outcomes.filter((outcome) => !owned(outcome)),
    ({ id }) => specOf(id),
  );
  const items = report.verdict.standings.map((item): Suite => {
    const standings = new Map(item.checks.map((check) => [check.id, check]));
    const cases = (byItem.get(item.item) ?? []).map((outcome): Case => {
      const standing = standings.get(outcome.id);
      return { outcome, name: standing?.describe ?? outcome.id, source: standing?.source ?? item.source };
    });
    return { name: `${item.item} ${item.title}`, item, cases };
  });
  const specs = [...bySpec].map(([name, outcomes]): Suite => ({
    name,
    item: null,
    cases: outcomes.map((outcome) => ({ outcome, name: outcome.id, source: null })),
  }));
  return [...items, ...specs];
};
