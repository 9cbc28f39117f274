import type { CheckOutcome } from '../model/outcome.ts';

/**
 * The text of a check's result.json: its part of run.json, so that the digest of run.json covers it, and what it must
 * be can be made from there.
 */
export const resultText = (outcome: CheckOutcome): string => `${JSON.stringify(outcome, null, 2)}\n`;
