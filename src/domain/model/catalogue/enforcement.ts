import type { Catalogue } from './entry.ts';

/** AX8230 to AX8239: the check as a required one. */
export const enforcementCatalogue = {
  AX8230: {
    severity: 'warning',
    title: 'The check is not required as the configuration says',
    message: '{state}',
    remedy: 'Set enforcement: apply, or change the rules of the default branch by hand.',
    why: 'A check that is not required, or that anybody can report, stops nobody.',
  },
  AX8231: {
    severity: 'warning',
    title: 'The rules of the check were changed',
    message: 'Of the ruleset of the check: {drift}.',
    remedy:
      'With enforcement: apply the App puts it back. To stop requiring the check, set mode: report in the configuration.',
    why: 'The configuration is reviewed like code; the settings page is not. What was changed there is said or undone.',
  },
  AX8232: {
    severity: 'error',
    title: 'Somebody undoes what the App repairs',
    message: 'The rules of the check were repaired {count} times in an hour. The App tries again at {time}.',
    remedy: 'Decide who is right: set mode: report in the configuration, or leave the ruleset as it is.',
    why: 'Two who undo each other without end help nobody. The repairs are counted in the store, so restarts and replicas do not add to them.',
  },
  AX8233: {
    severity: 'warning',
    title: 'The App may not change the rules',
    message: 'GitHub refused to change the rules of the check ({status}: {problem}).',
    remedy:
      'Give the App the permission Administration (read and write) and accept it for the installation, or set the rule by hand and enforcement: report.',
    why: 'Rulesets and branch protection are changed with the permission Administration only.',
  },
  AX8234: {
    severity: 'warning',
    title: 'There is nowhere to require the check',
    message: 'The repository has no rulesets, and {problem}.',
    remedy: '{fix}.',
    why: 'Older servers and some plans have classic branch protection only. The App adds its check to a list that is there; it does not rewrite the rest of a protection.',
  },
  AX8235: {
    severity: 'warning',
    title: 'The rules stay as they are',
    message: 'The configuration of the default branch cannot be read, so nothing is changed in the rules.',
    remedy: 'Correct the configuration: aurora-x config validate says where.',
    why: 'A slip in a file must not take a required check away.',
  },
} as const satisfies Catalogue;
