/** A status check that must pass before a merge, as GitHub keeps it. */
export interface RequiredCheck {
  readonly context: string;
  /** Id of the App that must report it; null when anybody may who can write. */
  readonly app: number | null;
}

/** Who need not keep to a ruleset. */
export interface BypassActor {
  readonly type: string;
  /** Null for actors without an id (deploy keys). */
  readonly id: number | null;
  readonly mode: string;
}

/** A rule of a ruleset; its parameters are kept as GitHub wrote them. */
export interface BranchRule {
  readonly type: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What of a ruleset can be written. */
export interface RulesetPolicy {
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
  /** Null when GitHub does not show them to us. */
  readonly bypass: readonly BypassActor[] | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly BranchRule[];
}

/** A ruleset of the repository. */
export interface Ruleset extends RulesetPolicy {
  readonly id: number;
}

/** A required check in force on a branch, and the ruleset that it comes from: of the repository or of its owner. */
export interface RulesetCheck extends RequiredCheck {
  readonly ruleset: number;
}

/** Classic protection of a branch, as far as checks are concerned. */
export interface BranchProtection {
  /** Null when it requires no checks at all. */
  readonly checks: readonly RequiredCheck[] | null;
  /** Whether administrators are held to it. */
  readonly admins: boolean;
}

/** All that decides whether our check is required on a branch. */
export interface BranchRules {
  readonly branch: string;
  /** Null where there are no rulesets: an old server, or a plan without them. */
  readonly inForce: readonly RulesetCheck[] | null;
  /** The ruleset of the repository that carries our name. */
  readonly own: Ruleset | null;
  /** Null without protection; `hidden` where we may not read it. */
  readonly protection: BranchProtection | null | 'hidden';
}

/** A change of settings: one request. */
export type RulesStep =
  | { readonly kind: 'create-ruleset'; readonly policy: RulesetPolicy }
  | { readonly kind: 'update-ruleset'; readonly id: number; readonly policy: RulesetPolicy }
  | { readonly kind: 'remove-ruleset'; readonly id: number }
  | { readonly kind: 'protect-branch'; readonly branch: string; readonly check: RequiredCheck }
  | { readonly kind: 'set-checks'; readonly branch: string; readonly checks: readonly RequiredCheck[] };

/** What a settings change is about: our ruleset, or the classic protection of a branch. */
export type SettingsTarget = 'ruleset' | 'protection';

/** Why settings are changed: required for the first time, put back, or no longer wanted. */
export type ChangeReason = 'first' | 'repair' | 'release';

/** How far the check is required, in one sentence that a person reads. */
export interface EnforcementState {
  /** `weak`: required, and somebody can get around it. */
  readonly level: 'required' | 'weak' | 'not-required';
  readonly text: string;
}
