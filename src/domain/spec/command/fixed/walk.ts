import type {
  Assignment,
  Command,
  CommandNode,
  CompoundList,
  PipelineNode,
  Script,
  Statement,
  SyntaxNode,
  Word,
} from 'unbash';
import { baseName } from '../names.ts';
import { DEEPEST, literalOf, parseShell, verbatimStart } from '../shell.ts';
import { wrappedAt } from '../wrappers.ts';
import { scriptHanded } from './handed.ts';
import { closeRedirects, openRedirects } from './redirects.ts';
import { ALL, CODE, NONE, NOTHING, Scope, both, type Fixed, type Input } from './scope.ts';
import { TOOLS, arithmetic, type Value } from './tools.ts';
import { isEmptyName, isFixedText, looksFixed, valueOf, type RunInside } from './words.ts';

/** True for a call that ends with exit code 0 in any project. */
export type Settled = (argv: readonly (string | null)[]) => boolean;

/** A script text: where it begins in the command (null when places cannot be told), and how deep it is nested. */
interface Text {
  readonly base: number | null;
  readonly depth: number;
}

const DECLARING = /^(?:export|local|declare|typeset|readonly)$/;

/** Follows where words, files and input come from, in the order in which the shell runs things. */
export class FixedWalk {
  readonly #settled: Settled;
  readonly #scope = new Scope();
  readonly #fixed = new Set<number>();
  readonly #varying = new Set<number>();
  readonly #open = new Set<number>();
  /** Whether all that ran within the words of a call has ended in a way that is fixed. */
  #ran = true;

  constructor(settled: Settled) {
    this.#settled = settled;
  }

  /** Calls whose exit code was once not fixed. */
  get open(): ReadonlySet<number> {
    return this.#open;
  }

