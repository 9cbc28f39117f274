import type { OptionSpec } from './command.ts';

/** Options that several commands share, each worded once. */
export const CONFIG: OptionSpec = {
  flags: '-c, --config <file>',
  description: 'configuration to use (default .github/aurora-x.yml)',
};

export const OUT: OptionSpec = {
  flags: '-o, --out <dir>',
  description: 'directory for runs (default spec_runs)',
};

export const FAIL_ON: OptionSpec = {
  flags: '--fail-on <verdict>',
  description: 'verdict that makes the exit code 1',
  choices: ['no-go', 'conditional', 'never'],
  default: 'no-go',
};

export const BASE: OptionSpec = {
  flags: '--base <commit>',
  description: 'hold the work tree to the gates and commands of this commit, as on a pull request',
};

export const CHALLENGE: OptionSpec = {
  flags: '--challenge <which>',
  description:
    'which checks have to show that they can fail; auto: those that passed and did not show it before',
  choices: ['auto', 'none'],
  default: 'auto',
};

/** How a run is executed: for every command that starts one. */
export const RUN_OPTIONS: readonly OptionSpec[] = [
  CONFIG,
  OUT,
  { flags: '--force', description: 'run every check, even if nothing changed' },
  { flags: '--no-resume', description: 'start afresh instead of finishing an interrupted run' },
  { flags: '--dry-run', description: 'run only checks that read, touch no network' },
  { flags: '--shard <i/n>', description: 'run only this share of the checks, for example 2/3' },
  { flags: '--run-id <id>', description: 'name the run yourself, for reproducible output' },
];
