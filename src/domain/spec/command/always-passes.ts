import {
  forEachChild,
  type Command,
  type CommandNode,
  type CompoundList,
  type Redirection,
  type Statement,
  type SyntaxNode,
  type TestCommand,
  type ArithmeticCommand,
} from 'unbash';
import * as flow from './flow.ts';
import type { Flow } from './flow.ts';
import type { Shell } from './programs.ts';
import { applyOptions, shellOptions, type ShellOptions } from './shell-options.ts';
import { hasExpansion, hasSubstitution, literalOf, parseShell } from './shell.ts';

/** Whether a simple command or condition is known to succeed, for a reason that is not in its flow. */
export type Knowledge = (node: Command | TestCommand | ArithmeticCommand) => boolean;

interface Mode extends ShellOptions {
  readonly succeeds: Knowledge;
}

/** Builtins that bend the flow in ways that are not followed: their presence means that anything may happen. */
const BENDING: ReadonlySet<string> = new Set([
  'trap',
  'eval',
  'exec',
  'source',
  '.',
  'kill',
  'return',
  'shopt',
  'alias',
  'enable',
]);

const SUCCEEDING: ReadonlySet<string> = new Set([
  ':',
  'true',
  'echo',
  'export',
  'pwd',
  'umask',
  'unset',
  'local',
  'declare',
  'typeset',
  'readonly',
]);

const isHarmless = (redirect: Redirection): boolean => {
  if (redirect.type !== 'Redirect') return true;
  const target = redirect.target ? literalOf(redirect.target) : null;
  return target !== null && (target === '/dev/null' || /^(\d|-)$/.test(target));
};

/** `${x:?}` ends the shell when x is empty; under `set -u` any variable may. */
const mayAbort = (node: SyntaxNode, nounset: boolean): boolean => {
  if (
    node.type === 'ParameterExpansion' &&
    node.operation?.type === 'Default' &&
    node.operation.operator.endsWith('?')
  )
    return true;
  if (nounset && (node.type === 'SimpleExpansion' || node.type === 'ParameterExpansion')) return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= mayAbort(child, nounset);
  });
  return found;
};

const exitFlow = (code: string | null | undefined): Flow => {
  if (code === null || code === undefined || !/^\d+$/.test(code))
    return flow.union(flow.EXIT_ZERO, flow.EXIT_NONZERO);
  return Number(code) % 256 === 0 ? flow.EXIT_ZERO : flow.EXIT_NONZERO;
};

const ofSimple = (node: Command, mode: Mode): Flow => {
  const abort = mayAbort(node, mode.nounset) ? flow.EXIT_NONZERO : null;
  const plain = ofBareSimple(node, mode);
  const redirected = node.redirects.every(isHarmless) ? plain : flow.union(plain, flow.NONZERO);
  return abort ? flow.union(redirected, abort) : redirected;
};

const ofBareSimple = (node: Command, mode: Mode): Flow => {
  if (!node.name) return hasSubstitution(node) ? flow.EITHER : flow.ZERO;
  const name = literalOf(node.name);
  const args = node.args.map((word) => (word.type === 'Word' ? literalOf(word) : null));
  if (name === null) return flow.ANYTHING;
  if (mode.succeeds(node)) return flow.ZERO;
  if (name === 'exit') return exitFlow(args[0]);
  if (name === 'false') return flow.NONZERO;
  if (name === 'set') {
    applyOptions(args, mode);
    return flow.ZERO;
  }
  if (name === 'wait' && args.length === 0) return flow.ZERO;
  // A number format fails on what is no number.
  if (name === 'printf')
    return args[0] && (!/%[^s%]*[^s%\s]/.test(args[0]) || !hasExpansion(node)) ? flow.ZERO : flow.EITHER;
  if (SUCCEEDING.has(name)) return flow.ZERO;
  return flow.EITHER;
};

const ofList = (statements: readonly Statement[], mode: Mode, guarded: boolean): Flow => {
  let total: Flow = flow.ZERO;
  for (const statement of statements) {
    const one = statement.background ? flow.ZERO : ofNode(statement.command, mode, guarded);
    // Only a plain failure ends the shell under set -e; the left side of && and || does not.
    const watched = mode.errexit && !guarded ? flow.errexit(one) : one;
    total = flow.after(total, watched);
  }
  return total;
};

