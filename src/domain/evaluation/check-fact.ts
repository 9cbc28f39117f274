import type { ChallengeOutcome } from '../model/challenge.ts';
import type { Check } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import type { Reason } from '../model/verdict.ts';
import type { Outcome } from '../model/vocabulary.ts';
import { reason } from './reason.ts';
import { clause, period } from './words.ts';

/** Everything known of one planned check. */
export interface CheckFact {
  readonly check: Check;
  /** Null when the run has no outcome for it, which counts as not run. */
  readonly outcome: CheckOutcome | null;
  readonly refusal: Finding | null;
  readonly changedHere: boolean;
  /** Null when nobody tried to make it fail. */
  readonly challenge: ChallengeOutcome | null;
  readonly describe: string;
  readonly command: string | null;
}

/**
 * What an outcome is worth as evidence. Only `proof` supports a claim. `changed`: altered by this pull request,
 * so neither its pass nor its silence counts. `neutral`: does not apply.
 */
export type Weight =
  'proof' | 'failure' | 'error' | 'not-run' | 'stale' | 'vacuous' | 'manual' | 'changed' | 'neutral';

/** Clocks of two machines may differ by this much before an outcome "from the future" is distrusted. */
const CLOCK_SKEW_MS = 300_000;

export const outcomeOf = (fact: CheckFact): Outcome => fact.outcome?.outcome ?? 'not-run';

/** Fresh through the exact end of its freshness. A time that cannot be read, or lies ahead, is not fresh. */
export const isFresh = (fact: CheckFact, now: number): boolean => {
  if (fact.check.freshnessMs === null) return true;
  const age = now - Date.parse(fact.outcome?.observedAt ?? '');
  return age <= fact.check.freshnessMs && age >= -CLOCK_SKEW_MS;
};

/** Weighs one check. `now` in milliseconds. */
export const weigh = (fact: CheckFact, now: number): Weight => {
  const outcome = outcomeOf(fact);
  if (outcome === 'failed' || outcome === 'timed-out') return 'failure';
  if (outcome === 'error') return 'error';
  if (fact.changedHere) return 'changed';
  if (outcome === 'not-run' || outcome === 'skipped') return 'not-run';
  if (outcome === 'manual') return 'manual';
  if (outcome === 'not-applicable') return 'neutral';
  if (!isFresh(fact, now)) return 'stale';
  return fact.challenge?.result === 'vacuous' ? 'vacuous' : 'proof';
};

const why = (fact: CheckFact): string => {
  const found = fact.outcome?.reason ?? fact.refusal;
  return found === null ? 'the run recorded no reason' : clause(found.message);
};

const cached = (fact: CheckFact): string => {
  const run = fact.outcome?.cachedFrom ?? null;
  return run === null ? '' : ` in run ${run}, and nothing it depends on has changed since`;
};

const passReason = (fact: CheckFact): Reason => {
  const { id, origin } = fact.check;
  if (fact.outcome?.flaky === true) {
    const attempts = fact.outcome.attempts.length;
    return reason(
      'AX6049',
      'check',
      id,
      { check: id, attempts, cached: cached(fact) },
      { source: origin.source },
    );
  }
  const extra = { status: 'pass', source: origin.source } as const;
  return reason('AX6040', 'check', id, { check: id, cached: cached(fact) }, extra);
};

const CODES = {
  error: 'AX6043',
  'not-run': 'AX6044',
  stale: 'AX6048',
  vacuous: 'AX6050',
  manual: 'AX6046',
  changed: 'AX6051',
  neutral: 'AX6047',
} as const;

const codeOf = (weight: Exclude<Weight, 'proof'>, outcome: Outcome) => {
  if (weight === 'failure') return outcome === 'failed' ? 'AX6041' : 'AX6042';
  return outcome === 'skipped' && weight === 'not-run' ? 'AX6045' : CODES[weight];
};

/** What to type to see the same: the command itself, or what runs a check that is none. */
const reproduction = ({ command, check }: CheckFact): string => {
  if (command !== null) return command;
  const { item, origin } = check;
  return item === null
    ? `aurora-x spec --input ${origin.source.file} --force`
    : `aurora-x verify ${item} --force`;
};

/** Why a check is or is no evidence, in one sentence with the place it came from. */
export const checkReason = (fact: CheckFact, now: number): Reason => {
  const weight = weigh(fact, now);
  if (weight === 'proof') return passReason(fact);
  const { id, freshnessMs, origin } = fact.check;
  const values = {
    check: id,
    why: weight === 'vacuous' ? clause(fact.challenge?.reason ?? '') : why(fact),
    fix: fact.challenge?.remedy ?? '',
    command: reproduction(fact),
    describe: fact.describe,
    outcome: outcomeOf(fact),
    observed: fact.outcome?.observedAt ?? 'an unknown time',
    freshness: period(freshnessMs ?? 0),
  };
  return reason(codeOf(weight, outcomeOf(fact)), 'check', id, values, { source: origin.source });
};
