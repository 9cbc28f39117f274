import { forEachChild, type SyntaxNode, type Word } from 'unbash';
import { literalOf } from '../shell.ts';
import type { Fixed, Scope } from './scope.ts';
import type { Value } from './tools.ts';

/** Runs the script within `$(…)` or `<(…)`. */
export type RunInside = (script: Extract<SyntaxNode, { type: 'CommandExpansion' }>['script']) => Fixed;

const NAMES = /[A-Za-z_]\w*/g;

/** Whether a piece of text is the same whatever the project is like. `globs`: `*` stands for files. */
export const isFixedText = (node: SyntaxNode, scope: Scope, inside: RunInside, globs = true): boolean => {
  switch (node.type) {
    case 'Glob':
    case 'ExtendedGlob':
      return !globs;
    case 'SimpleExpansion':
      return scope.isFixed(node.text.slice(1));
    case 'CommandExpansion':
    case 'ArithmeticCommandExpansion':
      return inside(node.script).output;
    case 'ProcessSubstitution':
      return node.operator === '<' && inside(node.script).output;
    default:
  }
  // `${!x}` names a variable by another, and `${x[i]}` one of many.
  if (node.type === 'ParameterExpansion') {
    if (node.prefix === '!' || node.index !== undefined || !scope.isFixed(node.parameter)) return false;
  }
  if (node.type === 'ArithmeticExpansion' && node.expression === undefined) return false;
  if (node.type === 'ArithmeticWord') {
    const names = node.value.startsWith('$') ? [] : (node.value.match(NAMES) ?? []);
    if (!names.every((name) => scope.isFixed(name))) return false;
  }
  let fixed = true;
  forEachChild(node, (child) => {
    // Every part is looked at, because what runs inside may change what is known.
    fixed = isFixedText(child, scope, inside, globs) && fixed;
  });
  return fixed;
};

export const valueOf = (word: Word, scope: Scope, inside: RunInside): Value => ({
  text: literalOf(word),
  fixed: isFixedText(word, scope, inside),
  piped: word.parts?.length === 1 && word.parts[0]?.type === 'ProcessSubstitution',
});

/** Whether what `[[ … ]]` looks at is the same whatever the project is like. */
export const looksFixed = (node: SyntaxNode, scope: Scope, inside: RunInside): boolean => {
  if (node.type === 'TestUnary' && !/^-[nz]$/.test(node.operator)) {
    const path = literalOf(node.operand);
    const made = path === null ? null : scope.made(path);
    return /^-[efd]$/.test(node.operator) && made !== null;
  }
  if (node.type === 'TestBinary' && /^-(?:nt|ot|ef)$/.test(node.operator)) return false;
  if (node.type === 'Word') return isFixedText(node, scope, inside, false);
  let fixed = true;
  forEachChild(node, (child) => {
    fixed = looksFixed(child, scope, inside) && fixed;
  });
  return fixed;
};

/** `$(true)`: a name that is empty, so that nothing is called. */
export const isEmptyName = (word: Word): boolean => {
  const [only, ...others] = word.parts ?? [];
  if (only?.type !== 'CommandExpansion' || others.length > 0 || !only.script) return false;
  return only.script.commands.every(
    ({ command }) => command.type === 'Command' && /^(?:true|:|false)$/.test(command.name?.value ?? ''),
  );
};
