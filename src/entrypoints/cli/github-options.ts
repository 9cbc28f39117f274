import type { OptionSpec } from './command.ts';

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
