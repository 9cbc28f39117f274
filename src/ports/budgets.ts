import type { Budget } from '../domain/model/budget.ts';

/** Budgets of installations, shared by all replicas. */
export interface Budgets {
  read(installation: number): Promise<Budget>;
  /** Reads, changes and writes it in one transaction that no other change interrupts. */
  change<T>(
    installation: number,
    step: (budget: Budget) => { readonly budget: Budget; readonly result: T },
  ): Promise<T>;
  list(): Promise<readonly { readonly installation: number; readonly budget: Budget }[]>;
}
