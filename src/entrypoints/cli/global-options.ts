import type { OptionSpec } from './command.ts';

/** Options that every command takes, before or after its name. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { flags: '--json', description: 'print one JSON document on stdout' },
  { flags: '-C, --cwd <dir>', description: 'work in this directory' },
  { flags: '--no-color', description: 'no colours (as NO_COLOR=1)' },
  { flags: '-h, --help', description: 'show help with examples' },
];

/** Options of `aurora-x` itself. */
export const TOP_OPTIONS: readonly OptionSpec[] = [
  ...GLOBAL_OPTIONS,
  { flags: '-V, --version', description: 'print the version' },
];

/** `-C, --cwd <dir>` → `['-C', '--cwd']`. */
export const flagNames = (option: OptionSpec): readonly string[] =>
  option.flags.split(/[ ,]+/).filter((word) => word.startsWith('-'));

/** Does the option take a value? */
export const takesValue = (option: OptionSpec): boolean => /[<[]/.test(option.flags);
