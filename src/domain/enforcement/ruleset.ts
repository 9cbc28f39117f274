import { isMapping } from '../model/record.ts';
import type { BranchRule, BypassActor, RequiredCheck, Ruleset, RulesetPolicy } from '../model/rules.ts';
import { textOf } from './text.ts';

/** Our check, as it must be required: its name is the ruleset's name too. */
export interface OurCheck extends RequiredCheck {
  readonly app: number;
}

const DEFAULT_BRANCH = '~DEFAULT_BRANCH';
const RULE = 'required_status_checks';

/** GitHub writes what it was not told as null, as nothing, or leaves it out: all three are the same. */
const withoutNulls = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** Checks that a rule requires, from the parameters as GitHub wrote them. */
export const checksOf = ({ parameters }: BranchRule): readonly RequiredCheck[] => {
  const list: unknown = parameters[RULE];
  return (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    if (!isMapping(one) || typeof one['context'] !== 'string') return [];
    const app = one['integration_id'];
    return [{ context: one['context'], app: typeof app === 'number' ? app : null }];
  });
};

/** Our check, and pinned to our App: from any other source, anyone with write access could report it. */
export const isPinned = (check: RequiredCheck, ours: OurCheck): boolean =>
  check.context === ours.context && check.app === ours.app;

/** The rule with our check pinned to our App; whatever else it asks for, people put there, and it stays. */
const withOurs = (rule: BranchRule | undefined, ours: OurCheck): BranchRule => {
  const others = rule === undefined ? [] : checksOf(rule).filter(({ context }) => context !== ours.context);
  const entries = [...others, ours].map(({ context, app }) => ({
    context,
    ...(app === null ? {} : { integration_id: app }),
  }));
  // A branch can be made before anything was checked on it.
  const defaults = { strict_required_status_checks_policy: false, do_not_enforce_on_create: true };
  return {
    type: RULE,
    parameters: { ...defaults, ...withoutNulls(rule?.parameters ?? {}), [RULE]: entries },
  };
};

/**
 * Our ruleset as it should be. Of one that is there, rules and checks that people added stay: they can only ask for
 * more. Who may bypass it and which branches are left out can only ask for less, so these are ours.
 */
export const mendedRuleset = (own: Ruleset | null, ours: OurCheck): RulesetPolicy => {
  const rules = own?.rules ?? [];
  const first = rules.find(({ type }) => type === RULE);
  const others = rules
    .filter((rule) => rule !== first)
    .map(({ type, parameters }) => ({ type, parameters: withoutNulls(parameters) }));
  return {
    name: ours.context,
    target: 'branch',
    enforcement: 'active',
    bypass: [],
    include: [...new Set([DEFAULT_BRANCH, ...(own?.include ?? [])])],
    exclude: [],
    rules: [...others, withOurs(first, ours)],
  };
};

const actorText = ({ type, id, mode }: BypassActor): string =>
  `${textOf(type)}${id === null ? '' : ` ${id}`} may bypass it (${textOf(mode)})`;

const branchDrift = ({ include, exclude, target }: Ruleset): readonly string[] => {
  if (target !== 'branch') return [`it is about ${textOf(target)}, not about branches`];
  const covered = include.includes(DEFAULT_BRANCH) || include.includes('~ALL');
  return [
    ...(covered ? [] : ['it leaves out the default branch']),
    ...(exclude.length > 0 ? [`it leaves out ${exclude.map(textOf).join(', ')}`] : []),
  ];
};

const checkDrift = (own: Ruleset, ours: OurCheck): readonly string[] => {
  const named = own.rules
    .filter(({ type }) => type === RULE)
    .flatMap(checksOf)
    .filter(({ context }) => context === ours.context);
  if (named.some((check) => isPinned(check, ours))) return [];
  const [first] = named;
  if (first === undefined) return ['it does not require the check'];
  const { app } = first;
  return [app === null ? 'the check may come from any source' : `the check must come from App ${app}`];
};

/**
 * How our ruleset falls short of what it should be, each in words; none when it holds. What GitHub adds by itself, in
 * whatever order, is no difference: only what could let a no-go through is looked at.
 */
export const rulesetDrift = (own: Ruleset, ours: OurCheck): readonly string[] => [
  ...(own.enforcement === 'active' ? [] : [`it is ${textOf(own.enforcement)}`]),
  ...branchDrift(own),
  ...checkDrift(own, ours),
  ...(own.bypass ?? []).map(actorText),
];
