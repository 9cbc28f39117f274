import type { OurCheck } from '../../../src/domain/enforcement/ruleset.ts';
import type { BranchRules, Ruleset } from '../../../src/domain/model/rules.ts';
import { mendedRuleset } from '../../../src/domain/enforcement/ruleset.ts';

export const OURS: OurCheck = { context: 'aurora-x / go-no-go', app: 4242 };

/** Our ruleset as it should be, and what is said differently. */
export const ruleset = (changed: Partial<Ruleset> = {}): Ruleset => ({
  ...mendedRuleset(null, OURS),
  id: 12,
  ...changed,
});

/** A branch without any rules, and what is said differently. */
export const rules = (changed: Partial<BranchRules> = {}): BranchRules => ({
  branch: 'main',
  inForce: [],
  own: null,
  protection: null,
  ...changed,
});

/** Our ruleset in force. */
export const required = (own: Ruleset = ruleset()): BranchRules =>
  rules({ own, inForce: [{ ...OURS, ruleset: own.id }] });
