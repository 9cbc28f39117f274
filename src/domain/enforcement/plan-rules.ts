import type { BranchProtection, BranchRules, RulesStep, SettingsTarget } from '../model/rules.ts';
import { isPinned, mendedRuleset, rulesetDrift, type OurCheck } from './ruleset.ts';

export interface RulesInput {
  /** Whether the check is to be required. */
  readonly wanted: boolean;
  readonly rules: BranchRules;
  readonly ours: OurCheck;
  /** We wrote the line of the classic protection ourselves: only then is it ours to take away. */
  readonly wroteProtection: boolean;
}

export interface RulesPlan {
  /** In order: what holds is put up before what it replaces is taken down. Each is one request. */
  readonly steps: readonly RulesStep[];
  /** What people changed of our ruleset, in words. */
  readonly drift: readonly string[];
  /** Why nothing can be done: nowhere to require a check. */
  readonly obstacle: 'hidden' | 'no-checks' | null;
}

const NOTHING: RulesPlan = { steps: [], drift: [], obstacle: null };

const protectionOf = ({ protection }: BranchRules): BranchProtection | null =>
  protection === 'hidden' ? null : protection;

const isProtected = (rules: BranchRules, ours: OurCheck): boolean =>
  (protectionOf(rules)?.checks ?? []).some((check) => isPinned(check, ours));

/** Whether a target of the settings carries our check, pinned. */
export const stands = (rules: BranchRules, what: SettingsTarget, ours: OurCheck): boolean =>
  what === 'ruleset'
    ? rules.own !== null && rulesetDrift(rules.own, ours).length === 0
    : isProtected(rules, ours);

/** What a step changes, and whether it takes something of ours away. */
export const targetOf = ({ kind }: RulesStep): SettingsTarget =>
  kind === 'protect-branch' || kind === 'set-checks' ? 'protection' : 'ruleset';

export const isRelease = (step: RulesStep, ours: OurCheck): boolean =>
  step.kind === 'remove-ruleset' ||
  (step.kind === 'set-checks' && !step.checks.some((check) => isPinned(check, ours)));

/** Takes our line out of the classic protection, when we put it there. */
const release = ({ rules, ours, wroteProtection }: RulesInput): readonly RulesStep[] => {
  const checks = protectionOf(rules)?.checks ?? [];
  if (!wroteProtection || !isProtected(rules, ours)) return [];
  const others = checks.filter((check) => !isPinned(check, ours));
  return [{ kind: 'set-checks', branch: rules.branch, checks: others }];
};

const byRuleset = (input: RulesInput): RulesPlan => {
  const { rules, ours, wroteProtection } = input;
  const { own, inForce } = rules;
  if (own === null) {
    const elsewhere = (inForce ?? []).some((check) => isPinned(check, ours));
    // Somebody requires it already, in a way that nobody can get around: there is nothing to add.
    if (elsewhere || (isProtected(rules, ours) && !wroteProtection)) return NOTHING;
    const create: RulesStep = { kind: 'create-ruleset', policy: mendedRuleset(null, ours) };
    return { ...NOTHING, steps: [create, ...release(input)] };
  }
  const drift = rulesetDrift(own, ours);
  const update: RulesStep = { kind: 'update-ruleset', id: own.id, policy: mendedRuleset(own, ours) };
  return { ...NOTHING, drift, steps: [...(drift.length > 0 ? [update] : []), ...release(input)] };
};

const byProtection = ({ rules, ours }: RulesInput): RulesPlan => {
  const { branch, protection } = rules;
  if (protection === 'hidden') return { ...NOTHING, obstacle: 'hidden' };
  if (protection === null)
    return { ...NOTHING, steps: [{ kind: 'protect-branch', branch, check: { ...ours } }] };
  if (isProtected(rules, ours)) return NOTHING;
  // Turning the section on means writing the whole protection anew, most of which is none of our business.
  if (protection.checks === null) return { ...NOTHING, obstacle: 'no-checks' };
  const others = protection.checks.filter(({ context }) => context !== ours.context);
  const drift =
    others.length < protection.checks.length ? ['the check may come from another source than the App'] : [];
  return { ...NOTHING, drift, steps: [{ kind: 'set-checks', branch, checks: [...others, { ...ours }] }] };
};

/** What has to be changed so that the check is required, or no longer required by us. Nothing when it is so already. */
export const planRules = (input: RulesInput): RulesPlan => {
  const { wanted, rules } = input;
  if (wanted) return rules.inForce === null ? byProtection(input) : byRuleset(input);
  const remove: readonly RulesStep[] =
    rules.own === null ? [] : [{ kind: 'remove-ruleset', id: rules.own.id }];
  return { ...NOTHING, steps: [...remove, ...release(input)] };
};
