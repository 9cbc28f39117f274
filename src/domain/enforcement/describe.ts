import type { Mode } from '../model/config.ts';
import { andMore } from '../model/count.ts';
import type { BranchRules, EnforcementState, RequiredCheck } from '../model/rules.ts';
import { hourOf } from '../model/utc.ts';
import { MOST_REPAIRS, type Decision } from './decide.ts';
import { isPinned, rulesetDrift, type OurCheck } from './ruleset.ts';

/** Who is looking: the App, which knows its id, or a laptop, which cannot. */
export interface Looker {
  readonly context: string;
  /** Null when it is not known which App is ours. */
  readonly app: number | null;
}

interface Requirement extends RequiredCheck {
  readonly by: string;
}

const requirementsOf = ({ inForce, protection }: BranchRules, context: string): readonly Requirement[] => {
  const classic = protection === null || protection === 'hidden' ? null : protection;
  const admins = classic?.admins === true ? '' : ', which administrators can get around';
  return [
    ...(inForce ?? []).map((check) => ({ ...check, by: `ruleset ${check.ruleset}` })),
    ...(classic?.checks ?? []).map((check) => ({ ...check, by: `branch protection${admins}` })),
  ].filter((check) => check.context === context);
};

const isOur = (looker: Looker): looker is OurCheck => looker.app !== null;

/** How far the check is required by the settings as they are; what the App does about it is not considered. */
export const stateOf = (rules: BranchRules, looker: Looker): EnforcementState => {
  const found = requirementsOf(rules, looker.context);
  const pinned = found.find((one) => (isOur(looker) ? isPinned(one, looker) : one.app !== null));
  if (pinned !== undefined) {
    const who = isOur(looker) ? 'the App' : `App ${pinned.app}`;
    const drift = rules.own !== null && isOur(looker) ? rulesetDrift(rules.own, looker) : [];
    const text = `Required by ${pinned.by}, pinned to ${who}`;
    return drift.length > 0
      ? { level: 'weak', text: `${text}, but ${drift.join('; ')}.` }
      : { level: pinned.by.includes('get around') ? 'weak' : 'required', text: `${text}.` };
  }
  const [weak] = found;
  if (weak !== undefined)
    return weak.app === null
      ? {
          level: 'weak',
          text: `Required by ${weak.by}, but from any source: anyone with write access can fake it.`,
        }
      : { level: 'weak', text: `Required by ${weak.by}, but from App ${weak.app}, which is not this one.` };
  const unseen = rules.protection === 'hidden' ? ' (classic branch protection could not be read)' : '';
  return { level: 'not-required', text: `Not required${unseen}: a no-go can be merged.` };
};

const waitingText = (unreported: readonly number[]): string => {
  const names = unreported.slice(0, 10).map((number) => `#${number}`);
  const many =
    unreported.length === 1
      ? '1 open pull request has no report yet'
      : `${unreported.length} open pull requests have no report yet`;
  return `It will be, but ${many}: ${names.join(', ')}${andMore(unreported, 10)}.`;
};

const doneAbout = (decision: Decision, mode: Mode): string => {
  switch (decision.kind) {
    case 'waiting':
      return waitingText(decision.unreported);
    case 'stopped':
      return `The App stopped after ${MOST_REPAIRS} repairs in an hour and tries again at ${hourOf(decision.until)}.`;
    case 'reported':
      return `The configuration says \`mode: ${mode}\`; settings are changed with \`enforcement: apply\` only.`;
    case 'blocked':
      return 'There is nowhere to require it.';
    default:
      return mode === 'enforce' ? '' : `The configuration says \`mode: ${mode}\`.`;
  }
};

/** The same, with what the App does about it and what it waits for. */
export const describeState = (state: EnforcementState, decision: Decision, mode: Mode): EnforcementState => ({
  ...state,
  text: `${state.text} ${doneAbout(decision, mode)}`.trim(),
});