const ofBody = (list: CompoundList, mode: Mode, guarded: boolean): Flow =>
  ofList(list.commands, mode, guarded);

const ofNode = (node: Statement['command'], mode: Mode, guarded: boolean): Flow => {
  if (node.type === 'AndOr') {
    const [first, ...rest] = node.commands;
    if (!first) return flow.ZERO;
    return rest.reduce(
      (total, command, index) => {
        const guardedHere = guarded || index < rest.length - 1;
        const next = ofNode(command, mode, guardedHere);
        return node.operators[index] === '&&' ? flow.and(total, next) : flow.or(total, next);
      },
      ofNode(first, mode, true),
    );
  }
  if (node.type !== 'Pipeline') return ofCommand(node, mode, guarded);
  const negated = node.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
  const parts = node.commands.map((command) => ofCommand(command, mode, guarded || negated));
  const last = parts.at(-1) ?? flow.ZERO;
  if (parts.length === 1) return negated ? flow.not(last) : last;
  const failsBefore = mode.pipefail && parts.some((part) => subshellFails(part));
  const piped = flow.union(flow.subshell(last), failsBefore ? flow.NONZERO : flow.subshell(last));
  return negated ? flow.not(piped) : piped;
};

const subshellFails = (part: Flow): boolean => flow.subshell(part).nonzero;

const ofCommand = (node: CommandNode, mode: Mode, guarded: boolean): Flow => {
  switch (node.type) {
    case 'Command':
      return ofSimple(node, mode);
    case 'Redirected': {
      const inner = ofCommand(node.command, mode, guarded);
      return node.redirects.every(isHarmless) ? inner : flow.union(inner, flow.NONZERO);
    }
    case 'If': {
      const otherwise = node.else ? ofBody(node.else, mode, guarded) : flow.ZERO;
      return [node, ...node.elif].reduceRight((rest, branch) => {
        const clause = ofBody(branch.clause, mode, true);
        const then = ofBody(branch.then, mode, guarded);
        return chosen(clause, then, rest);
      }, otherwise);
    }
    case 'While': {
      const clause = ofBody(node.clause, mode, true);
      return flow.union(flow.after(clause, flow.ZERO), ofBody(node.body, mode, guarded));
    }
    case 'For':
    case 'Select':
    case 'ArithmeticFor':
      return flow.union(flow.ZERO, ofBody(node.body, mode, guarded));
    case 'Case':
      return node.items.reduce(
        (total, item) => flow.union(total, ofBody(item.body, mode, guarded)),
        flow.ZERO,
      );
    case 'Subshell':
      return flow.subshell(ofBody(node.body, { ...mode }, guarded));
    case 'BraceGroup':
      return ofBody(node.body, mode, guarded);
    case 'Function':
    case 'Coproc':
      return flow.ZERO;
    // `[[ … ]]` and `(( … ))`
    default:
      return mode.succeeds(node) ? flow.ZERO : flow.EITHER;
  }
};

/** `if clause; then a; else b; fi` */
const chosen = (clause: Flow, then: Flow, otherwise: Flow): Flow => {
  const exits: Flow = { ...clause, zero: false, nonzero: false };
  const taken = clause.zero ? flow.union(exits, then) : exits;
  return clause.nonzero ? flow.union(taken, otherwise) : taken;
};

/** Names of functions and of builtins that bend the flow, anywhere in the script. */
const isBent = (node: SyntaxNode): boolean => {
  if (node.type === 'Function') return true;
  if (node.type === 'Command' && node.name && BENDING.has(node.name.value)) return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= isBent(child);
  });
  return found;
};

/**
 * Whether a command ends with exit code 0 whatever the programs in it do. Read from its text alone, and careful:
 * where functions, `trap`, `eval` or `source` bend the flow, the answer is no.
 */
export const alwaysPasses = (
  command: string,
  shell: Shell = 'plain',
  succeeds: Knowledge = () => false,
): boolean => {
  const script = parseShell(command);
  if (!script || isBent(script)) return false;
  const mode = { ...shellOptions(shell === 'strict'), succeeds };
  const end = ofList(script.commands, mode, false);
  return !end.nonzero && !end.exitsNonzero;
};
