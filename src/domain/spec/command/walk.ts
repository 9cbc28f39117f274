import {
  forEachChild,
  type Command,
  type CommandNode,
  type PipelineNode,
  type Script,
  type Statement,
  type SyntaxNode,
  type Word,
} from 'unbash';
import { examines } from './examines.ts';
import { EXAMINING_BUILTINS, OTHER_BUILTINS, SHELLS, baseName } from './names.ts';
import { AT_TOP, argumentOf, conditionOf, type CommandProgram, type ProgramPosition } from './program.ts';
import { applyOptions, shellOptions, type ShellOptions } from './shell-options.ts';
import { DEEPEST, literalOf, parseShell, verbatimStart } from './shell.ts';
import { wrappedAt } from './wrappers.ts';

/** `a || b || c || …`: what comes later than this is not looked at as a fallback of the first. */
const MOST_FALLBACKS = 16;

/** A call while its fallback is still being collected. */
interface Draft extends CommandProgram {
  fallback: number[];
}

/** One script text: the command itself, or the argument of `bash -c`, `eval`, `trap`. */
interface Text {
  readonly source: string;
  /** Where `source` begins in the command, or null when places cannot be told. */
  readonly base: number | null;
  readonly via: readonly string[];
  readonly depth: number;
  /** Options in force so far; `set -e` changes them as the walk proceeds. */
  readonly options: ShellOptions;
}

/** Walks a script and collects, in order, every call of a program or of a builtin that examines something. */
export class Walk {
  readonly found: Draft[] = [];
  /** The command's own script and every script in an argument. */
  readonly scripts: Script[] = [];
  readonly #functions = new Set<string>();

  script(script: Script, text: Text, at: ProgramPosition): void {
    this.scripts.push(script);
    this.#collectFunctions(script);
    this.#list(script.commands, text, at);
  }

  #collectFunctions(node: SyntaxNode): void {
    if (node.type === 'Function') this.#functions.add(node.name.value);
    forEachChild(node, (child) => this.#collectFunctions(child));
  }

