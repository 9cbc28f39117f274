import { forEachChild, parse, type ParsedScript, type SyntaxNode, type Word } from 'unbash';

/** Commands longer than this are not analysed; no tracker holds one. Characters. */
const LONGEST = 65_536;

/** `bash -c` within `eval` within a function within …: deeper than this is not followed. */
export const DEEPEST = 8;

/** The syntax tree of a shell command, or null when bash would not accept it either. */
export const parseShell = (text: string): ParsedScript | null => {
  if (text.length > LONGEST) return null;
  const script = parse(text);
  return script.errors && script.errors.length > 0 ? null : script;
};

const EXPANDING: ReadonlySet<string> = new Set([
  'SimpleExpansion',
  'ParameterExpansion',
  'CommandExpansion',
  'ArithmeticExpansion',
  'ProcessSubstitution',
]);

const someNode = (node: SyntaxNode, test: (node: SyntaxNode) => boolean): boolean => {
  if (test(node)) return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= someNode(child, test);
  });
  return found;
};

/** True when the node's text depends on variables, other commands or arithmetic. */
export const hasExpansion = (node: SyntaxNode): boolean => someNode(node, ({ type }) => EXPANDING.has(type));

/** True when another command runs within the node. */
export const hasSubstitution = (node: SyntaxNode): boolean =>
  someNode(node, ({ type }) => type === 'CommandExpansion' || type === 'ProcessSubstitution');

/** The word after quote removal, or null when only the shell knows what it expands to. */
export const literalOf = (word: Word): string | null => (hasExpansion(word) ? null : word.value);

/**
 * Where the text of a word that holds a script of its own (`bash -c '…'`) begins, or null when quoting changes the
 * text, so that places inside it cannot be told.
 */
export const verbatimStart = (word: Word): number | null => {
  const [only, ...others] = word.parts ?? [];
  if (!only) return word.value === word.text ? word.pos : null;
  if (others.length > 0 || (only.type !== 'SingleQuoted' && only.type !== 'DoubleQuoted')) return null;
  return word.text.slice(1, -1) === word.value ? word.pos + 1 : null;
};

/** True for what depends on more than the text: a variable, another command, a file. */
const looks = (node: SyntaxNode): boolean =>
  EXPANDING.has(node.type) ||
  (node.type === 'TestUnary' && node.operator !== '-n' && node.operator !== '-z') ||
  (node.type === 'TestBinary' && /^-(nt|ot|ef)$/.test(node.operator));

/** True for `[[ … ]]` and `(( … ))` that compare only what is written out: no variable, no other command, no file. */
export const isLiteralCondition = (node: SyntaxNode): boolean => {
  if (node.type === 'ArithmeticCommand') return /^[\d\s<>=!&|+*/%()-]*$/.test(node.body);
  return node.type === 'TestCommand' && !someNode(node, looks);
};
