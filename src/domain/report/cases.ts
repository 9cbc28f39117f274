import type { CheckOutcome } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import type { CheckStanding, ItemStanding } from '../model/verdict.ts';
import type { RunReport } from './run-report.ts';

/** A check as a test case of the formats that know tests (JUnit, CTRF). */
export interface Case {
  readonly outcome: CheckOutcome;
  /** What is asserted, in words. */
  readonly name: string;
  readonly standing: CheckStanding | null;
  readonly source: Source | null;
}

/** The checks of one item, or of a stand-alone spec. */
export interface Suite {
  readonly name: string;
  readonly item: ItemStanding | null;
  readonly cases: readonly Case[];
}

const specOf = (check: string): string => /^[^.]+(?=\.)/.exec(check)?.[0] ?? 'checks';

/** The outcomes of a run by item, in the order of the tracker, then by spec. Items without a check are kept. */
export const suitesOf = (report: RunReport): readonly Suite[] => {
  const groups = new Map<string, CheckOutcome[]>();
  const known = new Set(report.verdict.standings.map(({ item }) => item));
  for (const outcome of report.outcomes) {
    const key =
      outcome.item !== null && known.has(outcome.item)
        ? `item ${outcome.item}`
        : `spec ${specOf(outcome.id)}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const items = report.verdict.standings.map((item): Suite => {
    const standings = new Map(item.checks.map((check) => [check.id, check]));
    const cases = (groups.get(`item ${item.item}`) ?? []).map((outcome): Case => {
      const standing = standings.get(outcome.id) ?? null;
      return {
        outcome,
        name: standing?.describe ?? outcome.id,
        standing,
        source: standing?.source ?? item.source,
      };
    });
    return { name: `${item.item} ${item.title}`, item, cases };
  });
  const specs = [...groups].flatMap(([key, outcomes]): readonly Suite[] =>
    key.startsWith('item ')
      ? []
      : [
          {
            name: key.slice('spec '.length),
            item: null,
            cases: outcomes.map((outcome) => ({ outcome, name: outcome.id, standing: null, source: null })),
          },
        ],
  );
  return [...items, ...specs];
};