  #list(statements: readonly Statement[], text: Text, at: ProgramPosition): void {
    for (const [index, statement] of statements.entries()) {
      const isLast = index === statements.length - 1;
      const watched = text.options.errexit && !at.condition && !at.negated && at.beforeOr === null;
      const background = statement.background === true;
      this.#node(statement.command, text, {
        ...at,
        sequence: at.sequence || (!isLast && !watched && !background),
        background: at.background || background,
        last: at.last && isLast && !background,
      });
    }
  }

  #node(node: PipelineNode | Statement['command'], text: Text, at: ProgramPosition): void {
    if (node.type === 'AndOr') return this.#andOr(node, text, at);
    if (node.type !== 'Pipeline') return this.#command(node, text, at);
    const negations = node.prefixes.filter(({ type }) => type === 'Negation').length;
    const final = node.commands.length - 1;
    for (const [index, command] of node.commands.entries()) {
      this.#command(command, text, {
        ...at,
        negated: negations % 2 === 1 ? !at.negated : at.negated,
        pipeLeft: at.pipeLeft || (index < final && !text.options.pipefail),
        judged: at.judged || node.commands.slice(index + 1).some(examines),
        pipeRight: at.pipeRight || index > 0,
        last: at.last && index === final,
      });
    }
  }

  #andOr(node: Extract<Statement['command'], { type: 'AndOr' }>, text: Text, at: ProgramPosition): void {
    const { commands, operators } = node;
    const starts: number[] = [];
    for (const [index, command] of commands.entries()) {
      starts.push(this.found.length);
      const or = operators.indexOf('||', index);
      const instead = or < 0 ? undefined : commands[or + 1];
      this.#node(command, text, {
        ...at,
        beforeOr: instead ? text.source.slice(instead.pos, node.end) : at.beforeOr,
        beforeAnd: at.beforeAnd || operators[index] === '&&',
        afterOr: at.afterOr || operators.slice(0, index).includes('||'),
        last: at.last && index === commands.length - 1,
      });
    }
    for (const [index] of commands.entries()) {
      const or = operators.indexOf('||', index);
      if (or < 0) continue;
      for (const draft of this.found.slice(starts[index], starts[index + 1])) {
        const from = starts[or + 1] ?? this.found.length;
        const count = Math.min(this.found.length - from, MOST_FALLBACKS);
        draft.fallback.push(...Array.from({ length: count }, (_, offset) => from + offset));
      }
    }
  }

  #command(node: CommandNode, text: Text, at: ProgramPosition): void {
    switch (node.type) {
      case 'Command':
        return this.#simple(node, text, at);
      case 'Redirected':
        for (const redirect of node.redirects) this.#substitutions(redirect, text, argumentOf(at));
        return this.#command(node.command, text, at);
      case 'If':
        for (const branch of [node, ...node.elif]) {
          this.#list(branch.clause.commands, text, conditionOf(at));
          this.#list(branch.then.commands, text, at);
        }
        return this.#list(node.else?.commands ?? [], text, at);
      case 'While':
        this.#list(node.clause.commands, text, conditionOf(at));
        return this.#list(node.body.commands, text, at);
      case 'For':
      case 'Select':
        for (const word of node.wordlist ?? []) this.#substitutions(word, text, argumentOf(at));
        return this.#list(node.body.commands, text, at);
      case 'ArithmeticFor':
      case 'Subshell':
      case 'BraceGroup':
        return this.#list(node.body.commands, text, at);
      case 'Case':
        this.#substitutions(node.word, text, argumentOf(at));
        for (const { body } of node.items) this.#list(body.commands, text, at);
        return undefined;
      case 'Function':
        return this.#body(node.body, text, { ...AT_TOP, last: false });
      case 'Coproc':
        return this.#body(node.body, text, { ...at, background: true, last: false });
      case 'TestCommand':
      case 'ArithmeticCommand':
        this.#substitutions(node, text, { ...argumentOf(at), capture: 'tested' });
        return this.#add('builtin', node.type === 'TestCommand' ? '[[' : '((', [], node, node, text, at);
    }
  }

  #body(
    node: CommandNode | { type: 'CompoundList'; commands: readonly Statement[] },
    text: Text,
    at: ProgramPosition,
  ): void {
    if (node.type === 'CompoundList') this.#list(node.commands, text, at);
    else this.#command(node, text, at);
  }

  #simple(node: Command, text: Text, at: ProgramPosition): void {
    const name = node.name ? literalOf(node.name) : null;
    const capture =
      node.name === undefined ? 'assigned' : name === 'test' || name === '[' ? 'tested' : 'argument';
    const inner: ProgramPosition =
      capture === 'assigned' ? { ...at, capture } : { ...argumentOf(at), capture };
    for (const part of [...node.prefix, ...(node.name ? [node.name] : []), ...node.suffix]) {
      this.#substitutions(part, text, inner);
    }
    if (!node.name) return;
    const words = [node.name, ...node.args.filter((word) => word.type === 'Word')];
    this.#call(words, node, text, at);
  }

  /** `words` is a command without assignments and redirections; wrappers are looked through. */
  #call(words: readonly Word[], node: SyntaxNode, text: Text, at: ProgramPosition): void {
    const [first] = words;
    if (!first) return;
    const argv = words.map(literalOf);
    const name = argv[0] ?? null;
    if (name === null) return this.#add('program', first.text, argv, first, node, text, at);
    if (this.#functions.has(name)) return;
    if (name === 'set') applyOptions(argv, text.options);
    if (name === 'command' && /^-[vV]+$/.test(argv[1] ?? ''))
      return this.#add('builtin', 'command -v', argv, first, node, text, at);
    if (this.#nested(name, words, argv, text, at)) return;
    const inner = wrappedAt([baseName(name), ...argv.slice(1)]);
    if (inner !== null)
      return this.#call(words.slice(inner), node, { ...text, via: [...text.via, name] }, at);
    if (EXAMINING_BUILTINS.has(name)) return this.#add('builtin', name, argv, first, node, text, at);
    if (OTHER_BUILTINS.has(name) || name === 'command' || name === 'exec') return;
    this.#add('program', name, argv, first, node, text, at);
    if (baseName(name) === 'find') this.#findExec(words, argv, node, text, at);
  }

  /** A script in an argument: `bash -c '…'`, `eval '…'`, `trap '…' EXIT`. */
  #nested(
    name: string,
    words: readonly Word[],
    argv: readonly (string | null)[],
    text: Text,
    at: ProgramPosition,
  ): boolean {
    if (text.depth >= DEEPEST) return false;
    if (name === 'trap')
      return this.#inside(words[1], 'trap', text, { ...argumentOf(at), trap: true }, text.options);
    if (name === 'eval') return words.length === 2 && this.#inside(words[1], 'eval', text, at, text.options);
    if (!SHELLS.has(baseName(name))) return false;
    const flag = argv.findIndex(
      (word, index) => index > 0 && word !== null && /^-[a-zA-Z]*c[a-zA-Z]*$/.test(word),
    );
    if (flag < 0) return false;
    const options = shellOptions(false);
    applyOptions(argv.slice(0, flag + 1), options);
    const script = argv[flag] === '-euo' || argv[flag + 1] === 'pipefail' ? flag + 2 : flag + 1;
    return this.#inside(words[script], `${name} -c`, text, at, options);
  }

  #inside(
    word: Word | undefined,
    via: string,
    text: Text,
    at: ProgramPosition,
    options: ShellOptions,
  ): boolean {
    const source = word ? literalOf(word) : null;
    const script = source === null ? null : parseShell(source);
    if (!word || source === null || !script) return false;
    const start = verbatimStart(word);
    const base = text.base === null || start === null ? null : text.base + start;
    this.script(script, { source, base, via: [...text.via, via], depth: text.depth + 1, options }, at);
    return true;
  }

  #findExec(
    words: readonly Word[],
    argv: readonly (string | null)[],
    node: SyntaxNode,
    text: Text,
    at: ProgramPosition,
  ): void {
    for (const [index, word] of argv.entries()) {
      if (word === null || !/^-(exec|execdir|ok|okdir)$/.test(word)) continue;
      const length = argv.slice(index + 1).findIndex((end) => end === ';' || end === '\\;' || end === '+');
      const call = words.slice(index + 1, length < 0 ? undefined : index + 1 + length);
      const each = argv[index + 1 + length] !== '+';
      this.#call(
        call,
        node,
        { ...text, via: [...text.via, 'find'] },
        { ...at, each, pipeLeft: false, pipeRight: false, last: false },
      );
    }
  }

  /** Commands within `$(…)` and `<(…)`, at any depth of the word. */
  #substitutions(node: SyntaxNode, text: Text, at: ProgramPosition): void {
    if (
      node.type === 'CommandExpansion' ||
      node.type === 'ProcessSubstitution' ||
      node.type === 'ArithmeticCommandExpansion'
    ) {
      if (!node.script) return;
      const { source } = node.script;
      // A script in escaped backticks has a text of its own, so its places are not places in the command.
      const inner = source === undefined ? text : { ...text, source, base: null };
      const capture = node.type === 'ProcessSubstitution' ? 'argument' : at.capture;
      return this.#list(node.script.commands, { ...inner, options: { ...text.options } }, { ...at, capture });
    }
    forEachChild(node, (child) => this.#substitutions(child, text, at));
    return undefined;
  }

  #add(
    kind: Draft['kind'],
    name: string,
    argv: readonly (string | null)[],
    place: { readonly pos: number; readonly end: number },
    node: { readonly pos: number; readonly end: number },
    { base, source, via }: Text,
    position: ProgramPosition,
  ): void {
    const span = base === null ? null : { start: base + place.pos, end: base + place.end };
    this.found.push({
      kind,
      name,
      argv,
      text: source.slice(node.pos, node.end),
      span,
      via,
      position,
      fallback: [],
    });
  }
}
