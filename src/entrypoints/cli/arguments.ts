import { Command as Parser, CommanderError, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../../domain/config/suggest.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Command, Options, OptionSpec } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { flagNames, GLOBAL_OPTIONS } from './global-options.ts';

export interface ParsedArguments {
  readonly args: readonly string[];
  readonly options: Options;
}

const refuse = (found: Finding): never => {
  throw new CommandFailure(EXIT.usage, [found]);
};

/** Throws AX1004 unless the value is one of the choices. */
const checkChoice = (command: string, name: string, value: string, choices: readonly string[]): void => {
  if (choices.includes(value)) return;
  const expected = `it takes ${choices.join(', ')}`;
  refuse(finding('AX1004', { command, name, value, expected, suggestion: didYouMean(value, choices) }));
};

const collect =
  (command: string, spec: OptionSpec) =>
  (value: string, earlier: unknown): unknown => {
    if (spec.choices) checkChoice(command, flagNames(spec).at(-1) ?? spec.flags, value, spec.choices);
    if (value === '') throw new InvalidArgumentError('it is empty');
    return spec.repeat ? [...(Array.isArray(earlier) ? earlier : []), value] : value;
  };

const toOption = (command: string, spec: OptionSpec): Option => {
  const option = new Option(spec.flags, spec.description).argParser(collect(command, spec));
  return spec.default === undefined ? option : option.default(spec.default);
};

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? message;

/** Commander's refusal in the catalogue's words. */
const translate = (error: CommanderError, command: Command): Finding => {
  const subject = quoted(error.message);
  const name = command.name;
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = [...command.options, ...GLOBAL_OPTIONS]
        .flatMap(flagNames)
        .filter((flag) => flag.startsWith('--'));
      return finding('AX1002', { command: name, option: subject, suggestion: didYouMean(subject, known) });
    }
    case 'commander.missingArgument':
      return finding('AX1003', { command: name, argument: `<${subject}>` });
    case 'commander.optionMissingArgument':
      return finding('AX1003', { command: name, argument: `a value for ${subject}` });
    default:
      return finding('AX1004', {
        command: name,
        name: subject,
        value: '',
        expected: error.message,
        suggestion: '',
      });
  }
};

const asOptions = (values: Readonly<Record<string, unknown>>): Options => ({
  flag: (name) => values[name] === true,
  text: (name) => (typeof values[name] === 'string' ? values[name] : null),
  list: (name) => (Array.isArray(values[name]) ? values[name].filter((one) => typeof one === 'string') : []),
});

const buildParser = (command: Command): Parser => {
  const parser = new Parser(command.name).exitOverride().helpOption(false).allowExcessArguments(true);
  parser.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const argument of command.arguments) {
    const name = argument.variadic ? `${argument.name}...` : argument.name;
    parser.argument(argument.required ? `<${name}>` : `[${name}]`, argument.description);
  }
  for (const spec of [...command.options, ...GLOBAL_OPTIONS]) parser.addOption(toOption(command.name, spec));
  return parser;
};

/** Reads the words after the command. Throws CommandFailure with AX1002 to AX1005. */
export const parseArguments = (command: Command, words: readonly string[]): ParsedArguments => {
  const parser = buildParser(command);
  try {
    parser.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) refuse(translate(error, command));
    throw error;
  }
  const { args } = parser;
  const unused = command.arguments.some((argument) => argument.variadic)
    ? undefined
    : args[command.arguments.length];
  if (unused !== undefined) refuse(finding('AX1005', { command: command.name, argument: unused }));
  for (const [index, argument] of command.arguments.entries()) {
    const given = args[index];
    if (argument.choices && given !== undefined)
      checkChoice(command.name, argument.name, given, argument.choices);
  }
  return { args, options: asOptions(parser.opts()) };
};
