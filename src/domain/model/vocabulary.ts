/** The words of the product, each list in the order reports use. Everything else derives its type from here. */

/** What the document says of an item. */
export const CLAIMS = ['planned', 'in-progress', 'blocked', 'in-review', 'done', 'dropped'] as const;
export type Claim = (typeof CLAIMS)[number];

/** How one check ended. An error is not an answer, and `not-run` is never a pass. */
export const OUTCOMES = [
  'passed',
  'failed',
  'error',
  'timed-out',
  'skipped',
  'not-run',
  'manual',
  'not-applicable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What we know of an item, after its checks were run. */
export const STANDINGS = ['verified', 'refuted', 'unproven', 'ready', 'open', 'blocked', 'waived'] as const;
export type Standing = (typeof STANDINGS)[number];

export const VERDICTS = ['go', 'conditional', 'no-go'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

/** Whether a check was shown to be able to fail. */
export const CHALLENGE_RESULTS = ['proven', 'vacuous', 'unchallenged'] as const;
export type ChallengeWord = (typeof CHALLENGE_RESULTS)[number];

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a check may do to the machine; the config at the base branch sets the highest tier allowed. */
export const TIERS = ['read', 'write', 'exec'] as const;
export type Tier = (typeof TIERS)[number];

export const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The seven stages of the built-in pipeline. */
export const STAGES = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07'] as const;
export type Stage = (typeof STAGES)[number];

/** How far a result may be trusted: T0 reported by foreign code … T3 re-run by us on the merged commit. */
export const TRUST_LEVELS = ['T0', 'T1', 'T2', 'T3'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];