  /** Calls that came out fixed every time they were met. */
  get calls(): ReadonlySet<number> {
    return new Set([...this.#fixed].filter((place) => !this.#varying.has(place)));
  }

  script(script: Script, text: Text, input: Input = NOTHING): Fixed {
    return this.#list(script.commands, text, input);
  }

  #list(statements: readonly Statement[], text: Text, input: Input): Fixed {
    let total = ALL;
    for (const { command, background } of statements) {
      const one = this.#node(command, text, input);
      if (background === true) this.#scope.assign('!', one.code);
      total = both(total, one);
    }
    return total;
  }

  #node(node: PipelineNode | Statement['command'], text: Text, input: Input): Fixed {
    if (node.type === 'AndOr') {
      const [first, ...rest] = node.commands;
      let total = first ? this.#node(first, text, input) : ALL;
      for (const [index, command] of rest.entries()) {
        const run = (): Fixed => this.#node(command, text, input);
        const certain = total.code && node.operators[index] === '&&';
        total = both(total, certain ? run() : this.#scope.perhaps(!total.code, run));
      }
      return total;
    }
    if (node.type !== 'Pipeline') return this.#command(node, text, input);
    if (node.commands.length === 1)
      return node.commands[0] ? this.#command(node.commands[0], text, input) : ALL;
    let handed = input;
    let code = true;
    for (const command of node.commands) {
      const one = this.#scope.subshell(() => this.#command(command, text, handed));
      code &&= one.code;
      handed = { fixed: one.output, text: null };
    }
    return { code, output: handed.fixed };
  }

  #command(node: CommandNode, text: Text, input: Input): Fixed {
    const scope = this.#scope;
    switch (node.type) {
      case 'Command':
        return this.#simple(node, text, input);
      case 'Redirected': {
        const [into, before] = openRedirects(node.redirects, input, this.#scope, this.#insideOf(text));
        const inner = both(before, this.#command(node.command, text, into));
        return closeRedirects(node.redirects, inner, scope);
      }
      case 'If': {
        let total = ALL;
        for (const branch of [node, ...node.elif]) {
          total = both(total, this.#list(branch.clause.commands, text, input));
          total = both(total, this.#perhaps(branch.then, text, input, !total.code));
        }
        return node.else ? both(total, this.#perhaps(node.else, text, input, !total.code)) : total;
      }
      case 'While':
        return this.#twice(() => {
          const clause = this.#list(node.clause.commands, text, input);
          return both(clause, this.#perhaps(node.body, text, input, !clause.code));
        });
      case 'For':
      case 'Select': {
        const words = node.wordlist?.map((word) => this.#isFixed(word, text)) ?? [scope.isFixed('@')];
        const fixed = node.type === 'For' && words.every(Boolean);
        return this.#twice(() => {
          scope.assign(node.name.value, fixed);
          return both(fixed ? ALL : NONE, this.#perhaps(node.body, text, input, !fixed));
        });
      }
      case 'Case': {
        const fixed = this.#isFixed(node.word, text);
        return node.items.reduce(
          (total, { body }) => both(total, this.#perhaps(body, text, input, !fixed)),
          fixed ? ALL : NONE,
        );
      }
      case 'Subshell':
        return scope.subshell(() => this.#list(node.body.commands, text, input));
      case 'BraceGroup':
        return this.#list(node.body.commands, text, input);
      case 'Function':
        scope.functions.set(node.name.value, node.body);
        return ALL;
      case 'TestCommand':
        return this.#note(node.pos, text, looksFixed(node, scope, this.#insideOf(text)) ? ALL : NONE);
      case 'ArithmeticCommand':
        return this.#note(node.pos, text, arithmetic(node.body, scope));
      default:
        return this.#opened();
    }
  }

  #perhaps(list: CompoundList, text: Text, input: Input, depends: boolean): Fixed {
    return this.#scope.perhaps(depends, () => this.#list(list.commands, text, input));
  }

  /** What a round of a loop leaves behind is what the next one finds. */
  #twice(round: () => Fixed): Fixed {
    return both(round(), both(round(), round()));
  }

  #isFixed(node: SyntaxNode, text: Text): boolean {
    return isFixedText(node, this.#scope, this.#insideOf(text));
  }

  #insideOf(text: Text): RunInside {
    return (script) => this.#inside(script, text);
  }

  #inside(script: (Script & { readonly source?: string | undefined }) | undefined, text: Text): Fixed {
    if (script === undefined) return NONE;
    // A script in escaped backticks has a text of its own, so its places are not places in the command.
    const inner = script.source === undefined ? text : { ...text, base: null };
    const found = this.#scope.subshell(() => this.script(script, inner));
    this.#ran &&= found.code;
    return found;
  }

  #simple(node: Command, text: Text, input: Input): Fixed {
    const outer = this.#ran;
    this.#ran = true;
    for (const part of node.prefix)
      if (part.type === 'Assignment') this.#assign(part, text, node.name !== undefined);
    // `x=$(…)` ends as what is within does.
    const values: Fixed = { code: this.#ran, output: true };
    this.#ran = outer;
    const [into, before] = openRedirects(node.redirects, input, this.#scope, this.#insideOf(text));
    if (!node.name) {
      if (!values.code) this.#scope.opened = true;
      return closeRedirects(node.redirects, both(before, values), this.#scope);
    }
    const words = [node.name, ...node.args.filter((word) => word.type === 'Word')];
    const name = literalOf(node.name) ?? '';
    for (const part of node.args)
      if (part.type === 'Assignment') this.#assign(part, text, !DECLARING.test(name));
    return closeRedirects(node.redirects, both(before, this.#call(words, into, text)), this.#scope);
  }

  /** `passing`: set for one call only, so that what is known of the name stays. */
  #assign(part: Assignment, text: Text, passing: boolean): void {
    const fixed = this.#isFixed(part.value, text) && part.index === undefined;
    const kept = part.append !== true || this.#scope.isFixed(part.name);
    if (!passing) this.#scope.assign(part.name, fixed && kept);
  }

  /** `words` is a command without assignments and redirections; wrappers are looked through. */
  #call(words: readonly Word[], input: Input, text: Text): Fixed {
    const [first] = words;
    if (!first) return ALL;
    const found = this.#answer(words, input, text);
    return this.#note(first.pos, text, found);
  }

  #answer(words: readonly Word[], input: Input, text: Text): Fixed {
    const [first, ...rest] = words;
    const argv = words.map(literalOf);
    const name = first ? literalOf(first) : null;
    const values = rest.map((word) => valueOf(word, this.#scope, this.#insideOf(text)));
    if (!first || name === null)
      return first && isEmptyName(first) ? this.#call(rest, input, text) : this.#opened();
    const body = this.#scope.functions.get(name);
    if (body) return this.#function(body, values, input, text);
    const nested = this.#nested(name, words, input, text);
    if (nested) return nested;
    const system = !name.includes('/') || /^\/(?:usr\/)?bin\//.test(name);
    const inner = system ? wrappedAt([baseName(name), ...argv.slice(1)]) : null;
    if (inner !== null && !(name === 'command' && /^-[vV]/.test(argv[1] ?? '')))
      return this.#wrapped(baseName(name), words.slice(inner), input, text);
    if (name === 'exec' && words.length === 1) return ALL;
    if (DECLARING.test(name)) return values.every(({ fixed }) => fixed) ? ALL : NONE;
    const tool = system ? TOOLS.get(baseName(name)) : undefined;
    const known = tool?.({ args: values, input, scope: this.#scope });
    if (known?.code === true) return known;
    if (!this.#settled(argv)) return this.#opened();
    this.#scope.move();
    return CODE;
  }

  /** xargs hands its input on as words, which only some tools take for mere words. */
  #wrapped(name: string, words: readonly Word[], input: Input, text: Text): Fixed {
    if (name !== 'xargs') return this.#call(words, input, text);
    const tool = words[0] ? (literalOf(words[0]) ?? '') : '';
    const inner = this.#call(words, { fixed: input.fixed, text: null }, text);
    return /^(?:echo|true|printf|:)$/.test(tool)
      ? { ...inner, output: inner.output && input.fixed }
      : this.#opened();
  }

  #function(body: CommandNode | CompoundList, args: readonly Value[], input: Input, text: Text): Fixed {
    if (text.depth >= DEEPEST) return this.#opened();
    for (const [index, { fixed }] of args.entries()) this.#scope.assign(String(index + 1), fixed);
    const all = args.every(({ fixed }) => fixed);
    for (const name of ['@', '*']) this.#scope.assign(name, all);
    const inner = { ...text, depth: text.depth + 1 };
    return body.type === 'CompoundList'
      ? this.#list(body.commands, inner, input)
      : this.#command(body, inner, input);
  }

  /** Null where no script is handed over. One that is not understood may do anything to the shell it runs in. */
  #nested(name: string, words: readonly Word[], input: Input, text: Text): Fixed | null {
    const handed = text.depth < DEEPEST ? scriptHanded(name, words, input) : null;
    if (handed === null) return null;
    const { source, word, apart } = handed;
    const inner = { ...text, depth: text.depth + 1 };
    const run = (): Fixed | null => (source === null ? null : this.#parsed(source, word, inner, input));
    if (apart) return this.#scope.subshell(run, true);
    const found = run();
    if (found === null) this.#scope.openShell();
    return found ?? NONE;
  }

  #parsed(source: string, word: Word | undefined, text: Text, input: Input): Fixed | null {
    const script = parseShell(source);
    const start = word ? verbatimStart(word) : null;
    const base = text.base === null || start === null ? null : text.base + start;
    return script ? this.script(script, { ...text, base }, input) : null;
  }

  #opened(): Fixed {
    this.#scope.open();
    return NONE;
  }

  #note(place: number, text: Text, found: Fixed): Fixed {
    if (!found.code) this.#scope.opened = true;
    if (text.base === null) return found;
    (found.code && found.output ? this.#fixed : this.#varying).add(text.base + place);
    if (!found.code) this.#open.add(text.base + place);
    return found;
  }
}
