import { createProtectionReader } from '../../adapters/github/branch-protection.ts';
import { createRulesetsReader } from '../../adapters/github/rulesets.ts';
import { observeRules } from '../../application/enforce/observe-rules.ts';
import { CHECK_NAME } from '../../application/gate/keep-check.ts';
import { stateOf } from '../../domain/enforcement/describe.ts';
import type { Config } from '../../domain/model/config.ts';
import type { EnforcementState } from '../../domain/model/rules.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { Remote } from './remote.ts';

/** Rules are the App's to change: whoever else runs a command has no App to pin the check to. */
const HINT = ' Only the App changes that, with `enforcement: apply`.';

/**
 * How far the check is required on the default branch; null where the configuration does not ask for it, so that a plan
 * stays within its requests. A refusal to show the rules is an answer too, and spoils no plan.
 */
export const readRequirement = async (
  { client, ref, readers }: Remote,
  { mode, enforcement }: Pick<Config, 'mode' | 'enforcement'>,
): Promise<EnforcementState | null> => {
  if (enforcement === 'off' || mode !== 'enforce') return null;
  const rules = {
    rulesets: createRulesetsReader(client, ref),
    protection: createProtectionReader(client, ref),
  };
  try {
    const { name } = await readers.repository.defaultBranch();
    const state = stateOf(await observeRules(rules, name, CHECK_NAME), { context: CHECK_NAME, app: null });
    return state.level !== 'required' ? { ...state, text: `${state.text}${HINT}` } : state;
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    return { level: 'not-required', text: 'Whether it is required could not be read.' };
  }
};
