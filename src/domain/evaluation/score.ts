import type { SloResult } from '../model/verdict.ts';
import type { Priority } from '../model/vocabulary.ts';
import type { Assessed } from './assess.ts';
import { type CheckFact, weigh } from './check-fact.ts';

const WEIGHTS: Readonly<Record<Priority, number>> = { P0: 8, P1: 4, P2: 2, P3: 1, P4: 1 };
const PLAIN_WEIGHT = 2;

interface Entry {
  readonly weight: number;
  /** 0 to 1. */
  readonly credit: number;
}

const itemEntry = ({ item, standing }: Assessed, refused: ReadonlySet<string>): Entry => ({
  weight: item.priority === null ? PLAIN_WEIGHT : WEIGHTS[item.priority],
  credit: standing === 'verified' && !refused.has(item.id) ? 1 : standing === 'waived' ? 0.5 : 0,
});

const sloEntry = ({ status, weight }: SloResult): Entry => ({
  weight,
  credit: status === 'met' ? 1 : status === 'warning' ? 0.5 : 0,
});

/** What the score is made of. */
export interface Scored {
  /** Items that are claimed done or selected by a gate. */
  readonly items: readonly Assessed[];
  /** Ids of items that a gate refuses: a verified item may lack the challenge that its gate requires. */
  readonly refused: ReadonlySet<string>;
  /** Checks that belong to no item and have to pass. */
  readonly checks: readonly CheckFact[];
  readonly slos: readonly SloResult[];
}

/**
 * 0 to 100: the weighted share that is proven. Items weigh by priority (P0 8, P1 4, P2 2, P3 and P4 1, none 2),
 * checks of their own 2, measured SLOs what their configuration says; waived items and objectives at risk count
 * half. Rounded down, so that 100 means all; 0 when there is nothing to score.
 */
export const scoreOf = ({ items, refused, checks, slos }: Scored, now: number): number => {
  const judged = checks
    .map((fact) => weigh(fact, now))
    .filter((weight) => weight !== 'neutral' && weight !== 'changed');
  const entries: readonly Entry[] = [
    ...items.map((one) => itemEntry(one, refused)),
    ...judged.map((weight) => ({ weight: PLAIN_WEIGHT, credit: weight === 'proof' ? 1 : 0 })),
    ...slos.filter((slo) => slo.status !== 'no-data').map(sloEntry),
  ];
  const total = entries.reduce((sum, entry) => sum + entry.weight, 0);
  const reached = entries.reduce((sum, entry) => sum + entry.weight * entry.credit, 0);
  return total === 0 ? 0 : Math.floor((reached / total) * 100);
};
