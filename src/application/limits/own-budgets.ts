import { FULL_BUDGET, type Budget } from '../../domain/model/budget.ts';
import type { Budgets } from '../../ports/budgets.ts';

/** Budgets that nobody shares: of one command, for as long as it runs. */
export const createOwnBudgets = (): Budgets => {
  const known = new Map<number, Budget>();
  const of = (installation: number): Budget => known.get(installation) ?? FULL_BUDGET;
  return {
    read: async (installation) => of(installation),
    change: async (installation, step) => {
      const { budget, result } = step(of(installation));
      known.set(installation, budget);
      return result;
    },
    list: async () => [...known].map(([installation, budget]) => ({ installation, budget })),
  };
};
