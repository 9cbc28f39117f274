import { Lexer } from 'yaml';

/** Nesting of collections. Nobody writes this by hand; the parser's own stack ends a little above 700. */
export const MAX_DEPTH = 100;

/** Anchors and tags of one document. The parser builds an error per surplus one, which costs seconds on a hostile text. */
const MAX_PROPERTIES = 1000;

const SCALAR = '\u001F';

export interface Unsafe {
  readonly problem: string;
  /** Offset of the first character that is too much. */
  readonly offset: number;
}

interface Walk {
  /** For each open bracket, what `compact` was before it. */
  readonly flow: number[];
  /** True once a bracket was closed that was never opened. */
  unopened: boolean;
  /** Collections opened by `- `, `? ` and `: ` on the present line, or since the last comma of the present bracket. */
  compact: number;
  properties: number;
}

const complaint = (walk: Walk): string | null => {
  if (walk.flow.length + walk.compact > MAX_DEPTH) return `it is nested more than ${MAX_DEPTH} deep`;
  if (walk.unopened) return 'it closes a bracket that was never opened';
  if (walk.properties > MAX_PROPERTIES) return `it has more than ${MAX_PROPERTIES} anchors, aliases and tags`;
  return null;
};

const count = (walk: Walk, token: string): void => {
  const first = token[0];
  if (token === '[' || token === '{') walk.flow.push(walk.compact);
  else if (token === ']' || token === '}') {
    walk.unopened = walk.flow.length === 0;
    walk.compact = walk.flow.pop() ?? 0;
  } else if (token === ',') walk.compact = walk.flow.at(-1) ?? walk.compact;
  else if (token === '-' || token === '?' || token === ':') walk.compact += 1;
  else if (first === '\n' || first === '\r') walk.compact = walk.flow.at(-1) ?? 0;
  else if (first === '&' || first === '!' || first === '*') walk.properties += 1;
};

/**
 * Looks over a text before the parser may. The parser recurses, and takes minutes on nested `? ` keys (110 s for
 * 250 KiB), so depth is counted first on its flat stream of tokens, in one pass and constant memory. Null when safe.
 */
export const unsafeYaml = (text: string): Unsafe | null => {
  const walk: Walk = { flow: [], unopened: false, compact: 0, properties: 0 };
  let offset = 0;
  let scalarFollows = false;
  for (const token of new Lexer().lex(text)) {
    if (scalarFollows) {
      scalarFollows = false;
    } else if (token === SCALAR) {
      scalarFollows = true;
      continue;
    } else if (token.length === 1 && token < ' ' && token !== '\n' && token !== '\t' && token !== '\r') {
      continue; // The lexer's own marks (document start, end of flow) are not part of the text.
    } else {
      count(walk, token);
      const problem = complaint(walk);
      if (problem !== null) return { problem, offset };
    }
    offset += token.length;
  }
  return null;
};
