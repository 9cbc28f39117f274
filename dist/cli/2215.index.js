export const id = 2215;
export const ids = [2215];
export const modules = {

/***/ 32215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompletion: () => (/* binding */ runCompletion)
});

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/global-options.js
var global_options = __webpack_require__(55368);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/completion/scripts.js

const optionsOf = (command) => [...command.options, ...global_options/* GLOBAL_OPTIONS */.PA];
/** Everything that may be typed after a command: its options and the fixed values of its arguments. */
const wordsOf = (command) => [
    ...command.arguments.flatMap((argument) => argument.choices ?? []),
    ...optionsOf(command).flatMap(global_options/* flagNames */.JY),
].join(' ');
/** `--flag) choices` lines for options with a fixed list of values. */
const choiceCases = (commands) => {
    const cases = new Map();
    for (const option of commands.flatMap(optionsOf)) {
        if (option.choices)
            cases.set((0,global_options/* flagNames */.JY)(option).join('|'), option.choices.join(' '));
    }
    return [...cases];
};
const bash = (commands) => `# bash completion for aurora-x
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
const zshQuote = (text) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, '\\$&');
const zshOption = (option) => (0,global_options/* flagNames */.JY)(option).map((flag) => {
    const value = (0,global_options/* takesValue */.ac)(option)
        ? `:value:${option.choices ? `(${option.choices.join(' ')})` : '_files'}`
        : '';
    return `'*${flag}[${zshQuote(option.description)}]${value}'`;
});
const zshArgument = (command) => {
    const choices = command.arguments.flatMap((argument) => argument.choices ?? []);
    return choices.length > 0 ? `'*:value:(${choices.join(' ')})'` : `'*:file:_files'`;
};
const zsh = (commands) => `#compdef aurora-x
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
    .map((one) => `    ${one.name}) _arguments ${[...optionsOf(one).flatMap(zshOption), zshArgument(one)].join(' ')} ;;`)
    .join('\n')}
  esac
}
if [[ $funcstack[1] == _aurora_x ]]; then _aurora_x "$@"; else compdef _aurora_x aurora-x; fi
`;
const fishQuote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const fishOption = (command, option) => {
    const flags = (0,global_options/* flagNames */.JY)(option).map((flag) => flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`);
    const value = option.choices
        ? ` -x -a ${fishQuote(option.choices.join(' '))}`
        : (0,global_options/* takesValue */.ac)(option)
            ? ' -r'
            : '';
    const when = `-n '__fish_seen_subcommand_from ${command.name}'`;
    return `complete -c aurora-x ${when} ${flags.join(' ')}${value} -d ${fishQuote(option.description)}`;
};
const fishCommand = (command) => [
    `complete -c aurora-x -f -n __fish_use_subcommand -a ${command.name} -d ${fishQuote(command.summary)}`,
    ...command.arguments.flatMap((argument) => argument.choices
        ? [
            `complete -c aurora-x -f -n '__fish_seen_subcommand_from ${command.name}' -a ${fishQuote(argument.choices.join(' '))}`,
        ]
        : []),
    ...optionsOf(command).map((option) => fishOption(command, option)),
];
const fish = (commands) => ['# fish completion for aurora-x', ...commands.flatMap(fishCommand), ''].join('\n');
/** The script that teaches a shell our commands, options and fixed values. */
const completionScript = (shell, commands) => ({ bash, zsh, fish })[shell](commands);

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/completion/run.js


const isShell = (word) => word === 'bash' || word === 'zsh' || word === 'fish';
/** `aurora-x completion SHELL`. */
const runCompletion = async ({ args, commands, output }) => {
    const shell = isShell(args[0]) ? args[0] : 'bash';
    const script = completionScript(shell, commands);
    if (output.json)
        output.document({ schemaVersion: 1, shell, script });
    else
        output.stdout.write(script);
    return exit_codes/* EXIT */.d.ok;
};


/***/ })

};
