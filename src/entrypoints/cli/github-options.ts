import type { CommandContext, OptionSpec } from './command.ts';

/** Options of the commands that talk to GitHub. */
export const REPO: OptionSpec = {
  flags: '-R, --repo <owner/name>',
  description: 'repository on GitHub (default GITHUB_REPOSITORY)',
};

export const POLICY: OptionSpec = {
  flags: '--policy <side>',
  description:
    'who is right where the tracker and GitHub both changed (default: the configuration, else ask)',
  choices: ['ask', 'tracker', 'github'],
};

export const DRY_RUN: OptionSpec = {
  flags: '--dry-run',
  description: 'write nothing to GitHub, also with --apply',
};

/** Whether a command that only shows what it would write is to write it. */
export const isApplied = ({ options }: CommandContext): boolean =>
  options.flag('apply') && !options.flag('dryRun');
