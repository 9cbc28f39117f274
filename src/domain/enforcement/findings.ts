import type { Config } from '../model/config.ts';
import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { EnforcementState } from '../model/rules.ts';
import { MOST_REPAIRS, type Decision } from './decide.ts';
import type { RulesPlan } from './plan-rules.ts';

const OBSTACLES = {
  hidden: {
    problem: 'its branch protection cannot be read',
    fix: 'Give the App the permission Administration (read and write), or require the check by hand. A private repository on a free plan has neither rulesets nor protection',
  },
  'no-checks': {
    problem: 'the protection of the default branch requires no status checks',
    fix: 'Turn on "Require status checks to pass" for the default branch; the App adds its check to the list',
  },
} as const;

/** What a person has to know of the required check; nothing when it stands as the configuration says. */
export const enforcementFindings = (
  { mode }: Pick<Config, 'mode'>,
  { obstacle, drift }: RulesPlan,
  decision: Decision,
  state: EnforcementState,
): readonly Finding[] => {
  const { kind } = decision;
  const found: Finding[] = [];
  if (drift.length > 0) found.push(finding('AX8231', { drift: drift.join('; ') }));
  if (obstacle !== null) found.push(finding('AX8234', OBSTACLES[obstacle]));
  if (kind === 'stopped') {
    const time = new Date(decision.until).toISOString();
    found.push(finding('AX8232', { count: MOST_REPAIRS, time }));
  }
  const isBehind = mode === 'enforce' && state.level !== 'required' && kind !== 'apply';
  if (isBehind || kind === 'reported') found.push(finding('AX8230', { state: state.text }));
  return found;
};
