import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** A check with its place in the run. */
export interface PlannedCheck {
  readonly check: Check;
  /** Hex sha256 over everything the outcome depends on. Null: never reuse (the check looks outside the workspace). */
  readonly fingerprint: string | null;
  /** Why it may not run here (tier, allow/deny list), or null. */
  readonly refusal: Finding | null;
  /** Marked when the pull request under test changes the check; it may add failures but never make a gate green. */
  readonly changedHere: boolean;
}

/** What T02 decided to run, in an order where needs come first. */
export interface Plan {
  readonly schemaVersion: 1;
  readonly checks: readonly PlannedCheck[];
  readonly findings: readonly Finding[];
}
