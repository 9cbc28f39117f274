import type { BranchRules } from '../../domain/model/rules.ts';
import type { RulesReaders } from '../../ports/rules.ts';

/** All that decides whether a check is required on a branch. `name`: of the ruleset that is ours. */
export const observeRules = async (
  { rulesets, protection }: RulesReaders,
  branch: string,
  name: string,
): Promise<BranchRules> => {
  const inForce = await rulesets.inForce(branch);
  return {
    branch,
    inForce,
    own: inForce === null ? null : await rulesets.find(name),
    protection: await protection.read(branch),
  };
};
