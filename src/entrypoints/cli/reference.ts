import { COMMAND_GROUPS, type Command, type OptionSpec } from './command.ts';
import { EXIT_MEANING } from './exit-codes.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';
import { describeOption, usageOf } from './help.ts';

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

const optionTable = (options: readonly OptionSpec[]): readonly string[] => [
  '| Option | Meaning |',
  '|---|---|',
  ...options.map(
    (option) => `| \`${option.flags.replaceAll('|', '\\|')}\` | ${cell(describeOption(option))} |`,
  ),
];

const section = (command: Command): readonly string[] => [
  `### ${command.name}`,
  '',
  `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
  ...(command.details === undefined ? [] : ['', command.details.replaceAll('\n', ' ')]),
  '',
  '```sh',
  `aurora-x ${usageOf(command)}`,
  '```',
  '',
  ...command.arguments.map(
    (argument) =>
      `- \`${argument.name}\`: ${argument.description}${argument.choices ? ` (${argument.choices.join(', ')})` : ''}`,
  ),
  ...(command.arguments.length > 0 ? [''] : []),
  ...(command.options.length > 0 ? [...optionTable(command.options), ''] : []),
  '```sh',
  ...command.examples.flatMap((example) => [`# ${example.says}`, example.command]),
  '```',
  '',
  `Exit codes: ${command.exitCodes.join(', ')}.`,
  '',
];

/** docs/reference/cli.md, from the same data as `--help`. */
export const renderReference = (commands: readonly Command[]): string => {
  const groups = COMMAND_GROUPS.flatMap((group) => {
    const members = commands.filter((command) => command.group === group);
    return members.length === 0 ? [] : [`## ${group}`, '', ...members.flatMap(section)];
  });
  return [
    '<!-- Generated from src/entrypoints/cli/registry.ts. Do not edit. -->',
    '',
    '# Command line',
    '',
    'The result goes to stdout, everything else to stderr. Every command takes these options:',
    '',
    ...optionTable(GLOBAL_OPTIONS),
    '',
    '| Exit code | Meaning |',
    '|---|---|',
    ...Object.entries(EXIT_MEANING).map(([code, meaning]) => `| ${code} | ${meaning} |`),
    '',
    ...groups,
  ].join('\n');
};
