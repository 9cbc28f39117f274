import { wrapped } from '../../domain/report/wrap.ts';
import { COMMAND_GROUPS, type Command, type OptionSpec } from './command.ts';
import { EXIT_MEANING } from './exit-codes.ts';
import { GLOBAL_OPTIONS, TOP_OPTIONS } from './global-options.ts';
import type { Colors } from './output.ts';

/** Lines of help are no longer than this, whatever the terminal. */
const WIDTH = 100;

/** `parse [options] [file...]`. */
export const usageOf = (command: Command): string => {
  const words = command.arguments.map((argument) => {
    const name = argument.variadic ? `${argument.name}...` : argument.name;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name, ...words, '[options]'].join(' ');
};

/** Description with its choices, default and repeatability. */
export const describeOption = (option: OptionSpec): string => {
  const notes = [
    option.choices ? option.choices.join(' | ') : null,
    option.default === undefined ? null : `default ${option.default}`,
    option.repeat ? 'may be repeated' : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
};

const columns = (rows: readonly (readonly [string, string])[], paint: (text: string) => string): string[] => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  const below = `\n${' '.repeat(width + 4)}`;
  return rows.map(([left, right]) => {
    const text = wrapped(right, WIDTH - width - 4).join(below);
    return `  ${paint(left)}${' '.repeat(width - left.length)}  ${text}`;
  });
};

const optionRows = (options: readonly OptionSpec[]): (readonly [string, string])[] =>
  options.map((option) => [
    option.flags.startsWith('--') ? `    ${option.flags}` : option.flags,
    describeOption(option),
  ]);

/** The page of `aurora-x --help`. */
export const renderTopHelp = (commands: readonly Command[], version: string, c: Colors): string => {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = [
    `${c.bold('aurora-x')} ${version}  Your tracker says Done. Aurora-X proves it.`,
    '',
    `${c.bold('Usage')}  aurora-x <command> [options]`,
  ];
  for (const group of COMMAND_GROUPS) {
    const members = commands.filter((command) => command.group === group);
    if (members.length === 0) continue;
    lines.push('', c.bold(group));
    lines.push(
      ...columns(
        members.map((one) => [one.name.padEnd(width), one.summary] as const),
        c.cyan,
      ),
    );
  }
  lines.push('', c.bold('Options'), ...columns(optionRows(TOP_OPTIONS), c.cyan));
  lines.push(
    '',
    c.bold('Examples'),
    '  aurora-x init                 set this repository up, without overwriting anything',
    '  aurora-x pipeline             prove every claim of the tracker and say go or no-go',
    '',
    'aurora-x <command> --help shows options, examples and exit codes of a command.',
    '',
  );
  return lines.join('\n');
};

/** The page of `aurora-x COMMAND --help`. */
export const renderCommandHelp = (command: Command, c: Colors): string => {
  const lines = [command.summary, '', `${c.bold('Usage')}  aurora-x ${usageOf(command)}`];
  if (command.details !== undefined) lines.push('', ...wrapped(command.details, WIDTH));
  const rows = command.arguments.map((argument): readonly [string, string] => [
    argument.name,
    argument.choices ? `${argument.description} (${argument.choices.join(' | ')})` : argument.description,
  ]);
  if (rows.length > 0) lines.push('', c.bold('Arguments'), ...columns(rows, c.cyan));
  lines.push('', c.bold('Options'), ...columns(optionRows([...command.options, ...GLOBAL_OPTIONS]), c.cyan));
  lines.push('', c.bold('Examples'));
  for (const example of command.examples)
    lines.push(`  ${c.dim('#')} ${c.dim(example.says)}`, `  ${example.command}`);
  const codes = command.exitCodes.map((code): readonly [string, string] => [
    String(code),
    EXIT_MEANING[code],
  ]);
  lines.push('', c.bold('Exit codes'), ...columns(codes, c.cyan), '');
  return lines.join('\n');
};
