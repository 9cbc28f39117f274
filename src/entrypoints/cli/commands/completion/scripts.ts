import type { Command } from '../../command.ts';
import { flagNames, GLOBAL_OPTIONS, takesValue } from '../../global-options.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

const optionsOf = (command: Command) => [...command.options, ...GLOBAL_OPTIONS];

/** Everything that may be typed after a command: its options and the fixed values of its arguments. */
const wordsOf = (command: Command): string =>
  [
    ...command.arguments.flatMap((argument) => argument.choices ?? []),
    ...optionsOf(command).flatMap(flagNames),
  ].join(' ');

/** `--flag) choices` lines for options with a fixed list of values. */
const choiceCases = (commands: readonly Command[]): readonly (readonly [string, string])[] => {
  const cases = new Map<string, string>();
  for (const option of commands.flatMap(optionsOf)) {
    if (option.choices) cases.set(flagNames(option).join('|'), option.choices.join(' '));
  }
  return [...cases];
};

const bash = (commands: readonly Command[]): string => `# bash completion for aurora-x
_aurora_x() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= words= index
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in
      -C | --cwd) ((index++)) ;;
      -*) ;;
      *) command=\${COMP_WORDS[index]} && break ;;
    esac
  done
  case $before in
${choiceCases(commands)
  .map(([flags, values]) => `    ${flags}) COMPREPLY=($(compgen -W "${values}" -- "$word")) && return ;;`)
  .join('\n')}
  esac
  case $command in
    '') words="${commands.map((one) => one.name).join(' ')} --help --version" ;;
${commands.map((one) => `    ${one.name}) words="${wordsOf(one)}" ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [[ $word == -* || -z $command ]] || COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _aurora_x aurora-x
`;

const zshQuote = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, '\\$&');

const zshOption = (option: ReturnType<typeof optionsOf>[number]): string[] =>
  flagNames(option).map((flag) => {
    const value = takesValue(option)
      ? `:value:${option.choices ? `(${option.choices.join(' ')})` : '_files'}`
      : '';
    return `'*${flag}[${zshQuote(option.description)}]${value}'`;
  });

const zshArgument = (command: Command): string => {
  const choices = command.arguments.flatMap((argument) => argument.choices ?? []);
  return choices.length > 0 ? `'*:value:(${choices.join(' ')})'` : `'*:file:_files'`;
};

const zsh = (commands: readonly Command[]): string => `#compdef aurora-x
_aurora_x() {
  local -a verbs
  verbs=(
${commands.map((one) => `    '${one.name}:${zshQuote(one.summary)}'`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command verbs
    return
  fi
  local verb=\${words[2]}
  shift words
  ((CURRENT--))
  case $verb in
${commands
  .map(
    (one) =>
      `    ${one.name}) _arguments ${[...optionsOf(one).flatMap(zshOption), zshArgument(one)].join(' ')} ;;`,
  )
  .join('\n')}
  esac
}
if [[ $funcstack[1] == _aurora_x ]]; then _aurora_x "$@"; else compdef _aurora_x aurora-x; fi
`;

const fishQuote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const fishOption = (command: Command, option: ReturnType<typeof optionsOf>[number]): string => {
  const flags = flagNames(option).map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const value = option.choices
    ? ` -x -a ${fishQuote(option.choices.join(' '))}`
    : takesValue(option)
      ? ' -r'
      : '';
  const when = `-n '__fish_seen_subcommand_from ${command.name}'`;
  return `complete -c aurora-x ${when} ${flags.join(' ')}${value} -d ${fishQuote(option.description)}`;
};

const fishCommand = (command: Command): string[] => [
  `complete -c aurora-x -f -n __fish_use_subcommand -a ${command.name} -d ${fishQuote(command.summary)}`,
  ...command.arguments.flatMap((argument) =>
    argument.choices
      ? [
          `complete -c aurora-x -f -n '__fish_seen_subcommand_from ${command.name}' -a ${fishQuote(argument.choices.join(' '))}`,
        ]
      : [],
  ),
  ...optionsOf(command).map((option) => fishOption(command, option)),
];

const fish = (commands: readonly Command[]): string =>
  ['# fish completion for aurora-x', ...commands.flatMap(fishCommand), ''].join('\n');

/** The script that teaches a shell our commands, options and fixed values. */
export const completionScript = (shell: Shell, commands: readonly Command[]): string =>
  ({ bash, zsh, fish })[shell](commands);
