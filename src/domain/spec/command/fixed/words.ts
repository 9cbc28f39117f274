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
