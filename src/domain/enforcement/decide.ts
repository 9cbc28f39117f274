import type { EnforcementPolicy } from '../model/config.ts';
import type { ChangeReason } from '../model/rules.ts';
import type { RulesPlan } from './plan-rules.ts';

export interface Situation {
  readonly wanted: boolean;
  readonly policy: EnforcementPolicy;
  readonly plan: RulesPlan;
  /** It was in force by our doing: what is put back now, somebody took away. */
  readonly wasOurs: boolean;
  /** Open pull requests on which the check has not reported. */
  readonly unreported: readonly number[];
  /** When we repaired it, milliseconds since the epoch. */
  readonly repairs: readonly number[];
  readonly now: number;
}

/**
 * `settled`: nothing to do. `reported`: a person has to. `waiting`: requiring it now would lock pull requests out.
 * `stopped`: somebody changes it back each time.
 */
export type Decision =
  | { readonly kind: 'settled' | 'reported' | 'blocked' }
  | { readonly kind: 'waiting'; readonly unreported: readonly number[] }
  | { readonly kind: 'stopped'; readonly until: number }
  | { readonly kind: 'apply'; readonly reason: ChangeReason };

/** Repairs in an hour; after these a person and the App are fighting, and the person is told instead. */
export const MOST_REPAIRS = 3;
export const REPAIR_WINDOW_MS = 3_600_000;

/** Whether the steps of a plan are taken now, and if not, why not. */
export const decide = (situation: Situation): Decision => {
  const { wanted, policy, plan, wasOurs, unreported, repairs, now } = situation;
  if (plan.obstacle !== null) return { kind: 'blocked' };
  if (plan.steps.length === 0) return { kind: 'settled' };
  if (policy !== 'apply') return { kind: 'reported' };
  if (!wanted) return { kind: 'apply', reason: 'release' };
  const recent = repairs.filter((at) => at > now - REPAIR_WINDOW_MS).toSorted((a, b) => a - b);
  const [oldest] = recent.slice(-MOST_REPAIRS);
  if (!wasOurs)
    return unreported.length > 0 ? { kind: 'waiting', unreported } : { kind: 'apply', reason: 'first' };
  // What was required a moment ago locks nobody out, so a repair waits for no report.
  return oldest !== undefined && recent.length >= MOST_REPAIRS
    ? { kind: 'stopped', until: oldest + REPAIR_WINDOW_MS }
    : { kind: 'apply', reason: 'repair' };
};
