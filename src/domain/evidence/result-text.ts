import type { CheckOutcome } from '../model/outcome.ts';
import { isMapping } from '../model/record.ts';

const sorted = (_key: string, value: unknown): unknown =>
  isMapping(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * The text of a check's result.json: its part of run.json, so that the digest of run.json covers it, and what it must
 * be can be made from there. Keys are sorted, because whoever reads run.json may get them in another order.
 */
export const resultText = (outcome: CheckOutcome): string => `${JSON.stringify(outcome, sorted, 2)}\n`;
